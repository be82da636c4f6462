import fs from 'node:fs/promises';
import { expect, it } from 'vitest';
import { themeFilters, themeTags } from '../../electron/press/themes/liquidFor';
import { themeBounds } from '../../shared/pages/themeBounds';
import { pageTexts } from '../../shared/language/pageTexts';
import { planBundle } from '../../shared/pages/planBundle';
import type { Popularity } from '../../shared/pages/Popularity';
import { testWorkshop } from '../fixtures/exportedBundle';
import { fakeRenditions } from '../fixtures/fakeRenditions';
import { accountableSite, filmPage, otherPages } from '../fixtures/filmArticle';
import { paintedPicture } from '../fixtures/paintedPicture';

const document = fs.readFile('docs/themes.md', 'utf8');

/** The words between backticks in a part of a text. */
const codes = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** The part of the document under a heading, up to the next of the same level. */
async function under(heading: string): Promise<string> {
  const [, after = ''] = (await document).split(`\n${heading}\n`);
  const level = heading.slice(0, heading.indexOf(' ') + 1);
  return after.split(`\n${level}`)[0] ?? '';
}

/** The name of every field there is in a value. */
function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...fieldsOf(part)]);
}

/** Every field that any page of a site with something of everything has. */
async function everyField(): Promise<Set<string>> {
  const { original } = await paintedPicture(480, 201);
  const { theme } = await testWorkshop(fakeRenditions());
  const articles = [filmPage(original), ...otherPages(original)];
  const byHand = { articles: articles.map(({ article }) => article.id), since: '2025-05-06T10:00:00.000Z' };
  const popularity: Popularity = { figures: null, byHand };
  const limits = { ...theme.facts.limits, page: 2 };
  const plan = planBundle({
    site: accountableSite,
    theme: { ...theme.facts, limits },
    articles,
    popularity,
    generator: '',
  });
  return new Set(plan.files.flatMap((file) => (file.kind === 'page' ? fieldsOf(file.view) : [])));
}

it('names every field that templates can print', async () => {
  const said = new Set(codes(await under('## What templates print')));
  const fields = await everyField();
  for (const field of ['pager', 'older', 'months', 'mostRead', 'words', 'preloads', 'media', 'policies'])
    expect(fields).toContain(field);
  expect([...fields].filter((field) => !said.has(field))).toEqual([]);
});

it('names no fields that no page has', async () => {
  const rows = (await under('## What templates print')).split('\n').filter((line) => line.startsWith('| `'));
  const said = rows.flatMap((row) => codes(row.split('|')[1] ?? ''));
  const fields = await everyField();
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter((field) => !fields.has(field))).toEqual([]);
});

it('names every tag, filter, label and limit', async () => {
  const templates = codes(await under('## Templates'));
  expect([...themeTags, ...themeFilters, 'raw'].filter((name) => !templates.includes(name))).toEqual([]);
  const plain = Object.entries(pageTexts.nl).flatMap(([key, text]) =>
    typeof text === 'string' ? [key] : [],
  );
  expect(codes(await under('## Labels')).filter((code) => plain.includes(code))).toEqual(plain);
  expect(await document).toContain(
    `${themeBounds.files} files, ${themeBounds.depth} folders deep, ${themeBounds.theme / 1024 / 1024} MB`,
  );
});
