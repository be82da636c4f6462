import type { ReactElement } from 'react';
import { changeStill } from '../../shared/article/editStills';
import { stillTexts } from '../../shared/language/stillTexts';
import type { Still, StillKind } from '../../shared/still/Still';
import { stillKinds } from '../../shared/still/Still';
import { Field } from '../parts/Field';
import { Select } from '../parts/Select';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useTexts } from '../settings/language';
import { StillLabel } from './StillLabel';
import { StillTextInput } from './StillTextInput';

/** What a credit line is made of: kind, work, maker and through whom it came. */
export function OriginFields({ session, still }: { session: ArticleSession; still: Still }): ReactElement {
  const words = useTexts(stillTexts);
  const kinds = [
    { value: '' as const, label: words.noKind },
    ...stillKinds.map((value) => ({ value, label: words.kinds[value] })),
  ];
  return (
    <section className="stack" aria-labelledby="still-origin">
      <h2 id="still-origin">{words.origin}</h2>
      <Field id="still-kind" label={<StillLabel still={still} name="kind" />}>
        {(field) => (
          <Select<StillKind | ''>
            field={field}
            value={still.kind}
            off={session.readOnly}
            options={kinds}
            onChange={(kind) => {
              beginUndoStep(session);
              changeStill(session.doc, still.id, { kind });
            }}
          />
        )}
      </Field>
      {(['title', 'creator', 'via', 'source'] as const).map((name) => (
        <StillTextInput key={name} session={session} still={still} name={name} />
      ))}
    </section>
  );
}
