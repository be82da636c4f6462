import { PackageOpen } from 'lucide-react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { packageTexts } from '../../shared/language/packageTexts';
import { closeOverlay } from '../palette/overlay';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { FaultNotice } from '../parts/FaultNotice';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { incoming } from './incoming';
import { bringIn } from './openPackages';
import { PackageFacts } from './PackageFacts';
import { PackageText } from './PackageText';
import { PassphraseForm } from './PassphraseForm';
import './packages.css';

/**
 * What a person is asked about a package before it is brought in: its passphrase, or whether it can be trusted. Each
 * question is a dialog of its own, so that focus stands where one answers.
 */
export function PackageDialog(): ReactElement | null {
  const texts = useTexts(packageTexts);
  const now = useObservable(incoming);
  const [looking, setLooking] = useState(false);
  if (!now?.question) return null;
  const { question, place, busy } = now;
  if (question.at === 'locked')
    return (
      <Dialog
        key="locked"
        title={texts.lockedTitle}
        className="package-dialog"
        onClose={closeOverlay}
        footer={
          <Button look="primary" icon={PackageOpen} submit form="passphrase-form" busy={busy}>
            {texts.openIt}
          </Button>
        }
      >
        <PassphraseForm file={place.name} isWrong={question.isWrong} busy={busy} />
      </Dialog>
    );
  if (question.at === 'refused')
    return (
      <Dialog
        key="refused"
        title={place.name}
        className="package-dialog"
        onClose={closeOverlay}
        footer={
          <Button data-first-focus onClick={closeOverlay}>
            {texts.close}
          </Button>
        }
      >
        <div className="package-body">
          <FaultNotice fault={question.fault} />
        </div>
      </Dialog>
    );
  const { card } = question;
  if (looking && card.flaw)
    return (
      <Dialog
        key="look"
        title={card.headline || texts.untitled}
        className="package-dialog package-look"
        onClose={closeOverlay}
        footer={<Button onClick={() => setLooking(false)}>{texts.back}</Button>}
      >
        <PackageText article={card.flaw.article} />
      </Dialog>
    );
  return (
    <Dialog
      key="asking"
      title={texts.askTitle}
      className="package-dialog"
      onClose={closeOverlay}
      footer={
        <>
          <Button data-first-focus onClick={closeOverlay}>
            {texts.leave}
          </Button>
          {card.flaw ? (
            <Button onClick={() => setLooking(true)}>{texts.look}</Button>
          ) : (
            <Button
              look={card.sender === 'other-key' ? 'outlined' : 'primary'}
              icon={PackageOpen}
              busy={busy}
              onClick={bringIn}
            >
              {card.sender === 'other-key' ? texts.bringAsked : texts.bring}
            </Button>
          )}
        </>
      }
    >
      <PackageFacts file={place.name} card={card} />
    </Dialog>
  );
}
