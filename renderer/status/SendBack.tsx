import type { ReactElement } from 'react';
import { useId, useState } from 'react';
import { setStatus } from '../../shared/article/editVersions';
import { longestNote } from '../../shared/article/Version';
import { signOffTexts } from '../../shared/language/signOffTexts';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Field } from '../parts/Field';
import { TextArea } from '../parts/TextArea';
import type { ArticleSession } from '../session/ArticleSession';
import { versionStart } from '../session/versionStart';
import { useTexts } from '../settings/language';
import './status.css';

/** Gives a piece back to its author as a draft, with what is still to be done. */
export function SendBack({ session, onDone }: { session: ArticleSession; onDone: () => void }): ReactElement {
  const texts = useTexts(signOffTexts);
  const id = useId();
  const [note, setNote] = useState('');
  const send = (): void => {
    onDone();
    setStatus(session.doc, 'draft', { ...versionStart(), note });
  };
  return (
    <Dialog
      title={texts.back}
      className="send-back"
      onClose={onDone}
      footer={
        <>
          <Button onClick={onDone}>{texts.cancel}</Button>
          <Button look="primary" keys="Mod+Enter" onClick={send}>
            {texts.send}
          </Button>
        </>
      }
    >
      <Field id={id} label={texts.note} labelAt="above" hint={texts.noteHint}>
        {(ids) => (
          <TextArea
            field={ids}
            data-first-focus
            dir="auto"
            rows={4}
            limit={longestNote}
            value={note}
            onChange={setNote}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing)
                return;
              event.preventDefault();
              event.stopPropagation();
              send();
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}
