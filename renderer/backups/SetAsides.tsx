import { Folder, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { SetAside } from '../../shared/bridge/setAsideCalls';
import { printLongMoment } from '../../shared/language/dates';
import { setAsideTexts } from '../../shared/language/setAsideTexts';
import { Button } from '../parts/Button';
import { showFault } from '../parts/notes';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { library, shell } from '../session/bridge';
import { useLanguage, useTexts } from '../settings/language';
import { RemoveSetAside } from './RemoveSetAside';

interface SetAsidesProps {
  /** Where focus goes when nothing lies aside any more. */
  onEmpty: () => void;
}

/** What lies aside in the library's folder, from when, why and how large; each can be shown and removed. Nothing where nothing does. */
export function SetAsides({ onEmpty }: SetAsidesProps): ReactElement | null {
  const texts = useTexts(setAsideTexts);
  const [asides, setAsides] = useState<readonly SetAside[]>([]);
  const [asked, setAsked] = useState<SetAside | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const heading = useId();
  useEffect(() => {
    let gone = false;
    void library.call('backups:asides', {}).then((answer) => {
      if (gone) return;
      if (answer.ok) setAsides(answer.value);
      else showFault(answer.fault);
    });
    return () => {
      gone = true;
    };
  }, []);

  /** The next one takes its place, and the focus. */
  function removed(aside: SetAside): void {
    const at = asides.indexOf(aside);
    const left = asides.filter((other) => other !== aside);
    setAsked(null);
    setAsides(left);
    // Once the question is gone: it gives focus back to a button that is gone with it.
    requestAnimationFrame(() => {
      if (left.length === 0) return onEmpty();
      const next = list.current?.children[Math.min(at, left.length - 1)];
      next?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    });
  }

  if (asides.length === 0) return null;
  return (
    <section className="set-asides" aria-labelledby={heading}>
      <h3 id={heading} className="field-label">
        {texts.title}
      </h3>
      <p className="quiet small">{texts.hint}</p>
      <ul ref={list} aria-labelledby={heading}>
        {asides.map((aside) => (
          <Line key={aside.name} aside={aside} onRemove={() => setAsked(aside)} />
        ))}
      </ul>
      {asked && (
        <RemoveSetAside aside={asked} onClose={() => setAsked(null)} onRemoved={() => removed(asked)} />
      )}
    </section>
  );
}

function Line({ aside, onRemove }: { aside: SetAside; onRemove: () => void }): ReactElement {
  const { name, kind, at, bytes } = aside;
  const texts = useTexts(setAsideTexts);
  const language = useLanguage();
  const onlyRead = useOnlyReadBecause();
  const line = texts.line(printLongMoment(at, language), bytes);
  const what = `${texts.kinds[kind]}, ${line}`;
  async function show(): Promise<void> {
    const answer = await shell.call('aside:show', { name });
    if (!answer.ok) showFault(answer.fault);
  }
  return (
    <li>
      <p>
        {texts.kinds[kind]} <span className="quiet small figures">{line}</span>
      </p>
      <p className="quiet small">{texts.why[kind]}</p>
      <div className="settings-actions">
        <Button
          look="ghost"
          size="small"
          icon={Folder}
          aria-label={texts.showOf(what)}
          onClick={() => void show()}
        >
          {texts.show}
        </Button>
        <Button
          look="ghost"
          size="small"
          icon={Trash2}
          offBecause={onlyRead}
          aria-haspopup="dialog"
          aria-label={texts.removeOf(what)}
          onClick={onRemove}
        >
          {texts.remove}
        </Button>
      </div>
    </li>
  );
}
