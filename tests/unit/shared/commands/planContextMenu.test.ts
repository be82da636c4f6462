import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pointed } from '../../../../shared/commands/planContextMenu';
import { commands } from '../../../../shared/commands/commands';
import { planContextMenu } from '../../../../shared/commands/planContextMenu';

const nothing: Pointed = { editable: false, manuscript: false, selection: false, link: '', canPaste: false };
const said = (pointed: Partial<Pointed>, language: 'nl' | 'en' = 'nl'): string[] =>
  planContextMenu({ ...nothing, ...pointed }, language).map((line) =>
    line.kind === 'line' ? '-' : line.kind === 'role' && !line.enabled ? `(${line.label})` : line.label,
  );

describe('planContextMenu', () => {
  it('is none where nothing can be done', () => {
    expect(said({})).toEqual([]);
  });

  it('copies what is selected where one cannot write, and a link as well', () => {
    expect(said({ selection: true })).toEqual(['Kopieer']);
    expect(said({ link: 'https://example.org' }, 'en')).toEqual(['Open link in browser', 'Copy link']);
  });

  it('has what one expects in a field', () => {
    expect(said({ editable: true, canPaste: true })).toEqual([
      '(Knip)',
      '(Kopieer)',
      'Plak',
      '-',
      'Selecteer alles',
    ]);
  });

  it('has what is done with words in the article', () => {
    expect(said({ editable: true, manuscript: true, selection: true, canPaste: true })).toEqual([
      'Maak ongedaan',
      'Doe opnieuw',
      '-',
      'Knip',
      'Kopieer',
      'Plak',
      'Plak zonder opmaak',
      '-',
      'Link',
      'Taal van deze woorden',
      'Plaats opmerking',
      '-',
      'Selecteer alles',
    ]);
  });

  it('changes and takes away a link in the article, once', () => {
    expect(said({ editable: true, manuscript: true, selection: true, link: 'https://example.org' })).toEqual([
      'Maak ongedaan',
      'Doe opnieuw',
      '-',
      'Open link in browser',
      'Kopieer link',
      'Wijzig link',
      'Haal link weg',
      '-',
      'Knip',
      'Kopieer',
      '(Plak)',
      '(Plak zonder opmaak)',
      '-',
      'Taal van deze woorden',
      'Plaats opmerking',
      '-',
      'Selecteer alles',
    ]);
  });

  it('has no line at an end, and never two together', () => {
    const pointed = fc.record({
      editable: fc.boolean(),
      manuscript: fc.boolean(),
      selection: fc.boolean(),
      link: fc.constantFrom('', 'https://example.org'),
      canPaste: fc.boolean(),
    });
    fc.assert(
      fc.property(pointed, (one) => {
        const signs = said(one).map((label) => (label === '-' ? '-' : 'x'));
        expect(signs.join('')).not.toMatch(/^-|-$|--/);
      }),
    );
  });

  it('has at a link what names it as its place', () => {
    const lines = planContextMenu(
      { editable: true, manuscript: true, selection: false, link: 'https://example.org/', canPaste: false },
      'en',
    );
    const labels = lines.map((line) => (line.kind === 'line' ? '' : line.label));
    const named = commands.filter((command) => 'at' in command && command.at === 'link');
    expect(named.map(({ id }) => id)).toEqual(['link.open', 'link.copy', 'link.remove']);
    for (const { label } of named) expect(labels).toContain(label.en);
  });
});
