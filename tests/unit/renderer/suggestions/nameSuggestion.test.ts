import { expect, it } from 'vitest';
import { nameSuggestion } from '../../../../renderer/suggestions/nameSuggestion';
import { suggestionTexts } from '../../../../shared/language/suggestionTexts';
import { readSuggestions } from '../../../../shared/review/suggestions/readSuggestions';
import type { Stretch } from '../../../fixtures/textOf';
import { deleted, inserted, textOf } from '../../../fixtures/textOf';

const nameOf = (...stretches: Stretch[]): string[] =>
  readSuggestions(textOf('body', ...stretches)).map((one) => nameSuggestion(one, suggestionTexts.nl));

it('says that the very same words are moved', () => {
  expect(nameOf(deleted('Eerst dit.'), [' Dan dat.'], inserted(' Eerst dit.'), ['\n'])).toEqual([
    'verplaats “Eerst dit.”',
  ]);
  expect(nameOf(inserted('Dat.\n'), ['Dit.\n'], deleted('Dat.\n'))).toEqual(['verplaats “Dat.”']);
});

it('says what else goes and comes', () => {
  expect(nameOf(deleted('oud'), inserted('nieuw'), ['\n'])).toEqual(['verwijder “oud”, voeg toe “nieuw”']);
  expect(nameOf(inserted('\n'), ['Dit.\n'])).toEqual(['splits de alinea']);
});

it('says of a still that it comes, goes or is moved', () => {
  const still = { block: 'still', still: 'plein' };
  expect(nameOf(inserted('\n', 'a', still), ['Dit.\n'])).toEqual(['voeg beeld toe']);
  expect(nameOf(deleted('Bijschrift\n', 'a', still), ['Dit.\n'])).toEqual([
    'verwijder “Bijschrift”, haal beeld weg',
  ]);
  expect(nameOf(deleted('\n', 'a', still), ['Dit.\n'], inserted('\n', 'a', still))).toEqual([
    'verplaats beeld',
  ]);
  const words = [deleted('Plein\n', 'a', still), ['Dit.\n'], inserted('Plein\n', 'a', still)] as const;
  expect(nameOf(...words)).toEqual(['verplaats beeld']);
});

it('says what becomes of a list item', () => {
  const item = (was: object, to: object): string[] =>
    nameOf(['Punt'], ['\n', { block: 'list-item', ...was, setBlock: { id: 'a', to } }]);
  expect(item({ ordered: false, depth: 0 }, { block: 'list-item', ordered: false, depth: 1 })).toEqual([
    'niveau dieper in de lijst',
  ]);
  expect(item({ ordered: false, depth: 2 }, { block: 'list-item', ordered: false, depth: 1 })).toEqual([
    'niveau hoger in de lijst',
  ]);
  expect(item({ ordered: false, depth: 1 }, { block: 'list-item', ordered: true, depth: 1 })).toEqual([
    'wordt genummerd',
  ]);
  expect(item({ ordered: true, depth: 1 }, {})).toEqual(['wordt alinea']);
});
