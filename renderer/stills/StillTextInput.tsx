import type { ReactElement } from 'react';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Still, StillCreditField } from '../../shared/still/Still';
import { Field } from '../parts/Field';
import { TextInput } from '../parts/TextInput';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useTexts } from '../settings/language';
import { SourceBadge } from './SourceBadge';
import { useStillText } from './useStillText';

interface StillTextInputProps {
  session: ArticleSession;
  still: Still;
  name: Exclude<StillCreditField, 'kind'>;
  wrong?: string | undefined;
}

/** One of a still's texts on one line, with where it came from. */
export function StillTextInput({ session, still, name, wrong }: StillTextInputProps): ReactElement {
  const words = useTexts(stillTexts);
  const text = useStillText(session, still, name);
  return (
    <Field
      id={`still-${name}`}
      label={
        <>
          {words.fields[name]}
          <SourceBadge still={still} name={name} />
        </>
      }
      wrong={wrong}
    >
      {(field) => (
        <TextInput
          field={field}
          value={text.value}
          title={text.value || undefined}
          wrong={wrong !== undefined}
          off={session.readOnly}
          onFocus={() => beginUndoStep(session)}
          onChange={text.change}
          onBlur={text.end}
        />
      )}
    </Field>
  );
}
