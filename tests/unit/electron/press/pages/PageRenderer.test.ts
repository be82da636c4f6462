import { describe, expect, it } from 'vitest';
import { PageRenderer } from '../../../../../electron/press/pages/PageRenderer';
import type { Theme } from '../../../../../electron/press/pages/Theme';

const renderer = (templates: Record<string, string>): PageRenderer =>
  new PageRenderer({ facts: { name: 'Proef' }, templates, assets: new Map() } as unknown as Theme, 0.3);
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
  it('escapes what it prints, and prints as it is only what Katern makes of marked text', () => {
    expect(printed('{{ a }} {{ a | raw }}', { a: `<b>&"'` })).toBe(
      `&lt;b&gt;&amp;&#34;&#39; &#60;b&#62;&#38;&#34;&#39;`,
    );
    const marked = '<strong>Ja</strong>, <a href="https://a.example/?b&amp;c">daar</a><br>&lt;';
    expect(printed('{{ a | raw }}', { a: marked })).toBe(marked);
    for (const hostile of [
      '<script>1</script>',
      '<a href="javascript:alert(1)">a</a>',
      '<a href="java&#115;cript:alert(1)">a</a>',
      '<a href="https://a.example" onclick="x">a</a>',
      '<em onclick=x>a</em>',
      '<img src=x>',
    ]) {
      expect(printed('{{ a | raw }}', { a: hostile })).not.toContain('<');
    }
  });

  it('makes no page without the policy that forbids scripts', () => {
    const view = { frame: { policy: "script-src 'none'" } };
    const whole = '<meta http-equiv="Content-Security-Policy" content="{{ frame.policy }}">';
    expect(printed(whole, view)).toContain('script-src');
    expect(faultOf({ page: '{{ frame.policy }}' }, view)).toMatchObject({
      problem: { kind: 'policy-missing' },
    });
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

  it.each([
    ['a range larger than memory', '{% for i in (1..1000000000) %}{{ i }}{% endfor %}'],
    [
      'a text that doubles',
      `{% assign a = "aaaaaaaaaaaaaaaa" %}${'{% assign a = a | append: a %}'.repeat(40)}{{ a }}`,
    ],
    [
      'a page without end',
      '{% for i in (1..3000) %}{% for j in (1..3000) %}aaaaaaaaaaaaaaaaaaaa{% endfor %}{% endfor %}',
    ],
  ])('gives up on %s', (_name, page) => {
    expect(faultOf({ page })).toMatchObject({ kind: 'theme-broken' });
  });

  it('does not wait twice for a page that takes all the time there is', () => {
    const loop =
      '{% for i in (1..3000) %}{% for j in (1..3000) %}{% endfor %}{% for j in (1..3000) %}{% assign x = j %}{% endfor %}{% endfor %}';
    const slow = renderer({ page: `${loop}${loop}${loop}`, other: 'quick' });
    const fault = { fault: { kind: 'theme-broken', problem: { kind: 'too-slow' } } };
    const failure = (name: string): unknown => {
      try {
        return slow.render(name, {});
      } catch (error) {
        return error;
      }
    };
    expect(failure('page')).toMatchObject(fault);
    expect(failure('other')).toMatchObject(fault);
  });
});
