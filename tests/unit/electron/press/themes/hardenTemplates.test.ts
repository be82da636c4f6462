import { describe, expect, it } from 'vitest';
import { PageRenderer } from '../../../../../electron/press/pages/PageRenderer';
import type { Theme } from '../../../../../electron/press/pages/Theme';
import { BrokenTheme } from '../../../../../electron/press/themes/BrokenTheme';
import { hardenTemplates } from '../../../../../electron/press/themes/hardenTemplates';

/** What is wrong with a template: the line and the kind; null when nothing is. */
function wrong(page: string, others: Record<string, string> = {}): unknown {
  try {
    hardenTemplates({ page, ...others });
    return null;
  } catch (error) {
    if (!(error instanceof BrokenTheme)) throw error;
    return [error.line, error.problem.kind];
  }
}

/** A page as it is printed, or what its rendering fails of. */
function printed(page: string, view: object): unknown {
  const templates = hardenTemplates({ page });
  const theme = { facts: { name: 'Proef' }, templates, assets: new Map() } as unknown as Theme;
  try {
    return new TextDecoder().decode(new PageRenderer(theme).render('page', view));
  } catch (error) {
    return (error as { fault: { problem: unknown } }).fault.problem;
  }
}

describe('hardenTemplates', () => {
  it.each([
    '<a href="{{ href }}"{% if lang %} lang="{{ lang }}"{% endif %}>a</a>',
    '<p class="a{% if b %} b{% endif %}">{% if c %}<b>c</b>{% else %}d{% endif %}</p>',
    '{% case a %}\n{% when 1 %}<p>a</p>{% else %}b{% endcase %}<img src="{{ src }}" alt="">',
    '<svg viewBox="0 0 1 1"><path d="M0 0h1"/><g fill="url(#a)"></g></svg>',
    '<a href="#{{ id }}">a</a><a href="{{ href }}#reacties">b</a><a href="https://a.example/?b={{ c | url_encode }}">c</a>',
    '<script type="application/ld+json">{{ a | raw }}</script><title>{{ a }}</title><!-- een -->',
    '{% comment %}<div {{ nowhere }}>{% endcomment %}{%- # een -%}<br>',
  ])('leaves a good template be: %s', (page) => {
    expect(wrong(page)).toBe(null);
  });

  it.each([
    ['<p>\n<b>een</p>', [2, 'closes-nothing']],
    ['een\n<div>\n', [2, 'not-closed']],
    ['een\n</div>', [2, 'closes-nothing']],
    ['<a href="a\n<b>', [2, 'not-closed']],
    ['1 < 2', [1, 'lone-bracket']],
    ['<p>een\n{% if a %}<b>{% endif %}</p>', [2, 'branch-open']],
    ['{% for a in b %}<li>{% break %}</li>{% endfor %}', [1, 'branch-open']],
    ['{% if a %}<b>{% else %}</b>{% endif %}', [1, 'branch-open']],
    ['\n{% render "nowhere" %}', [2, 'unknown-template']],
    ['{{ a | launch }}', [1, 'unknown-filter']],
  ])('finds what is broken in %j', (page, found) => {
    expect(wrong(page)).toEqual(found);
  });

  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT src="a.js"></SCRIPT>',
    '<script type="module">{{ a | raw }}</script>',
    '<script{% if a %} type="application/ld+json"{% endif %}>{{ a | raw }}</script>',
    '<script type="application/ld+json">{{ a | raw }};alert(1)</script>',
    '<scr{% if a %}ipt{% endif %}>',
    '<{{ a }}>',
    '<p {{ a }}>a</p>',
    '<p {{ a }}="b">a</p>',
    '<p class={{ a }}>a</p>',
    '<img src="{{ a }}" alt="" onerror="alert(1)">',
    '<img src="{{ a }}" alt=""{% if a %} on{% endif %}error="alert(1)">',
    '<p style="background:url(//a.example)">a</p>',
    '<style>p { color: red }</style>',
    '<iframe src="{{ a }}"></iframe>',
    '<object data="{{ a }}"></object>',
    '<base href="https://a.example/">',
    '<form action="https://a.example/"></form>',
    '<meta http-equiv="refresh" content="0;https://a.example/">',
    '<link rel="stylesheet" href="https://a.example/a.css">',
    '<link rel="stylesheet" href="//a.example/a.css">',
    '<link rel="preconnect" href="https://a.example/">',
    '<link rel="{{ a }}" href="{{ b }}">',
    '<img src="https://a.example/a.png" alt="">',
    '<img src="\\\\a.example/a.png" alt="">',
    '<img srcset="https://a.example/a.png 2x" alt="">',
    '<a href="javascript:alert(1)">a</a>',
    '<a href="java\tscript:alert(1)">a</a>',
    '<a href="&#106;avascript:alert(1)">a</a>',
    '<a href="java{{ a }}">a</a>',
    '<a href="{% if a %}java{% endif %}script:alert(1)">a</a>',
    '<a href="{{ a }}" ping="https://a.example/">a</a>',
    '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
    '<svg><use href="https://a.example/a.svg#a"/></svg>',
    '<svg><animate attributeName="href" to="javascript:alert(1)"/></svg>',
    '<svg><rect fill="url(https://a.example/#a)"/></svg>',
    '<svg><foreignObject></foreignObject></svg>',
    '<!-- {{ a }} -->',
    '<!--><script>alert(1)</script>-->',
    '<a title="{{ a | raw }}">a</a>',
    '<title>{{ a | raw }}</title>',
    '{% include "page" %}',
    '{% layout "/etc/passwd" %}',
    '{% render "../../theme" %}',
    '{% render "/etc/passwd" %}',
    '{% render a %}',
    '{% liquid echo a | raw %}',
    '{% echo a %}',
    '{% raw %}<script>{% endraw %}',
    '{% capture a %}<script>{% endcapture %}',
    '{% tablerow a in b %}{% endtablerow %}',
    '{% constructor %}',
    '{{ a | constructor }}',
    '{{ a | katern_data }}',
    '{{ "now" | date: "%s" }}',
    '{% render "page" %}',
  ])('refuses %s', (page) => {
    expect(wrong(page)).toMatchObject([1, expect.any(String)]);
  });

  it('finds templates that show each other without end', () => {
    expect(wrong('a\n{% render "b" %}', { b: '{% render "c" %}', c: '\n\n{% render "page" %}' })).toEqual([
      3,
      'goes-round',
    ]);
  });

  it('is quick with templates that show many others many times', () => {
    const others: Record<string, string> = {};
    for (let i = 0; i < 60; i++) others[`t${i}`] = `{% render "t${i + 1}" %}{% render "t${i + 1}" %}`;
    expect(wrong('{% render "t0" %}', { ...others, t60: '' })).toBe(null);
  });

  it.each([
    ['<a href="{{ a }}">a</a>', 'javascript:alert(1)'],
    ['<a href="{{ a }}">a</a>', ' java\nscript:alert(1)'],
    ['<a href="{{ a }}">a</a>', 'data:text/html,a'],
    ['<a href="{{ a }}script:alert(1)">a</a>', 'java'],
    ['<img src="{{ a }}" alt="">', 'https://a.example/a.png'],
    ['<img src="{{ a }}" alt="">', '//a.example/a.png'],
    ['<img src="{{ a }}" alt="">', '/\\a.example/a.png'],
    ['<img src="{{ a }}" srcset="{{ a }}" alt="">', 'a.png 1x, https://a.example/a.png 2x'],
    ['<link rel="stylesheet" href="{{ a }}">', 'https://a.example/a.css'],
  ])('makes %s safe of %j', (page, a) => {
    expect(printed(page, { a })).toMatchObject({ kind: 'address-refused' });
    expect(
      printed(`{% assign b = a | append: "" %}${page.replaceAll('{{ a }}', '{{ b }}')}`, { a }),
    ).toMatchObject({
      kind: 'address-refused',
    });
  });

  it('lets a page link where it may', () => {
    for (const a of ['../a/index.html', 'https://a.example/', 'mailto:?subject=a', '#a']) {
      expect(printed('<a href="{{ a }}">a</a>', { a })).toBe(`<a href="${a}">a</a>`);
    }
    expect(printed('<img src="{{ a }}logo.png" alt="">', { a: '../thema/' })).toBe(
      '<img src="../thema/logo.png" alt="">',
    );
  });

  it('closes no script by what is in the structured data', () => {
    const page = '<script type="application/ld+json">{{ a | raw }}</script>';
    expect(printed(page, { a: '{"a":"b"}' })).toBe('<script type="application/ld+json">{"a":"b"}</script>');
    expect(printed(page, { a: '</script><script>alert(1)</script>' })).toMatchObject({
      kind: 'address-refused',
    });
  });
});
