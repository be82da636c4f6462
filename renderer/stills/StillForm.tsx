import type { ReactElement } from 'react';
import { changeStill } from '../../shared/article/editStills';
import { stillTexts } from '../../shared/language/stillTexts';
import { daysUntil } from '../../shared/language/typedDate';
import type { Still, StillKind } from '../../shared/still/Still';
import { stillKinds } from '../../shared/still/Still';
import { DateInput } from '../parts/DateInput';
import { Field } from '../parts/Field';
import { Select } from '../parts/Select';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useTexts } from '../settings/language';
import { AltTextField } from './AltTextField';
import { CreditField } from './CreditField';
import { FoundInFile } from './FoundInFile';
import { SourceBadge } from './SourceBadge';
import { StillTextInput } from './StillTextInput';
import { today } from './today';
import { UnderPicture } from './UnderPicture';

/** Everything that is known of a still besides its pixels, each value in its field. */
export function StillForm({ session, still }: { session: ArticleSession; still: Still }): ReactElement {
  const words = useTexts(stillTexts);
  const days = daysUntil(still.expires, today());
  const expired = days !== null && days < 0;
  const licenceWrong = still.licenceUrl !== '' && !/^https?:\/\/\S+$/i.test(still.licenceUrl);
  const kinds = [
    { value: '' as const, label: words.noKind },
    ...stillKinds.map((value) => ({ value, label: words.kinds[value] })),
  ];
  return (
    <div className="still-form">
      <div className="still-form-scroll">
        <FoundInFile session={session} still={still} />
        <section className="still-must">
          <CreditField session={session} still={still} id="still-credit" labelAt="above" proposes />
          <AltTextField session={session} still={still} id="still-alt" />
        </section>
        <section className="stack" aria-labelledby="still-work">
          <h2 id="still-work">{words.work}</h2>
          <Field id="still-kind" label={words.fields.kind}>
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
          <StillTextInput session={session} still={still} name="title" />
          <StillTextInput session={session} still={still} name="creator" />
          <StillTextInput session={session} still={still} name="via" />
          <StillTextInput session={session} still={still} name="source" />
          <StillTextInput session={session} still={still} name="copyrightNotice" />
          <StillTextInput session={session} still={still} name="usageTerms" />
          <StillTextInput
            session={session}
            still={still}
            name="licenceUrl"
            wrong={licenceWrong ? words.licenceWrong : undefined}
          />
          {(['dateCreated', 'expires'] as const).map((name) => (
            <Field
              key={name}
              id={`still-${name}`}
              label={
                <>
                  {words.fields[name]}
                  <SourceBadge still={still} name={name} />
                </>
              }
              wrong={name === 'expires' && expired ? words.expiredLong : undefined}
            >
              {(field) => (
                <DateInput
                  field={field}
                  value={still[name]}
                  wrong={name === 'expires' && expired}
                  off={session.readOnly}
                  onFocus={() => beginUndoStep(session)}
                  onChange={(day) => changeStill(session.doc, still.id, { [name]: day })}
                  end={
                    name === 'expires' &&
                    days !== null &&
                    !expired && <span className="quiet small figures days-left">{words.daysLeft(days)}</span>
                  }
                />
              )}
            </Field>
          ))}
        </section>
      </div>
      <UnderPicture session={session} still={still} />
    </div>
  );
}
