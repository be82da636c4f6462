import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../../../shared/article/Article';
import { preflightTexts } from '../../../../shared/language/preflightTexts';
import type { Finding } from '../../../../shared/preflight/Finding';
import { keyOfFinding, ruleNames } from '../../../../shared/preflight/Finding';
import { preflight, whatStops } from '../../../../shared/preflight/preflight';
import type { LibraryFacts, PreflightFacts, TagTwin } from '../../../../shared/preflight/PreflightFacts';
import type { Still } from '../../../../shared/still/Still';
import type { Tag } from '../../../../shared/tags/Tag';
import { tagKey } from '../../../../shared/tags/tagKey';
import { fakeOriginal } from '../../../fixtures/fakeRenditions';
import { filmArticle, words } from '../../../fixtures/filmArticle';

const made = filmArticle({ ...fakeOriginal, width: 1920 });
/** The film article with nothing left to find: its standfirst is short and its quotation marks are set. */
const film: Article = {
  ...made,
  standfirst: [words('De film haalde in 93 landen de top 10, en werd 58 miljoen keer bekeken.')],
  body: made.body.slice(0, -1),
};
const tag = (key: string, twins: TagTwin[] = [], articles = 3): LibraryFacts['tags'][number] => ({
  key,
  articles,
  onSite: true,
  twins,
});
const library: LibraryFacts = {
  sameAddress: [],
  freeSlug: film.slug,
  links: [],
  tags: film.tags.map((one) => tag(tagKey(one))),
  stillUses: {},
  approvedAt: '2025-05-06T10:00:00.000Z',
  approvedHash: '',
  editedAt: '2025-05-06T10:00:01.000Z',
};
const facts: PreflightFacts = {
  today: '2025-05-06',
  themeFault: null,
  theme: { headline: 90, standfirst: 220, leadWidth: 1200, lowContrast: [] },
  library,
  threads: [],
  suggestions: [],
  checks: [],
};
const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => (keyOfFinding(a) < keyOfFinding(b) ? -1 : 1));
/** What is found in the film article with a change, in short; what stops it is the same, asked for alone. */
const found = (change: Partial<Article>, known: Partial<PreflightFacts> = {}): string[] => {
  const article = { ...film, ...change };
  const { findings } = preflight(article, { ...facts, ...known });
  expect(inOrder(whatStops(article, { ...facts, ...known }))).toEqual(
    inOrder(findings.filter(({ level }) => level === 'block')),
  );
  return findings.map(({ rule, level, where }) =>
    [
      rule,
      level,
      where.part,
      where.still ?? where.block ?? where.tag ?? where.field,
      where.stretch?.join('-'),
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
};
const withLibrary = (change: Partial<LibraryFacts>): Partial<PreflightFacts> => ({
  library: { ...library, ...change },
});
const stills = (change: Partial<Still>): Partial<Article> => ({
  stills: film.stills.map((still) => (still.id === 'lead' ? { ...still, ...change } : still)),
});
const small = { ...fakeOriginal, width: 800 };
const last = film.body.length;
const add = (...blocks: Block[]): Partial<Article> => ({ body: [...film.body, ...blocks] });
const paragraph = (...runs: ReturnType<typeof words>[]): Block => ({ kind: 'paragraph', runs });
const subhead = (text: string): Block => ({ kind: 'subhead', runs: [words(text)] });
const english =
  'The film follows five people through the same hours, and the square is not what it was for them at night.';

describe('preflight', () => {
  it('finds nothing in a finished article, and says what is in order', () => {
    expect(preflight(film, facts)).toEqual({ findings: [], passed: [...ruleNames] });
  });

  it.each<[string, Partial<Article>]>([
    ['headline-missing block headline', { headline: ' \n' }],
    ['headline-long warn headline', { headline: 'a'.repeat(91) }],
    ['headline-short notice headline', { headline: 'Kort' }],
    ['standfirst-missing warn standfirst', { standfirst: [words(' ')] }],
    ['credit-missing block still lead', stills({ creditLine: '', title: '', creator: '', via: '' })],
    ['alt-missing block still lead', stills({ altText: ' ' })],
    ['alt-is-file-name warn still lead', stills({ altText: 'IMG_2041 van gisteren.jpg' })],
    ['alt-is-caption warn still lead', stills({ altText: 'het plein, nagebouwd voor de film' })],
    ['alt-long warn still lead', stills({ altText: 'a'.repeat(251) })],
    ['alt-short notice still lead', stills({ altText: 'Een hond' })],
    ['alt-says-picture notice still lead', stills({ altText: 'Foto van een nat plein bij avond' })],
    ['still-small warn still lead', stills({ original: small })],
    ['still-small warn still lead', stills({ turns: 1 })],
    ['still-small warn still lead', stills({ original: { ...fakeOriginal, width: 1600, height: 502 } })],
    ['rights-expired block still lead', stills({ expires: '2025-05-05' })],
    ['tags-few warn tags', { tags: [{ kind: 'company', label: 'Netflix' }] }],
    ['unknown-parts block fields', { unknown: ['table'] }],
    ['slug-unsafe warn fields', { slug: 'Een Adres' }],
    ['search-title-long notice fields seoTitle', { seoTitle: 'a'.repeat(61) }],
    ['description-length notice standfirst', { standfirst: [words('Te kort.')] }],
    ['description-length notice standfirst', { standfirst: [words('woord '.repeat(35))] }],
    ['published-later notice publication', { publishedAt: '2025-05-07T08:00:00.000Z' }],
    ['language-of-article warn fields language', { language: 'en' }],
    [`language-of-part notice body ${last} 0-${english.length}`, add(paragraph(words(english)))],
    ['typography notice headline 27-28', { headline: 'Een kop over een film, met "quotes" erin' }],
    [`typography notice body ${last} 4-7`, add(paragraph(words('Weg '), words('...', { bold: true })))],
    [`subhead-empty warn body ${last}`, add(subhead(' '), paragraph(words('Tekst.')))],
    [
      `subhead-doubled warn body ${last + 1}`,
      add(subhead('Een'), subhead('Twee'), paragraph(words('Tekst.'))),
    ],
    [`subhead-last warn body ${last}`, add(subhead('Een'), paragraph(words(' ')))],
    [
      `link-unsafe warn body ${last} 3-6`,
      add(paragraph(words('Zie '.slice(0, 3)), words('dit', { link: 'javascript:x' }))),
    ],
    [`link-unsafe warn body ${last} 0-3`, add(paragraph(words('dit', { link: 'https://' })))],
    [`link-insecure notice body ${last} 0-8`, add(paragraph(words('de krant', { link: 'http://a.nl' })))],
    [
      'link-text-vague warn standfirst 70-74',
      { standfirst: [words('x '.repeat(35)), words('hier', { link: 'https://a.nl' }), words('.')] },
    ],
    [
      `link-text-doubled notice body ${last} 12-20`,
      add(
        paragraph(
          words('de krant', { link: 'https://a.nl' }),
          words(' of '),
          words('De Krant', { link: 'https://b.nl' }),
        ),
      ),
    ],
  ])('finds %s', (finding, change) => {
    expect(found(change)).toEqual([finding]);
  });

  it('finds a caption that is missing', () => {
    const body = film.body.map((block) =>
      block.kind === 'still' && block.still === 'lead' ? { ...block, runs: [] } : block,
    );
    expect(found({ body })).toEqual(['caption-missing notice body 0']);
  });

  it('finds a standfirst that is longer than the theme has room for', () => {
    const standfirst = [words('woord '.repeat(40))];
    expect(found({ standfirst })).toContain('standfirst-long warn standfirst');
  });

  it('finds what of the theme is hard to read', () => {
    const lowContrast = [{ selector: 'a', scheme: 'dark' as const, ratio: 2.8 }];
    expect(found({}, { theme: { headline: 90, standfirst: 220, leadWidth: 1200, lowContrast } })).toEqual([
      'contrast-low warn theme dark a',
    ]);
  });

  it('finds what clashes with other articles', () => {
    const other = { id: 'x', headline: 'Een ander', status: 'exported' as const };
    expect(found({}, withLibrary({ sameAddress: [other] }))).toEqual(['slug-duplicate block fields slug']);
    expect(found({}, withLibrary({ sameAddress: [{ ...other, status: 'draft' }] }))).toEqual([
      'slug-duplicate warn fields slug',
    ]);
    expect(found({}, withLibrary({ stillUses: { [fakeOriginal.hash]: 2 } }))).toEqual([
      'still-elsewhere notice still lead',
      'still-elsewhere notice still inset',
    ]);
  });

  it('finds what of the lists is not ticked, all in one, and says nothing of a library without lists', () => {
    const item = (text: string) => ({ id: '11111111-2222-4333-8444-555555555555', text });
    const { findings } = preflight(film, { today: '', checks: [item('Namen'), item('Cijfers')] });
    expect(findings.filter(({ rule }) => rule === 'checklist-open')).toMatchObject([
      { level: 'warn', values: { count: 2, items: 'Namen; Cijfers' } },
    ]);
    expect(preflight(film, { today: '', checks: [] }).passed).toContain('checklist-open');
    const { findings: none, passed } = preflight(film, { today: '' });
    expect([...none.map(({ rule }) => rule), ...passed]).not.toContain('checklist-open');
  });

  it('finds an approval of another text, but not what was on its way to the disk with it', () => {
    const edited = withLibrary({ editedAt: '2025-05-06T10:00:06.000Z' });
    expect(found({}, edited)).toEqual(['approval-void warn fields status']);
    expect(found({ status: 'draft' }, edited)).toEqual([]);
    expect(found({}, withLibrary({ approvedAt: '', editedAt: '2025-06-06T10:00:06.000Z' }))).toEqual([]);
    const other = withLibrary({ approvedHash: 'a'.repeat(64) });
    expect(found({ status: 'approved' }, other)).toEqual(['approval-void warn fields status']);
    expect(found({ status: 'exported' }, other)).toEqual(['approval-void warn fields status']);
    expect(found({ status: 'in-review' }, other)).toEqual([]);
  });

  it('finds each open thread, where its words stand', () => {
    const comments = [
      { id: 'c', by: 'Redacteur', at: '2025-05-06T10:00:00.000Z', editedAt: '', text: 'Bron?', mentions: [] },
    ];
    const thread = { id: 'a', quote: 'Een', comments, resolved: null, assigned: null };
    const threads = [
      {
        ...thread,
        place: {
          kind: 'text' as const,
          text: 'headline' as const,
          from: 2,
          until: 5,
          printed: [0, 3] as const,
        },
      },
      { ...thread, id: 'b', quote: '', assigned: { by: 'Schrijver' }, place: { kind: 'article' as const } },
      { ...thread, id: 'c', place: { kind: 'gone' as const } },
    ];
    const { findings } = preflight(film, { ...facts, threads });
    expect(findings.map(({ level, where }) => [level, where])).toEqual([
      ['warn', { part: 'headline', block: 0, stretch: [0, 3], thread: 'a' }],
      ['warn', { part: 'thread', thread: 'b' }],
      ['warn', { part: 'thread', thread: 'c' }],
    ]);
    expect(new Set(findings.map(keyOfFinding)).size).toBe(3);
    const said = findings.map(({ values }) => {
      const { title, explanation } = preflightTexts.nl['threads-open'];
      return `${title(values)} ${explanation(values)}`;
    });
    expect(said[0]).toBe('Open opmerking bij “Een” Redacteur: “Bron?”');
    expect(said[1]).toBe('Open opmerking Redacteur: “Bron?”, voor Schrijver');
  });

  it('finds links to own articles that are not there, or not yet', () => {
    const link = 'https://filmblad.example/film/a/';
    const change = add(paragraph(words('het vorige stuk', { link })));
    const leads = (to: LibraryFacts['links'][number]['leads']): string[] =>
      found(change, withLibrary({ links: [{ link, leads: to }] }));
    expect(leads('nowhere')).toEqual([`link-dead warn body ${last} 0-15`]);
    expect(leads('not-yet')).toEqual([`link-dead notice body ${last} 0-15`]);
    expect(leads('there')).toEqual([]);
  });

  it('finds tags that more articles carry in another way', () => {
    const tags: Tag[] = [
      { kind: 'topic', label: 'Netflix' },
      { kind: 'genre', label: 'Serie' },
      { kind: 'title', label: 'iHostage' },
    ];
    const twin = (differs: TagTwin['differs'], one: Tag, articles: number): TagTwin => ({
      differs,
      tag: one,
      articles,
    });
    const known = withLibrary({
      tags: [
        tag('topic:netflix', [twin('kind', { kind: 'company', label: 'Netflix' }, 40)], 1),
        tag('genre:serie', [twin('spelling', { kind: 'genre', label: 'Series' }, 9)]),
        tag('title:ihostage', [twin('year', { kind: 'title', label: 'iHostage', year: 2025 }, 1)], 2),
      ],
    });
    expect(found({ tags }, known)).toEqual([
      'tag-kind warn tags topic:netflix',
      'tag-spelling warn tags genre:serie',
      'title-year notice tags title:ihostage',
    ]);
    const fewer = withLibrary({
      tags: [tag('genre:serie', [twin('spelling', { kind: 'genre', label: 'Series' }, 2)])],
    });
    expect(found({ tags: [...film.tags, tags[1]!] }, fewer)).toEqual([]);
    expect(found({ tags: [...film.tags, { kind: 'genre', label: 'Serie' }] }, known)).toEqual([]);
  });

  it('finds a tag page with this article alone', () => {
    const tags = library.tags.map((one) => (one.key === 'company:netflix' ? { ...one, onSite: false } : one));
    expect(found({}, withLibrary({ tags }))).toEqual(['tag-alone notice tags company:netflix']);
  });

  it('stops for a theme that no page can be made with', () => {
    const problem = { kind: 'unknown-value', name: 'nergens' } as const;
    const themeFault = { theme: 'Eigen', file: 'templates/article.liquid', line: 12, problem };
    const [finding] = preflight(film, { ...facts, themeFault }).findings;
    expect(finding).toMatchObject({ rule: 'theme-broken', level: 'block', where: { part: 'theme' } });
    const said = (['nl', 'en'] as const).map((language) =>
      preflightTexts[language]['theme-broken'].explanation(finding?.values ?? {}),
    );
    expect(said).toEqual([
      'Eigen: templates/article.liquid, regel 12: de pagina heeft geen ‘nergens’.',
      'Eigen: templates/article.liquid, line 12: the page has no ‘nergens’.',
    ]);
    expect(whatStops(film, { ...facts, themeFault })).toEqual([finding]);
  });

  it('neither finds nor passes what it lacks the facts for', () => {
    const { findings, passed } = preflight(film, { today: '2025-05-06' });
    expect(findings).toEqual([]);
    expect(ruleNames.filter((name) => !passed.includes(name))).toEqual([
      'slug-duplicate',
      'approval-void',
      'checklist-open',
      'threads-open',
      'suggestions-open',
      'theme-broken',
      'standfirst-long',
      'only-with-article',
      'still-small',
      'link-dead',
      'tag-kind',
      'tag-spelling',
      'tag-alone',
      'still-elsewhere',
      'contrast-low',
    ]);
  });

  it('finds a body of captions alone, and one without stills', () => {
    const captions = film.body.filter(({ kind }) => kind === 'still');
    expect(found({ body: captions })).toEqual(['body-empty block body']);
    expect(found({ body: film.body.filter(({ kind }) => kind !== 'still') })).toEqual([
      'still-missing warn still',
    ]);
  });

  it('lets a picture be used on the last day of its rights, and what is not shown be', () => {
    expect(found(stills({ expires: '2025-05-06' }))).toEqual([]);
    expect(preflight({ ...film, ...stills({ expires: '2020-01-01' }) }).findings).toEqual([]);
    const unused = { ...film.stills[0], id: 'unused', altText: '' } as Still;
    expect(found({ stills: [...film.stills, unused] })).toEqual([]);
  });

  it('reads a link as one, whatever its marks', () => {
    const link = 'https://a.nl';
    expect(found(add(paragraph(words('klik ', { link }), words('hier', { link, bold: true }))))).toEqual([
      `link-text-vague warn body ${last} 0-9`,
    ]);
    expect(
      found(add(paragraph(words('de recensie ', { link }), words('hier', { link, bold: true })))),
    ).toEqual([]);
  });

  it('puts what blocks first, and tells its findings apart', () => {
    const link = 'https://a.nl';
    const twice = add(paragraph(words('hier', { link }), words(' en '), words('hier', { link })));
    const { findings } = preflight({ ...film, ...twice, headline: '', slug: 'X', unknown: ['y'] }, facts);
    expect(findings.map(({ level }) => level)).toEqual(['block', 'block', 'warn', 'warn', 'warn']);
    expect(new Set(findings.map(keyOfFinding)).size).toBe(findings.length);
  });
});
