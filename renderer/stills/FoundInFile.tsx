import { Copy } from 'lucide-react';
import type { ReactElement } from 'react';
import { changeStill } from '../../shared/article/editStills';
import { stillTexts } from '../../shared/language/stillTexts';
import { printDateFigures } from '../../shared/language/typedDate';
import { composeCreditLine } from '../../shared/still/creditLine';
import type { Still, StillCreditField } from '../../shared/still/Still';
import { Badge } from '../parts/Badge';
import { IconButton } from '../parts/IconButton';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useLanguage, useTexts } from '../settings/language';

/** What one looks for in a file, in the order of the form. */
const order: readonly StillCreditField[] = [
  'title',
  'description',
  'creator',
  'via',
  'creditLine',
  'source',
  'copyrightNotice',
  'copyrightOwner',
  'usageTerms',
  'instructions',
  'licenceUrl',
  'licensor',
  'licensorUrl',
  'territory',
  'usableFrom',
  'expires',
  'headline',
  'personShown',
  'location',
  'dateCreated',
  'digitalSourceType',
];

/** Always listed, also when the file says nothing: these are asked for. */
const expected: ReadonlySet<StillCreditField> = new Set(['title', 'creator', 'creditLine', 'expires']);

/** What the picture's file says of itself, and a button to put each value back in its field. */
export function FoundInFile({ session, still }: { session: ArticleSession; still: Still }): ReactElement {
  const words = useTexts(stillTexts);
  const language = useLanguage();
  const noCreditLine = !composeCreditLine(still);
  const anything = Object.values(still.read).some(Boolean);
  const listed = order.filter((name) => still.read[name] || (anything && expected.has(name)));
  return (
    <section className="found-in-file" aria-labelledby="found-in-file">
      <h2 id="found-in-file">
        {words.found}
        {anything && <Badge>{words.fromFile}</Badge>}
      </h2>
      {!anything && <p className="quiet small">{words.nothingFound}</p>}
      <dl>
        {listed.map((name) => {
          const value = still.read[name] ?? '';
          const field = words.fields[name];
          const date = name === 'expires' || name === 'usableFrom' || name === 'dateCreated';
          const printed = date ? printDateFigures(value, language) : value;
          return (
            <div key={name}>
              <dt>{field}</dt>
              <dd
                className={value ? 'cut' : name === 'creditLine' && noCreditLine ? 'missing' : 'quiet'}
                title={value || undefined}
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
                      changeStill(session.doc, still.id, { [name]: value });
                    }}
                  />
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
