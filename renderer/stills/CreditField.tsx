import { WandSparkles } from 'lucide-react';
import type { ReactElement } from 'react';
import { stillTexts } from '../../shared/language/stillTexts';
import { composeParts } from '../../shared/still/creditLine';
import type { Still } from '../../shared/still/Still';
import { Button } from '../parts/Button';
import { Field } from '../parts/Field';
import { TextArea } from '../parts/TextArea';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useDigested } from '../session/useSession';
import { useTexts } from '../settings/language';
import { useStillNote } from '../suggestions/useStillNote';
import { useShownStill } from '../suggestions/useShownStill';
import { writeStillText } from '../suggestions/writeStillText';
import { SourceBadge } from './SourceBadge';
import './stills.css';
import { useStillText } from './useStillText';

interface CreditFieldProps {
  session: ArticleSession;
  still: Still;
  id: string;
  labelAt?: 'left' | 'above';
  /** Offers the line composed from the parts as a button; without it that line stands in the empty field. */
  proposes?: boolean;
  /** Whether one begins here while it is missing, where this is a dialog's. */
  isFirst?: boolean;
}

/**
 * The credit line as it is printed. Written by hand it goes before everything; empty, it is composed
 * from maker, title and via, and what would be printed stands in the field in grey. Without either the
 * field says that export is blocked, and blocks nothing else.
 */
export function CreditField({
  session,
  still,
  id,
  labelAt,
  proposes,
  isFirst,
}: CreditFieldProps): ReactElement {
  const words = useTexts(stillTexts);
  const language = useDigested(session, ({ article }) => article.language);
  const line = useStillText(session, still, 'creditLine');
  const note = useStillNote(session, still, 'creditLine');
  const shown = useShownStill(session, still);
  const composed = composeParts(shown, language);
  const missing = !line.value.trim() && !composed;
  return (
    <>
      <Field
        id={id}
        labelAt={labelAt}
        label={
          <>
            {`${words.credit} `}
            <SourceBadge still={shown} name="creditLine" />
            {missing && labelAt === 'above' && <span className="required"> {words.required}</span>}
          </>
        }
        wrong={missing ? words.creditNeeded : undefined}
        note={note}
      >
        {(field) => (
          <TextArea
            field={field}
            {...(isFirst && missing && { 'data-first-focus': true })}
            value={line.value}
            placeholder={composed || words.creditExample}
            title={!line.value && composed ? words.composed : undefined}
            oneParagraph
            wrong={missing}
            off={session.readOnly}
            onFocus={() => beginUndoStep(session)}
            onChange={line.change}
            onBlur={line.end}
          />
        )}
      </Field>
      {proposes && composed && composed !== shown.creditLine && !session.readOnly && (
        <p className="proposal">
          <span className="quiet small">{words.proposal}</span>
          <Button
            size="small"
            icon={WandSparkles}
            aria-label={words.takeProposal(composed)}
            onClick={() => {
              beginUndoStep(session);
              writeStillText(session, still.id, 'creditLine', composed);
            }}
          >
            <span className="cut">{composed}</span>
          </Button>
        </p>
      )}
    </>
  );
}
