import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import type { SetAside } from '../../shared/bridge/setAsideCalls';
import type { Fault } from '../../shared/faults/Fault';
import { printLongMoment } from '../../shared/language/dates';
import { setAsideTexts } from '../../shared/language/setAsideTexts';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { FaultNotice } from '../parts/FaultNotice';
import { showNote } from '../parts/notes';
import { shell } from '../session/bridge';
import { useLanguage, useTexts } from '../settings/language';

interface RemoveSetAsideProps {
  aside: SetAside;
  onClose: () => void;
  /** It is gone; this is closed. */
  onRemoved: () => void;
}

/** Asks whether something that was set aside may go, and says what is in it: it may be the only copy of a word. */
export function RemoveSetAside({ aside, onClose, onRemoved }: RemoveSetAsideProps): ReactElement {
  const { name, kind, at, bytes, articles } = aside;
  const texts = useTexts(setAsideTexts);
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const line = texts.line(printLongMoment(at, language), bytes);

  async function remove(): Promise<void> {
    setBusy(true);
    const answer = await shell.call('aside:remove', { name });
    setBusy(false);
    if (!answer.ok) return setFault(answer.fault);
    showNote({ text: texts[answer.value](`${texts.kinds[kind]}, ${line}`) });
    onRemoved();
  }

  const headlines = aside.headlines.map((headline) => `‘${headline || texts.untitled}’`);
  return (
    <Dialog
      title={texts.ask[kind]}
      onClose={onClose}
      className="remove-aside"
      footer={
        <>
          <span className="quiet small">{texts.whither}</span>
          <Button data-first-focus onClick={onClose}>
            {texts.keep}
          </Button>
          <Button icon={Trash2} busy={busy} onClick={() => void remove()}>
            {texts.confirm}
          </Button>
        </>
      }
    >
      <div className="remove-aside-body">
        {fault && <FaultNotice fault={fault} />}
        <p className="quiet small figures">{line}</p>
        <p>{texts.why[kind]}</p>
        {(kind === 'damaged' || kind === 'replaced') && (
          <p>
            {articles === null ? texts.holdsNone : texts.holds(articles, listed(headlines, texts.and))}{' '}
            {texts.onlyCopy}
          </p>
        )}
      </div>
    </Dialog>
  );
}

/** `a, b en c`. */
function listed(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}
