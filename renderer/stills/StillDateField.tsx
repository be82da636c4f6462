import type { ReactElement } from 'react';
import { changeStill } from '../../shared/article/editStills';
import type { Still } from '../../shared/still/Still';
import { DateInput } from '../parts/DateInput';
import { Field } from '../parts/Field';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { StillLabel } from './StillLabel';

interface StillDateFieldProps {
  session: ArticleSession;
  still: Still;
  name: 'dateCreated' | 'expires';
  wrong?: string | undefined;
  hint?: string | undefined;
}

/** A day that is known of a still. */
export function StillDateField({ session, still, name, wrong, hint }: StillDateFieldProps): ReactElement {
  return (
    <Field id={`still-${name}`} label={<StillLabel still={still} name={name} />} hint={hint} wrong={wrong}>
      {(field) => (
        <DateInput
          field={field}
          value={still[name]}
          wrong={wrong !== undefined}
          off={session.readOnly}
          onFocus={() => beginUndoStep(session)}
          onChange={(day) => changeStill(session.doc, still.id, { [name]: day })}
        />
      )}
    </Field>
  );
}
