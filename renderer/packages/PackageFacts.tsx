import type { ReactElement } from 'react';
import type { PackageCard } from '../../shared/bridge/packageCalls';
import { printLongMoment } from '../../shared/language/dates';
import { isolated } from '../../shared/language/isolated';
import { printNumber } from '../../shared/language/numbers';
import { packageTexts } from '../../shared/language/packageTexts';
import { FaultNotice } from '../parts/FaultNotice';
import { Notice } from '../parts/Notice';
import { useLanguage, useTexts } from '../settings/language';

/** What a package is and of whom, and why a person is asked about it. */
export function PackageFacts({ file, card }: { file: string; card: PackageCard }): ReactElement {
  const texts = useTexts(packageTexts);
  const language = useLanguage();
  const from = card.from || texts.nobody;
  const { facts } = texts;
  return (
    <div className="package-body">
      {card.flaw ? (
        <FaultNotice
          fault={{ kind: 'package-refused', name: file, because: card.flaw.because, about: card.flaw.about }}
        />
      ) : card.sender === 'other-key' ? (
        <Notice tone="warn" alert>
          {texts.otherKey(isolated(from))}
        </Notice>
      ) : (
        <Notice tone="blue">{texts.newSender(isolated(from))}</Notice>
      )}
      <dl className="package-facts">
        <dt>{facts.piece}</dt>
        <dd className="package-headline" dir="auto">
          {card.headline || texts.untitled}
        </dd>
        <dt>{facts.from}</dt>
        <dd dir="auto">{from}</dd>
        <dt>{facts.key}</dt>
        <dd className="mono">{card.key}</dd>
        <dt>{facts.until}</dt>
        <dd className="figures">{printLongMoment(card.until, language)}</dd>
        {!card.flaw && (
          <>
            <dt>{facts.originals}</dt>
            <dd className="figures">{printNumber(card.originals, language)}</dd>
          </>
        )}
        <dt>{facts.here}</dt>
        <dd>{!card.isHere ? texts.isNew : card.flaw ? texts.isThere : texts.isHere}</dd>
      </dl>
    </div>
  );
}
