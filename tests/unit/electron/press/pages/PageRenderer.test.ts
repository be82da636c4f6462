import { describe, expect, it } from 'vitest';
import { PageRenderer } from '../../../../../electron/press/pages/PageRenderer';
import type { Theme } from '../../../../../electron/press/pages/Theme';

const renderer = (templates: Record<string, string>): PageRenderer =>
  new PageRenderer({ facts: { name: 'Proef' }, templates, assets: new Map() } as unknown as Theme);
const printed = (template: string, view: object): string =>
  new TextDecoder().decode(renderer({ page: template }).render('page', view));
const faultOf = (templates: Record<string, string>, view: object = {}): unknown => {
  try {
    renderer(templates).render('page', view);
    return 'no fault';
  } catch (error) {
    return (error as { fault?: unknown }).fault;
  }
};

describe('PageRenderer', () => {
  it('escapes what it prints, unless it is marked as safe', () => {
    expect(printed('{{ a }} {{ a | raw }}', { a: `<b>&"'` })).toBe(`&lt;b&gt;&amp;&#34;&#39; <b>&"'`);
  });

  it.each([
    ['a tag that is not closed', { page: 'een\n{% if a %}' }, 2],
    ['a value that is not in the view', { page: 'een\n\n{{ nowhere }}' }, 3],
    ['a filter that does not exist', { page: '{{ a | launch }}' }, 1],
    ['a partial that does not exist', { page: 'een\n{% render "nowhere" %}' }, 2],
  ])('says where a theme is broken: %s', (_name, templates, line) => {
    expect(faultOf(templates, { a: 1 })).toMatchObject({
      kind: 'theme-broken',
      theme: 'Proef',
      file: 'templates/page.liquid',
      line,
    });
  });

  it('names the partial that is broken, not the page', () => {
    expect(faultOf({ page: '{% render "part" %}', part: '\n\n\n{{ nowhere }}' })).toMatchObject({
      file: 'templates/part.liquid',
      line: 4,
    });
  });

  it.each([
    '{{ a.constructor }}',
    '{{ a.__proto__ }}',
    '{{ "".constructor }}',
    '{% render "../../package.json" %}',
    '{% include "/etc/passwd" %}',
  ])('gives a theme nothing to reach out with: %s', (page) => {
    expect(faultOf({ page }, { a: {} })).toMatchObject({ kind: 'theme-broken' });
  });

  it('gives up on a theme that never ends', () => {
    expect(faultOf({ page: '{% for i in (1..1000000000) %}{{ i }}{% endfor %}' })).toMatchObject({
      kind: 'theme-broken',
    });
  });
});
