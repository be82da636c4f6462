import type { KeyboardEvent, ReactElement } from 'react';
import { useEffect, useId, useRef } from 'react';
import type { ListedEdition } from '../../shared/bridge/editionCalls';
import { longestEditionName } from '../../shared/bridge/editionCalls';
import { editionTexts } from '../../shared/language/editionTexts';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useDraft } from '../parts/useDraft';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { renameEdition } from './editionActions';
import { editions, namedNow } from './editions';

/** The name of an edition, written where it stands: Enter and leaving it keep it, Esc drops it. One that is taken is not kept. */
export function EditionName({
  edition,
  onDone,
}: {
  edition: ListedEdition;
  onDone: () => void;
}): ReactElement {
  const texts = useTexts(editionTexts);
  const wrongId = useId();
  const input = useRef<HTMLInputElement>(null);
  const others = useObservable(editions).filter(({ id }) => id !== edition.id);
  const onlyRead = useOnlyReadBecause() !== undefined;
  const named = useObservable(namedNow);
  const isTaken = (name: string): boolean => others.some((other) => other.name === name);
  const draft = useDraft(edition.name, (typed) => {
    const name = written(typed);
    if (name && !isTaken(name)) void renameEdition(edition, name);
  });
  const wrong = isTaken(written(draft.value));

  useEffect(() => {
    if (named?.id !== edition.id) return;
    const { text, isDone } = named.typed();
    namedNow.set(null);
    input.current?.focus();
    input.current?.select();
    if (text) draft.change(text.slice(0, longestEditionName));
    if (isDone) finish();
  });

  function finish(): void {
    draft.finish();
    onDone();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && wrong) input.current?.select();
    else if (event.key === 'Enter') finish();
    else if (event.key === 'Escape') {
      draft.drop();
      onDone();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <input
        ref={input}
        type="text"
        className="edition-name"
        aria-label={texts.name}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? wrongId : undefined}
        autoComplete="off"
        spellCheck={false}
        readOnly={onlyRead}
        maxLength={longestEditionName}
        value={draft.value}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.finish}
        onKeyDown={onKeyDown}
      />
      {wrong && (
        <p id={wrongId} className="edition-wrong small" role="alert">
          {texts.taken}
        </p>
      )}
    </>
  );
}

function written(name: string): string {
  return name.normalize('NFC').trim();
}
