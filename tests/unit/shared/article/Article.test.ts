import { expect, it } from 'vitest';
import { articleShape } from '../../../../shared/article/Article';
import { createArticle } from '../../../../shared/article/createArticle';
import { bodyOf } from '../../../../shared/article/documentShape';
import { readArticle } from '../../../../shared/article/readArticle';
import { filmArticle } from '../../../fixtures/filmArticle';

/**
 * What a kept article holds in the shape of that number. When this test fails, `Article` holds something else than
 * it did: raise `articleShape` and write the new shape here, or values that were kept on disk are shown wrongly.
 */
const shape = {
  number: 5,
  holds: [
    'body[].depth: number',
    'body[].kind: string',
    'body[].name: string',
    'body[].ordered: boolean',
    'body[].runs[].bold: boolean',
    'body[].runs[].italic: boolean',
    'body[].runs[].kind: string',
    'body[].runs[].language: string',
    'body[].runs[].link: string',
    'body[].runs[].name: string',
    'body[].runs[].text: string',
    'body[].still: string',
    'byline: string',
    'corrections[].at: string',
    'corrections[].id: string',
    'corrections[].kind: string',
    'corrections[].text: string',
    'createdAt: string',
    'dateline: string',
    'headline: string',
    'id: string',
    'kicker: string',
    'language: string',
    'notes: string',
    'publishedAt: string',
    'section: string',
    'seoTitle: string',
    'slug: string',
    'standfirst[].bold: boolean',
    'standfirst[].italic: boolean',
    'standfirst[].kind: string',
    'standfirst[].link: string',
    'standfirst[].text: string',
    'status: string',
    'stills[].altText: string',
    'stills[].copyrightNotice: string',
    'stills[].copyrightOwner: string',
    'stills[].creator: string',
    'stills[].creditLine: string',
    'stills[].crops.page.ratio: number',
    'stills[].crops.page.size: number',
    'stills[].crops.page.x: number',
    'stills[].crops.page.y: number',
    'stills[].dateCreated: string',
    'stills[].description: string',
    'stills[].digitalSourceType: string',
    'stills[].expires: string',
    'stills[].focus.x: number',
    'stills[].focus.y: number',
    'stills[].headline: string',
    'stills[].id: string',
    'stills[].instructions: string',
    'stills[].kind: string',
    'stills[].licenceUrl: string',
    'stills[].licensor: string',
    'stills[].licensorUrl: string',
    'stills[].location: string',
    'stills[].notForArchive: string',
    'stills[].onlyWithArticle: string',
    'stills[].original.bytes: number',
    'stills[].original.hash: string',
    'stills[].original.height: number',
    'stills[].original.name: string',
    'stills[].original.type: string',
    'stills[].original.width: number',
    'stills[].personShown: string',
    'stills[].source: string',
    'stills[].territory: string',
    'stills[].title: string',
    'stills[].turns: number',
    'stills[].usableFrom: string',
    'stills[].usageTerms: string',
    'stills[].via: string',
    'tags[].kind: string',
    'tags[].label: string',
    'tags[].year: number',
    'unknown[]: string',
  ],
};

const original = {
  hash: 'a'.repeat(64),
  type: 'image/jpeg',
  width: 4,
  height: 3,
  bytes: 12,
  name: 'plein.jpg',
} as const;

it('has another number whenever an article holds something else', () => {
  const { stills, ...film } = filmArticle(original);
  const crops = { page: { x: 0.5, y: 0.5, size: 1, ratio: 2 } };
  const corrections = [{ id: 'een', kind: 'update' as const, text: 'Erbij', at: '2026-01-05T09:00:00.000Z' }];
  const doc = createArticle({ ...film, stills: stills.map((still) => ({ ...still, crops })), corrections });
  bodyOf(doc).insert(0, 'Rij een\n', { block: 'table' });
  bodyOf(doc).insertEmbed(0, { embed: 'map' });
  bodyOf(doc).insert(1, 'to be', { language: 'en' });
  expect({ number: articleShape, holds: [...new Set(pathsOf(readArticle(doc)))].sort() }).toEqual(shape);
});

/** Every path to a plain value: `body[].runs[].bold: boolean`. */
function* pathsOf(value: unknown, path = ''): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* pathsOf(one, `${path}[]`);
  else if (typeof value === 'object' && value !== null)
    for (const [name, held] of Object.entries(value)) yield* pathsOf(held, path ? `${path}.${name}` : name);
  else yield `${path}: ${typeof value}`;
}
