import type { ReactElement } from 'react';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Still, StillKind } from '../../shared/still/Still';
import { stillKinds } from '../../shared/still/Still';
import { Field } from '../parts/Field';
import { Select } from '../parts/Select';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useTexts } from '../settings/language';
import { useStillNote } from '../suggestions/useStillNote';
import { useShownStill } from '../suggestions/useShownStill';
import { writeStillText } from '../suggestions/writeStillText';
import { StillLabel } from './StillLabel';
import { StillTextInput } from './StillTextInput';

/** What a credit line is made of: kind, work, maker and through whom it came. */
export function OriginFields({ session, still }: { session: ArticleSession; still: Still }): ReactElement {
  const words = useTexts(stillTexts);
  const shown = useShownStill(session, still);
  const note = useStillNote(session, still, 'kind');
  const kinds = [
    { value: '' as const, label: words.noKind },
    ...stillKinds.map((value) => ({ value, label: words.kinds[value] })),
  ];
  return (
    <section className="stack" aria-labelledby="still-origin">
      <h2 id="still-origin">{words.origin}</h2>
      <Field id="still-kind" label={<StillLabel still={shown} name="kind" />} note={note}>
        {(field) => (
          <Select<StillKind | ''>
            field={field}
            value={shown.kind}
            off={session.readOnly}
            options={kinds}
            onChange={(kind) => {
              beginUndoStep(session);
              writeStillText(session, still.id, 'kind', kind);
            }}
          />
        )}
      </Field>
      {(['title', 'creator', 'via', 'source'] as const).map((name) => (
        <OriginField key={name} session={session} still={still} name={name} />
      ))}
    </section>
  );
}

interface OriginFieldProps {
  session: ArticleSession;
  still: Still;
  name: 'title' | 'creator' | 'via' | 'source';
}

function OriginField(props: OriginFieldProps): ReactElement {
  return <StillTextInput {...props} note={useStillNote(props.session, props.still, props.name)} />;
}
