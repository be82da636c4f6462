import type { ReactElement } from 'react';
import { useEffect, useRef, useState } from 'react';
import { addVersion } from '../../shared/article/editVersions';
import { longestVersionName } from '../../shared/article/Version';
import { reviewTexts } from '../../shared/language/reviewTexts';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { showNote } from '../parts/notes';
import { TextInput } from '../parts/TextInput';
import { usePopover } from '../parts/usePopover';
import type { ArticleSession } from '../session/ArticleSession';
import { versionStart } from '../session/versionStart';
import { useTexts } from '../settings/language';
import './review.css';

/** Asks for the name of a version, and keeps it. */
export function NameField({
  session,
  onDone,
}: {
  session: ArticleSession;
  onDone: () => void;
}): ReactElement {
  const texts = useTexts(reviewTexts);
  const [name, setName] = useState('');
  const popover = usePopover<HTMLDivElement>(() =>
    document.querySelector('.stages')?.getBoundingClientRect(),
  );
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    input.current?.focus();
    return () => before?.focus();
  }, []);

  function keep(): void {
    const kept = name.trim();
    if (!kept) return input.current?.focus();
    addVersion(session.doc, { ...versionStart(), kind: 'named', name: kept });
    showNote({ text: texts.kept(kept) });
    onDone();
  }

  return (
    <div
      ref={popover}
      className="popover"
      role="dialog"
      aria-label={texts.nameVersion}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) onDone();
      }}
    >
      <form
        className="name-version"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <Field id="version-name" label={texts.versionName} labelAt="above">
          {(field) => (
            <TextInput
              ref={input}
              field={field}
              value={name}
              maxLength={longestVersionName}
              placeholder={texts.versionExample}
              onChange={setName}
            />
          )}
        </Field>
        <Button look="primary" size="small" submit>
          {texts.keep}
        </Button>
      </form>
    </div>
  );
}
