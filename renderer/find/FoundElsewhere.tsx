import type { ReactElement } from 'react';
import { findTexts } from '../../shared/language/findTexts';
import { Button } from '../parts/Button';
import { Checkbox } from '../parts/Checkbox';
import { useTexts } from '../settings/language';
import type { FoundField } from './FoundField';
import { goToField } from './goToField';
import { useFieldNames } from './useFieldNames';

interface FoundElsewhereProps {
  fields: readonly FoundField[];
  /** Whether all is replaced there too; null where nothing can be replaced now. */
  replaceThere: boolean | null;
  onReplaceThere: (there: boolean) => void;
  /** Whether replacing is suggested, which only what is said of pictures can be. */
  suggests: boolean;
}

/** The small fields in which it was found as well: each leads there. */
export function FoundElsewhere({
  fields,
  replaceThere,
  onReplaceThere,
  suggests,
}: FoundElsewhereProps): ReactElement {
  const texts = useTexts(findTexts);
  const names = useFieldNames();
  return (
    <div className="find-elsewhere">
      <span id="find-also">{texts.alsoIn}</span>
      <ul aria-labelledby="find-also">
        {fields.map(({ field, places }) => (
          <li key={`${field.still} ${field.name}`}>
            <Button look="text" size="small" onClick={() => goToField(field)}>
              {texts.also(names[field.name], places.length)}
            </Button>
          </li>
        ))}
      </ul>
      {replaceThere !== null && (
        <Checkbox checked={replaceThere} onChange={onReplaceThere}>
          {suggests ? texts.suggestThere : texts.replaceThere}
        </Checkbox>
      )}
    </div>
  );
}
