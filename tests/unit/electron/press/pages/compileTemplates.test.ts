import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileTemplates } from '../../../../../electron/press/pages/compileTemplates';
import { loadTheme } from '../../../../../electron/press/pages/loadTheme';
import { addedFilters, liquidFor } from '../../../../../electron/press/themes/liquidFor';
import { planBundle } from '../../../../../shared/pages/planBundle';
import { fakeOriginal } from '../../../../fixtures/fakeRenditions';
import { filmPage, otherPages, testSite } from '../../../../fixtures/filmArticle';

const plainFilters = new Set(['raw', ...Object.keys(addedFilters)]);
const themes = path.resolve('resources', 'themes');

/** What LiquidJS itself makes of it; null where it refuses. */
function byLiquid(templates: Record<string, string>, name: string, view: object): string | null {
  try {
    return String(liquidFor(templates, addedFilters).renderFileSync(name, view));
  } catch {
    return null;
  }
}

describe('compileTemplates', () => {
  it.each(fs.readdirSync(themes))(
    'fills every page of %s as LiquidJS does, and leaves it none',
    async (name) => {
      const theme = await loadTheme(path.join(themes, name));
      const articles = [filmPage(fakeOriginal), ...otherPages(fakeOriginal)];
      const { files } = planBundle({ site: testSite, theme: theme.facts, articles, generator: 'Katern' });
      const fill = compileTemplates(liquidFor(theme.templates, addedFilters), theme.templates, plainFilters);
      const pages = files.flatMap((file) => (file.kind === 'page' ? [file] : []));
      expect(pages.length).toBeGreaterThan(10);
      for (const { template, view } of pages) {
        expect(fill(template, view)).toBe(byLiquid(theme.templates, template, view));
      }
    },
  );

  it('gives what LiquidJS gives, or leaves it to that, whatever the template and the values', () => {
    const value = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('', '<b>', '&"\'', 'a', 'b', 'katern'),
      fc.integer({ min: -2, max: 3 }),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
      fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.record({ a: fc.constantFrom('a', '', 'x<') })), {
        maxLength: 3,
      }),
      fc.record({ a: fc.constantFrom('a', 'b', ''), size: fc.integer({ min: 0, max: 2 }) }),
    );
    const piece = fc.constantFrom(
      'text ',
      '{{ a }}',
      '{{ a | raw }}',
      '{{ a.a }}',
      '{{ a.size }}',
      '{{ b[0] }}',
      '{{ a | upcase }}',
      '{{- a -}}',
      '{% if a %}1{% elsif b %}2{% else %}3{% endif %}',
      '{% if a == "a" and b != 1 %}1{% endif %}',
      '{% if a or b %}1{% endif %}',
      '{% if b > 1 %}1{% endif %}',
      '{% if a contains "a" %}1{% endif %}',
      '{% unless a %}1{% else %}2{% endunless %}',
      '{% case a %}{% when "a", "b" %}1{% when 1 %}2{% when "a" %}4{% else %}3{% endcase %}',
      '{% for x in b %}{{ x.a }}{{ forloop.index }}{% unless forloop.last %},{% endunless %}{% else %}none{% endfor %}',
      '{% for x in a limit: 1 %}{{ x }}{% endfor %}',
      '{% for a in b %}{{ a }}{% endfor %}{{ a }}',
      '{% for forloop in b %}{{ forloop.index0 }}{% endfor %}',
      '{% for x in b %}{% for y in b %}{{ x.a }}{{ y.a }}{{ forloop.rindex }}{% endfor %}{{ forloop.length }}{% endfor %}',
      '{% assign c = a %}{{ c }}',
      '{% comment %}{{ nothing }}{% endcomment %}',
      "{% render 'part', x: a %}",
      "{% render 'part', x: b, y: 1 %}",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), value, value, (pieces, a, b) => {
        const templates = { page: pieces.join(''), part: '[{{ x }}{% if y %}y{% endif %}]' };
        const fill = compileTemplates(liquidFor(templates, addedFilters), templates, plainFilters);
        const filled = fill('page', { a, b });
        // What is left to LiquidJS is no difference.
        expect(filled ?? byLiquid(templates, 'page', { a, b })).toBe(byLiquid(templates, 'page', { a, b }));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves a template that renders itself, or goes round too often, to LiquidJS', () => {
    const round = { page: "{% render 'page' %}" };
    expect(compileTemplates(liquidFor(round, null), round, plainFilters)('page', {})).toBeNull();
    const loops = '{% for a in b %}'.repeat(4) + 'x' + '{% endfor %}'.repeat(4);
    const many = { page: loops };
    const view = { b: Array.from({ length: 100 }, () => 1) };
    expect(compileTemplates(liquidFor(many, null), many, plainFilters)('page', view)).toBeNull();
  });
});
