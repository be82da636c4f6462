import { Check, Info, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import type { ReceiptDeed, ReceiptLine } from '../../shared/interchange/copy/Receipt';
import { receiptDeeds } from '../../shared/interchange/copy/Receipt';
import { isolated } from '../../shared/language/isolated';
import { printNumber } from '../../shared/language/numbers';
import { takenInTexts } from '../../shared/language/takenInTexts';
import { runCommand } from '../palette/commandRegistry';
import { closeOverlay } from '../palette/overlay';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { Icon } from '../parts/Icon';
import { useObservable } from '../session/Observable';
import { useLanguage, useTexts } from '../settings/language';
import { showArticle } from '../session/view';
import { AsNewNote } from './AsNewNote';
import { BackFromWord } from './BackFromWord';
import { OriginNote } from './OriginNote';
import { takenIn } from './takenIn';
import './takenIn.css';

/** What became of a file that was taken in: over the article that it became, or came back into. */
export function TakenInDialog(): ReactElement | null {
  const texts = useTexts(takenInTexts);
  const shown = useObservable(takenIn);
  if (!shown) return null;
  const { name, took } = shown;
  const brings = took.kind === 'back' && took.back.suggested.length > 0;
  const like = took.kind === 'new' ? took.like : null;
  return (
    <Dialog
      title={texts[titles[took.kind]](isolated(name))}
      onClose={closeOverlay}
      className="taken-in-dialog"
      onlyRead
      footer={
        <>
          {brings && (
            <Button
              onClick={() => {
                closeOverlay();
                runCommand('difference.next');
              }}
            >
              {texts.walk}
            </Button>
          )}
          {like && (
            <Button
              onClick={() => {
                closeOverlay();
                showArticle(like.article);
              }}
            >
              {texts.openLike}
            </Button>
          )}
          <Button look="primary" onClick={closeOverlay}>
            {texts.close}
          </Button>
        </>
      }
    >
      <div className="taken-in">
        {took.kind === 'new' && <OriginNote like={took.like} elsewhere={took.elsewhere} />}
        {took.kind === 'into' && <AsNewNote receipt={took.receipt} />}
        {took.kind === 'back' ? <BackFromWord back={took.back} /> : <Became receipt={took.receipt} />}
      </div>
    </Dialog>
  );
}

const titles = { new: 'title', back: 'titleBack', into: 'titleInto' } as const;

const icons = { kept: Check, changed: Info, dropped: TriangleAlert } satisfies Record<ReceiptDeed, unknown>;

function Became({ receipt }: { receipt: readonly ReceiptLine[] }): ReactElement {
  const texts = useTexts(takenInTexts);
  const language = useLanguage();
  return (
    <>
      {receiptDeeds.map((deed) => {
        const lines = receipt.filter(({ did }) => did === deed);
        if (lines.length === 0) return null;
        return (
          <section key={deed} className={`taken-in-${deed}`} aria-labelledby={`taken-in-${deed}`}>
            <h2 id={`taken-in-${deed}`}>
              <Icon of={icons[deed]} />
              {texts.deeds[deed]}
            </h2>
            <ul>
              {lines.map(({ what, count, examples }) => (
                <li key={what}>
                  <span className="number">{printNumber(count, language)}</span>
                  <span>
                    {texts.things[what](count)}
                    {examples.map((words) => (
                      <q key={words} className="taken-in-words">
                        {words}
                      </q>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
