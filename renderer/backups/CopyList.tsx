import type { ReactElement } from 'react';
import type { ListedCopy } from '../../shared/bridge/backupCalls';
import { backupTexts } from '../../shared/language/backupTexts';
import { printDay, printTime } from '../../shared/language/dates';
import { printBytes } from '../../shared/language/numbers';
import { useToday } from '../parts/useToday';
import { useLanguage, useTexts } from '../settings/language';

interface CopyListProps {
  copies: readonly ListedCopy[];
  chosen: string;
  onChoose: (copy: string) => void;
}

/** The copies by day, newest first; one of them is chosen. */
export function CopyList({ copies, chosen, onChoose }: CopyListProps): ReactElement {
  const texts = useTexts(backupTexts);
  const language = useLanguage();
  const now = useToday();
  const days = new Map<string, ListedCopy[]>();
  for (const copy of copies) {
    const day = printDay(copy.at, language, now);
    days.set(day, [...(days.get(day) ?? []), copy]);
  }
  return (
    <div className="copy-list" role="radiogroup" aria-label={texts.copies}>
      {[...days].map(([day, made]) => (
        <div key={day} role="group" aria-label={day}>
          <h2>{day}</h2>
          {made.map((copy) => (
            <label key={copy.copy} className="copy-choice">
              <input
                type="radio"
                name="copy"
                checked={copy.copy === chosen}
                onChange={() => onChoose(copy.copy)}
              />
              <span className="figures">{printTime(copy.at)}</span>
              <span className="quiet small">
                {texts.pieces(copy.articles)} · {printBytes(copy.bytes, language)}
                {remarks(copy, texts).map((remark) => ` · ${remark}`)}
              </span>
            </label>
          ))}
        </div>
      ))}
    </div>
  );
}

/** What sets a copy apart from an ordinary one. */
function remarks(copy: ListedCopy, texts: (typeof backupTexts)['nl']): string[] {
  const said: string[] = [];
  if (copy.kind === 'aside') said.push(texts.aside);
  else if (copy.place === 'second') said.push(texts.places.second.toLowerCase());
  if (!copy.own) said.push(texts.otherDesk);
  if (copy.state === 'damaged') said.push(texts.damaged);
  return said;
}
