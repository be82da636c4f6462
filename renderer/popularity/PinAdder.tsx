import type { ReactElement } from 'react';
import { useState } from 'react';
import { mostByHand } from '../../shared/bridge/popularityCalls';
import { deskTexts } from '../../shared/language/deskTexts';
import { partsTexts } from '../../shared/language/partsTexts';
import { popularityTexts } from '../../shared/language/popularityTexts';
import { useFoundArticles } from '../palette/useFoundArticles';
import { Combobox } from '../parts/Combobox';
import { Field } from '../parts/Field';
import { useOnlyReadBecause } from '../parts/useOnlyReadBecause';
import { useObservable } from '../session/Observable';
import { useTexts } from '../settings/language';
import { pinArticle } from './byHand';
import { popularity } from './popularity';

/** Finds a piece by its words and puts it at the end of the list by hand. */
export function PinAdder(): ReactElement | null {
  const texts = useTexts(popularityTexts);
  const { untitled } = useTexts(deskTexts);
  const { statuses } = useTexts(partsTexts);
  const onlyRead = useOnlyReadBecause();
  const listed = useObservable(popularity)?.byHand?.articles ?? [];
  const [query, setQuery] = useState('');
  const found = useFoundArticles(query).filter(({ card }) => !listed.includes(card.id));
  if (onlyRead) return null;
  const isFull = listed.length >= mostByHand;
  return (
    <div className="popularity-add">
      <Field id="popularity-add" label={texts.add} hint={isFull ? texts.full(mostByHand) : undefined}>
        {(ids) => (
          <Combobox
            field={ids}
            chooseFirst
            placeholder={texts.addExample}
            value={query}
            options={
              isFull
                ? []
                : found.map(({ card }) => ({
                    id: card.id,
                    label: card.headline || untitled,
                    note: statuses[card.status],
                  }))
            }
            onChange={setQuery}
            onChoose={(option) => {
              const chosen = found.find(({ card }) => card.id === option?.id);
              if (!chosen) return;
              setQuery('');
              void pinArticle(chosen.card.id, chosen.card.headline || untitled);
            }}
          />
        )}
      </Field>
    </div>
  );
}
