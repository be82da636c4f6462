import { describe, expect, it } from 'vitest';
import { findResults } from '../../../../renderer/palette/findResults';
import type { PaletteGroup } from '../../../../renderer/palette/findResults';
import type { CommandId } from '../../../../shared/commands/commands';
import { card } from '../desk/cards';

const enabled: CommandId[] = [
  'article.new',
  'mark.bold',
  'block.subhead',
  'desk.show',
  'settings.show',
  'palette.show',
];
const cards = [card({ headline: 'Recensie: één avond' }), card({ headline: '' })];

const shape = (groups: PaletteGroup[]): Record<string, string[]> =>
  Object.fromEntries(groups.map(({ group, results }) => [group, results.map((result) => result.label)]));

describe('findResults', () => {
  it('lists what can be done and where one can go; never the palette itself', () => {
    expect(shape(findResults('', enabled, [], cards, 'nl'))).toEqual({
      do: ['Nieuw stuk', 'Vet', 'Maak er een tussenkop van'],
      go: ['Bureau', 'Instellingen'],
    });
  });

  it('puts what was used lately first, once, as long as it can be done', () => {
    expect(shape(findResults('', enabled, ['desk.show', 'edit.undo', 'mark.bold'], cards, 'nl'))).toEqual({
      recent: ['Bureau', 'Vet'],
      do: ['Nieuw stuk', 'Maak er een tussenkop van'],
      go: ['Instellingen'],
    });
  });

  it('finds commands and articles by what is typed, in the language', () => {
    expect(shape(findResults('een', enabled, [], cards, 'nl'))).toEqual({
      do: ['Maak er een tussenkop van'],
      copy: ['Recensie: één avond'],
    });
    expect(shape(findResults('subhead', enabled, [], cards, 'en'))).toEqual({ do: ['Turn into a subhead'] });
  });

  it('finds commands only after >', () => {
    expect(shape(findResults('>een', enabled, [], cards, 'nl'))).toEqual({
      do: ['Maak er een tussenkop van'],
    });
    expect(findResults('>xyz', enabled, [], cards, 'nl')).toEqual([]);
  });
});
