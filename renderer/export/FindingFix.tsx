import type { ReactElement } from 'react';
import { changeStill } from '../../shared/article/editStills';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Finding } from '../../shared/preflight/Finding';
import { DateInput } from '../parts/DateInput';
import { Field } from '../parts/Field';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useStills } from '../session/useSession';
import { useTexts } from '../settings/language';
import { AltTextField } from '../stills/AltTextField';
import { CreditField } from '../stills/CreditField';
import { EmbargoField } from '../stills/EmbargoField';

/** The field that mends a finding, where one field can: alternative text, credit, embargo, last day of the rights. */
export function FindingFix({
  session,
  finding,
}: {
  session: ArticleSession;
  finding: Finding;
}): ReactElement | null {
  const words = useTexts(stillTexts);
  const stills = useStills(session);
  const still = finding.where.still === undefined ? undefined : stills.get(finding.where.still);
  if (!still) return null;
  const id = `fix-${finding.rule}-${still.id}`;
  switch (finding.rule) {
    case 'alt-missing':
    case 'alt-is-file-name':
      return (
        <div className="finding-fix">
          <AltTextField session={session} still={still} id={id} />
        </div>
      );
    case 'credit-missing':
    case 'credit-differs':
      return (
        <div className="finding-fix">
          <CreditField session={session} still={still} id={id} labelAt="above" proposes />
        </div>
      );
    case 'embargo':
      return (
        <div className="finding-fix">
          <EmbargoField session={session} still={still} id={id} labelAt="above" />
        </div>
      );
    case 'rights-expired':
      return (
        <div className="finding-fix">
          <Field id={id} labelAt="above" label={words.fields.expires}>
            {(field) => (
              <DateInput
                field={field}
                value={still.expires}
                onFocus={() => beginUndoStep(session)}
                onChange={(expires) => changeStill(session.doc, still.id, { expires })}
              />
            )}
          </Field>
        </div>
      );
    default:
      return null;
  }
}
