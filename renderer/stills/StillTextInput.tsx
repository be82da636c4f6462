import type { ReactElement } from 'react';
import type { Still } from '../../shared/still/Still';
import type { FieldNote } from '../parts/Field';
import { Field } from '../parts/Field';
import { TextArea } from '../parts/TextArea';
import { TextInput } from '../parts/TextInput';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useShownStill } from '../suggestions/useShownStill';
import { StillLabel } from './StillLabel';
import type { StillTextField } from './useStillText';
import { useStillText } from './useStillText';

interface StillTextInputProps {
  session: ArticleSession;
  still: Still;
  name: Exclude<StillTextField, 'altText'>;
  wrong?: string | undefined;
  hint?: string;
  note?: FieldNote | null;
  /** For what is seldom said in one line: as high as what is in it. */
  long?: boolean;
}

/** One of a still's texts, with where it came from. */
export function StillTextInput(props: StillTextInputProps): ReactElement {
  const { session, still, name, wrong, hint, note, long } = props;
  const text = useStillText(session, still, name);
  const shown = useShownStill(session, still);
  return (
    <Field
      id={`still-${name}`}
      label={<StillLabel still={shown} name={name} />}
      wrong={wrong}
      hint={hint}
      note={note}
    >
      {(field) => {
        const shared = {
          field,
          value: text.value,
          wrong: wrong !== undefined,
          off: session.readOnly,
          onFocus: () => beginUndoStep(session),
          onChange: text.change,
          onBlur: text.end,
        };
        return long ? (
          <TextArea {...shared} oneParagraph />
        ) : (
          <TextInput {...shared} title={text.value || undefined} />
        );
      }}
    </Field>
  );
}
