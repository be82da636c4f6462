import type { ReactElement } from 'react';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Still } from '../../shared/still/Still';
import { Field } from '../parts/Field';
import { TextArea } from '../parts/TextArea';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useTexts } from '../settings/language';
import { useStillNote } from '../suggestions/useStillNote';
import { useStillText } from './useStillText';

/** Past this, screen readers tire their listeners; advice, not a limit. In characters. */
const altLimit = 160;

interface AltTextFieldProps {
  session: ArticleSession;
  still: Still;
  id: string;
}

/** The alternative text, counted. */
export function AltTextField({ session, still, id }: AltTextFieldProps): ReactElement {
  const words = useTexts(stillTexts);
  const text = useStillText(session, still, 'altText');
  const note = useStillNote(session, still, 'altText');
  return (
    <Field id={id} labelAt="above" label={words.altText} hint={words.altHint} note={note}>
      {(field) => (
        <TextArea
          field={field}
          value={text.value}
          rows={2}
          limit={altLimit}
          oneParagraph
          off={session.readOnly}
          onFocus={() => beginUndoStep(session)}
          onChange={text.change}
          onBlur={text.end}
        />
      )}
    </Field>
  );
}
