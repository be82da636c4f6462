import type { ReactElement } from 'react';
import { changeStill } from '../../../shared/article/editStills';
import { stillTexts } from '../../../shared/language/stillTexts';
import { daysUntil } from '../../../shared/language/typedDate';
import type { Still } from '../../../shared/still/Still';
import { DateInput } from '../../parts/DateInput';
import { Field } from '../../parts/Field';
import { TextArea } from '../../parts/TextArea';
import type { ArticleSession } from '../../session/ArticleSession';
import { beginUndoStep } from '../../session/undoStep';
import { useTexts } from '../../settings/language';
import { CreditField } from '../../stills/CreditField';
import { SourceBadge } from '../../stills/SourceBadge';
import { today } from '../../stills/today';
import { useStillText } from '../../stills/useStillText';
import { useStillNote } from '../../suggestions/useStillNote';

/** The three things without which a still cannot be printed: alternative text, credit, rights. */
export function StillFields({ session, still }: { session: ArticleSession; still: Still }): ReactElement {
  const words = useTexts(stillTexts);
  const altText = useStillText(session, still, 'altText');
  const note = useStillNote(session, still, 'altText');
  const days = daysUntil(still.expires, today());
  const expired = days !== null && days < 0;
  return (
    <div className="stack">
      <Field id="inspector-alt" label={words.altText} note={note}>
        {(field) => (
          <TextArea
            field={field}
            value={altText.value}
            placeholder={words.altHint}
            oneParagraph
            off={session.readOnly}
            onFocus={() => beginUndoStep(session)}
            onChange={altText.change}
            onBlur={altText.end}
          />
        )}
      </Field>
      <CreditField session={session} still={still} id="inspector-credit" />
      <Field
        id="inspector-expires"
        label={
          <>
            {words.fields.expires}
            <SourceBadge still={still} name="expires" />
          </>
        }
        wrong={expired ? words.expiredLong : undefined}
        hint={days === null ? undefined : words.daysLeft(days)}
      >
        {(field) => (
          <DateInput
            field={field}
            value={still.expires}
            wrong={expired}
            off={session.readOnly}
            onFocus={() => beginUndoStep(session)}
            onChange={(expires) => changeStill(session.doc, still.id, { expires })}
          />
        )}
      </Field>
    </div>
  );
}
