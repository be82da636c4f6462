import type { ReactElement } from 'react';
import type { FieldName } from '../../../shared/article/documentShape';
import { setFields } from '../../../shared/article/editFields';
import { Field } from '../../parts/Field';
import { TextInput } from '../../parts/TextInput';
import { useLiveText } from '../../parts/useLiveText';
import type { ArticleSession } from '../../session/ArticleSession';
import { beginUndoStep } from '../../session/undoStep';
import { useField } from '../../session/useSession';
import { cleanText } from '../../stills/useStillText';

interface ArticleTextFieldProps {
  session: ArticleSession;
  name: FieldName;
  label: string;
}

/** One small text of the article, on one line. */
export function ArticleTextField({ session, name, label }: ArticleTextFieldProps): ReactElement {
  const text = useLiveText(useField(session, name), (typed) => {
    const clean = cleanText(typed);
    setFields(session.doc, { [name]: clean });
    return clean;
  });
  return (
    <Field id={`inspector-${name}`} label={label}>
      {(field) => (
        <TextInput
          field={field}
          value={text.value}
          off={session.readOnly}
          onFocus={() => beginUndoStep(session)}
          onChange={text.change}
          onBlur={text.end}
        />
      )}
    </Field>
  );
}
