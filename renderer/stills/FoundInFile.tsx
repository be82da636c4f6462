import { Copy } from 'lucide-react';
import type { ReactElement } from 'react';
import { creditTextFields } from '../../shared/article/readStill';
import { stillTexts } from '../../shared/language/stillTexts';
import { composeCreditLine } from '../../shared/still/creditLine';
import type { Still, StillCreditField } from '../../shared/still/Still';
import { IconButton } from '../parts/IconButton';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useLanguage, useTexts } from '../settings/language';
import { useShownStill } from '../suggestions/useShownStill';
import { writeStillText } from '../suggestions/writeStillText';
import { printStillValue } from './printStillValue';
import { StillGroup } from './StillGroup';

/** Always listed, also when the file says nothing: these are asked for. */
const expected: ReadonlySet<StillCreditField> = new Set(['title', 'creator', 'creditLine', 'expires']);

/** What the picture's file says of itself, what was changed since, and a button to put each value back. */
export function FoundInFile({
  session,
  still: real,
}: {
  session: ArticleSession;
  still: Still;
}): ReactElement {
  const still = useShownStill(session, real);
  const words = useTexts(stillTexts);
  const language = useLanguage();
  const noCreditLine = !composeCreditLine(still);
  const found = creditTextFields.filter((name) => still.read[name]);
  const changed = found.filter((name) => still.read[name] !== still[name]);
  const listed = creditTextFields.filter((name) => still.read[name] || (found.length && expected.has(name)));
  return (
    <StillGroup
      name="found"
      title={words.found}
      says={found.length ? words.foundCount(found.length, changed.length) : words.nothing}
    >
      {!found.length && <p className="quiet small">{words.nothingFound}</p>}
      <dl className="found-in-file">
        {listed.map((name) => {
          const value = still.read[name] ?? '';
          const field = words.fields[name];
          const printed = printStillValue(name, value, language);
          return (
            <div key={name}>
              <dt>{field}</dt>
              <dd
                className={value ? 'cut' : name === 'creditLine' && noCreditLine ? 'missing' : 'quiet'}
                title={printed || undefined}
              >
                {printed || (name === 'creditLine' ? words.empty : words.noValue)}
              </dd>
              {value && value !== still[name] && !session.readOnly && (
                <dd>
                  <IconButton
                    icon={Copy}
                    size="small"
                    label={words.copyValue(field)}
                    onClick={() => {
                      beginUndoStep(session);
                      writeStillText(session, still.id, name, value);
                    }}
                  />
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </StillGroup>
  );
}
