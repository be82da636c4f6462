import { describe, expect, it } from 'vitest';
import { findResults } from '../../../../renderer/palette/findResults';
import type { PaletteGroup } from '../../../../renderer/palette/findResults';
import type { CommandId } from '../../../../shared/commands/commands';
import { noFilter } from '../../../../shared/bridge/deskFilter';
import type { DeskRow } from '../../../../shared/bridge/deskCalls';
import { card } from '../desk/cards';

const enabled: CommandId[] = [
  'article.new',
  'mark.bold',
  'block.subhead',
  'desk.show',
  'settings.show',
  'palette.show',
];
const all = { offered: enabled, off: new Map<CommandId, string>(), ticked: new Set<CommandId>() };
const rows: DeskRow[] = [
  {
    card: card({ headline: 'Recensie: één avond' }),
    found: { headline: [[10, 13]], tags: [], snippet: '', inSnippet: [] },
  },
  { card: card({ headline: '' }), found: null },
];

const shape = (groups: PaletteGroup[]): Record<string, string[]> =>
  Object.fromEntries(groups.map(({ group, results }) => [group, results.map((result) => result.label)]));

describe('findResults', () => {
  it('lists what can be done and where one can go; never the palette itself', () => {
    expect(shape(findResults('', all, [], [], [], 'nl'))).toEqual({
      do: ['Nieuw stuk', 'Vet', 'Maak er een tussenkop van'],
      go: ['Bureau', 'Instellingen'],
    });
  });

  it('puts what was used lately first, once, as long as it can be done, and then what was opened lately', () => {
    expect(shape(findResults('', all, ['desk.show', 'edit.undo', 'mark.bold'], rows, [], 'nl'))).toEqual({
      recent: ['Bureau', 'Vet'],
      lately: ['Recensie: één avond'],
      do: ['Nieuw stuk', 'Maak er een tussenkop van'],
      go: ['Instellingen'],
    });
  });

  it('finds commands and articles by what is typed, in the language', () => {
    expect(shape(findResults('een', all, [], rows, [], 'nl'))).toEqual({
      do: ['Maak er een tussenkop van'],
      copy: ['Recensie: één avond'],
    });
    expect(shape(findResults('subhead', all, [], [], [], 'en'))).toEqual({ do: ['Turn into a subhead'] });
  });

  it('marks what the library found', () => {
    const [, copy] = findResults('een', all, [], rows, [], 'nl');
    expect(copy?.results[0]?.marks).toEqual([[10, 13]]);
  });

  it('finds commands only after >', () => {
    expect(shape(findResults('>een', all, [], rows, [], 'nl'))).toEqual({
      do: ['Maak er een tussenkop van'],
    });
    expect(findResults('>xyz', all, [], rows, [], 'nl')).toEqual([]);
  });

  it('lists kept views among the places to go to, and finds them by name', () => {
    const view = { id: 'a', name: 'Deze week zonder credit', filter: noFilter };
    expect(
      shape(
        findResults(
          '',
          { offered: ['desk.show'], off: new Map(), ticked: new Set<CommandId>() },
          [],
          [],
          [view],
          'nl',
        ),
      ),
    ).toEqual({
      go: ['Bureau', 'Deze week zonder credit'],
    });
    expect(
      shape(
        findResults(
          'week cred',
          { offered: ['desk.show'], off: new Map(), ticked: new Set<CommandId>() },
          [],
          [],
          [view],
          'nl',
        ),
      ),
    ).toEqual({
      go: ['Deze week zonder credit'],
    });
    expect(
      findResults(
        '>week',
        { offered: ['desk.show'], off: new Map(), ticked: new Set<CommandId>() },
        [],
        [],
        [view],
        'nl',
      ),
    ).toEqual([]);
  });

  it('lists what is off in its place, and says that it is', () => {
    const offered = {
      offered: enabled,
      off: new Map<CommandId, string>([['article.new', '']]),
      ticked: new Set<CommandId>(),
    };
    const [found] = findResults('nieuw', offered, [], [], [], 'nl');
    expect(found?.results).toMatchObject([{ kind: 'command', id: 'article.new', off: true }]);
    const [made] = findResults('vet', offered, [], [], [], 'nl');
    expect(made?.results).toMatchObject([{ kind: 'command', id: 'mark.bold', off: false }]);
  });

  it('says of what says how something is whether it is so, and of nothing else', () => {
    const ids: CommandId[] = ['panel.outline', 'focus.toggle', 'article.new'];
    const offered = {
      offered: ids,
      off: new Map<CommandId, string>(),
      ticked: new Set<CommandId>(['focus.toggle']),
    };
    const results = findResults('>', offered, [], [], [], 'en').flatMap((group) => group.results);
    expect(results.map((one) => one.kind === 'command' && [one.id, one.ticked])).toEqual([
      ['panel.outline', false],
      ['focus.toggle', true],
      ['article.new', undefined],
    ]);
  });
});
