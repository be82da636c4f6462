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

const none = { views: [], editions: [] };

const shape = (groups: PaletteGroup[]): Record<string, string[]> =>
  Object.fromEntries(groups.map(({ group, results }) => [group, results.map((result) => result.label)]));

describe('findResults', () => {
  it('lists what can be done and where one can go; never the palette itself', () => {
    expect(shape(findResults('', all, [], [], none, 'nl'))).toEqual({
      do: ['Nieuw stuk', 'Vet', 'Maak er een tussenkop van'],
      go: ['Bureau', 'Instellingen'],
    });
  });

  it('puts what was used lately first, once, as long as it can be done, and then what was opened lately', () => {
    expect(shape(findResults('', all, ['desk.show', 'edit.undo', 'mark.bold'], rows, none, 'nl'))).toEqual({
      recent: ['Bureau', 'Vet'],
      lately: ['Recensie: één avond'],
      do: ['Nieuw stuk', 'Maak er een tussenkop van'],
      go: ['Instellingen'],
    });
  });

  it('finds commands and articles by what is typed, in the language', () => {
    expect(shape(findResults('een', all, [], rows, none, 'nl'))).toEqual({
      do: ['Maak er een tussenkop van'],
      copy: ['Recensie: één avond'],
    });
    expect(shape(findResults('subhead', all, [], [], none, 'en'))).toEqual({ do: ['Turn into a subhead'] });
  });

  it('marks what the library found', () => {
    const [, copy] = findResults('een', all, [], rows, none, 'nl');
    expect(copy?.results[0]?.marks).toEqual([[10, 13]]);
  });

  it('finds commands only after >', () => {
    expect(shape(findResults('>een', all, [], rows, none, 'nl'))).toEqual({
      do: ['Maak er een tussenkop van'],
    });
    expect(findResults('>xyz', all, [], rows, none, 'nl')).toEqual([]);
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
          { views: [view], editions: [] },
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
          { views: [view], editions: [] },
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
        { views: [view], editions: [] },
        'nl',
      ),
    ).toEqual([]);
  });

  it('lists editions behind kept views, and finds them by name, not among commands', () => {
    const view = { id: 'a', name: 'Weekend te doen', filter: noFilter };
    const edition = { id: 'b', name: 'Weekend', articles: [], gone: [] };
    const kept = { views: [view], editions: [edition] };
    expect(shape(findResults('', { ...all, offered: ['desk.show'] }, [], [], kept, 'nl'))).toEqual({
      go: ['Bureau', 'Weekend te doen', 'Weekend'],
    });
    const [go] = findResults('weekend', all, [], [], kept, 'nl');
    expect(go?.results.at(-1)).toEqual({ kind: 'edition', edition, label: 'Weekend', marks: [[0, 7]] });
    expect(findResults('maandag', all, [], [], kept, 'nl')).toEqual([]);
    expect(findResults('>weekend', all, [], [], kept, 'nl')).toEqual([]);
  });

  it('lists what is off in its place, and says that it is', () => {
    const offered = {
      offered: enabled,
      off: new Map<CommandId, string>([['article.new', '']]),
      ticked: new Set<CommandId>(),
    };
    const [found] = findResults('nieuw', offered, [], [], none, 'nl');
    expect(found?.results).toMatchObject([{ kind: 'command', id: 'article.new', off: true }]);
    const [made] = findResults('vet', offered, [], [], none, 'nl');
    expect(made?.results).toMatchObject([{ kind: 'command', id: 'mark.bold', off: false }]);
  });

  it('says of what says how something is whether it is so, and of nothing else', () => {
    const ids: CommandId[] = ['panel.outline', 'focus.toggle', 'article.new'];
    const offered = {
      offered: ids,
      off: new Map<CommandId, string>(),
      ticked: new Set<CommandId>(['focus.toggle']),
    };
    const results = findResults('>', offered, [], [], none, 'en').flatMap((group) => group.results);
    expect(results.map((one) => one.kind === 'command' && [one.id, one.ticked])).toEqual([
      ['panel.outline', false],
      ['focus.toggle', true],
      ['article.new', undefined],
    ]);
  });
});
