import type { ReactElement } from 'react';
import { changeStill } from '../../shared/article/editStills';
import { sourceTypeTexts } from '../../shared/language/sourceTypeTexts';
import { stillTexts } from '../../shared/language/stillTexts';
import { printDateFigures } from '../../shared/language/typedDate';
import {
  digitalSourceType,
  digitalSourceTypes,
  digitalSourceUri,
} from '../../shared/still/digitalSourceTypes';
import type { Still } from '../../shared/still/Still';
import { Field } from '../parts/Field';
import { Select } from '../parts/Select';
import type { ArticleSession } from '../session/ArticleSession';
import { beginUndoStep } from '../session/undoStep';
import { useLanguage, useTexts } from '../settings/language';
import { StillDateField } from './StillDateField';
import { StillGroup } from './StillGroup';
import { StillLabel } from './StillLabel';
import { StillTextInput } from './StillTextInput';

/** What and who is on a picture, where and when it was made, and how. */
export function AboutFields({ session, still }: { session: ArticleSession; still: Still }): ReactElement {
  const words = useTexts(stillTexts);
  const types = useTexts(sourceTypeTexts);
  const language = useLanguage();
  const type = still.digitalSourceType;
  const options = [
    { value: '', label: words.noValue },
    ...digitalSourceTypes.map((term) => ({ value: digitalSourceUri(term), label: types[term] })),
    // A term of a newer vocabulary is shown as it is, and stays.
    ...(type && !digitalSourceType(type)
      ? [{ value: type, label: type.slice(type.lastIndexOf('/') + 1) }]
      : []),
  ];
  const says = [
    still.headline || still.personShown,
    still.location,
    printDateFigures(still.dateCreated, language),
  ].filter(Boolean);
  const each = { session, still };
  return (
    <StillGroup name="about" title={words.about} says={says.join(' · ') || words.noValue}>
      <StillTextInput {...each} name="headline" />
      <StillTextInput {...each} name="description" long />
      <StillTextInput {...each} name="personShown" hint={words.personsHint} />
      <StillTextInput {...each} name="location" />
      <StillDateField {...each} name="dateCreated" />
      <Field id="still-digitalSourceType" label={<StillLabel still={still} name="digitalSourceType" />}>
        {(field) => (
          <Select
            field={field}
            value={type}
            off={session.readOnly}
            options={options}
            onChange={(uri) => {
              beginUndoStep(session);
              changeStill(session.doc, still.id, { digitalSourceType: uri });
            }}
          />
        )}
      </Field>
    </StillGroup>
  );
}
