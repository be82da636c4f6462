import { CircleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FindFault } from '../../shared/article/find/FindFault';
import { findTexts } from '../../shared/language/findTexts';
import { partsTexts } from '../../shared/language/partsTexts';
import type { FieldChain } from '../editor/FieldChain';
import { useCommand } from '../palette/commandRegistry';
import { Icon } from '../parts/Icon';
import { showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { suggesting } from '../suggestions/suggesting';
import { ArticleFind } from './ArticleFind';
import { Finder } from './Finder';
import type { Finding } from './finding';
import { finding, findQuery } from './finding';
import { FindRow } from './FindRow';
import { canBeSuggested } from './FoundField';
import { FoundElsewhere } from './FoundElsewhere';
import { ReplaceRow } from './ReplaceRow';
import { selectPlace } from './selectPlace';
import { startFinding } from './startFinding';
import './find.css';

interface FindStripProps {
  session: ArticleSession;
  chain: FieldChain;
  asked: Finding;
}

/** The strip over the manuscript in which one finds, and replaces, in the article. */
export function FindStrip({ session, chain, asked }: FindStripProps): ReactElement {
  const texts = useTexts(findTexts);
  const { undo } = useTexts(partsTexts);
  const [find] = useState(() => new ArticleFind(session, chain, new Finder(startFinding)));
  const result = useObservable(find.result);
  const suggests = useObservable(suggesting);
  const [there, setThere] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const replaceField = useRef<HTMLInputElement>(null);
  const replacing = asked.replacing && !session.readOnly;

  useEffect(() => {
    find.start();
    return () => find.stop();
  }, [find]);
  useLayoutEffect(() => {
    // Whoever knows already what they look for goes on with what takes its place.
    const onward = asked.into === 'replacement' && findQuery.value.words !== '';
    const into = onward ? replaceField.current : null;
    (into ?? field.current)?.select();
  }, [asked]);

  const close = (): void => {
    const place = find.place();
    finding.set(null);
    if (place) selectPlace(chain, place);
    else chain.editor(chain.current.value)?.view.focus();
  };
  async function replaceAll(): Promise<void> {
    const count = await find.replaceAll(there);
    if (count === 0) return;
    showNote({
      text: suggests ? texts.suggested(count) : texts.replaced(count),
      action: { label: undo, keys: 'Mod+Z', run: () => void session.undo.undo() },
    });
  }

  useCommand('find.next', () => void find.step(1));
  useCommand('find.previous', () => void find.step(-1));

  const { places, fields, fault } = result;
  const writable = replacing ? fields.filter((found) => !suggests || canBeSuggested(found)) : [];
  return (
    <div
      className="find-strip"
      role="search"
      aria-label={texts.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        close();
      }}
    >
      <FindRow
        field={field}
        result={result}
        replacing={replacing}
        readOnly={session.readOnly}
        onReplacing={(on) =>
          finding.set({ article: session.id, replacing: on, into: on ? 'replacement' : 'words' })
        }
        onClose={close}
      />
      {replacing && (
        <ReplaceRow
          field={replaceField}
          some={{
            place: places.length > 0,
            any: places.length > 0 || (there && writable.length > 0),
          }}
          onReplace={() => void find.replace()}
          onReplaceAll={() => void replaceAll()}
        />
      )}
      {fault && (
        <p className="hint wrong" id="find-fault" role="alert">
          <Icon of={CircleAlert} size={12} />
          {sayFault(fault, texts)}
        </p>
      )}
      {fields.length > 0 && (
        <FoundElsewhere
          fields={fields}
          replaceThere={writable.length > 0 ? there : null}
          suggests={suggests}
          onReplaceThere={setThere}
        />
      )}
    </div>
  );
}

function sayFault(fault: FindFault, texts: (typeof findTexts)['nl']): string {
  return fault.kind === 'took-too-long' ? texts.tookTooLong : texts.flaws[fault.flaw];
}
