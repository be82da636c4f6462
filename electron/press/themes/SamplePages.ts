import { createHash } from 'node:crypto';
import { createArticle } from '../../../shared/article/createArticle';
import { readArticle } from '../../../shared/article/readArticle';
import type { BundlePlan } from '../../../shared/pages/BundlePlan';
import type { PageArticle } from '../../../shared/pages/PageArticle';
import { planBundle } from '../../../shared/pages/planBundle';
import type { Site } from '../../../shared/pages/Site';
import type { Theme } from '../pages/Theme';
import type { PressPictures } from '../PressPictures';
import { readSampleArticle } from '../sample/readSampleArticle';

/** As many as fill every list of a page. */
const most = 16;

const site: Site = {
  name: 'Katern',
  address: 'https://example.org/',
  language: 'nl',
  policies: {
    publishingPrinciples: 'https://example.org/uitgangspunten/',
    masthead: 'https://example.org/colofon/',
  },
};

/** The pages a theme is shown by and tried with: those of the article that ships with Katern, among its copies. */
export class SamplePages {
  #sample: Promise<{ articles: PageArticle[]; picture: Uint8Array }> | null = null;

  /** `folder` is resources/sample. */
  constructor(
    private readonly folder: string,
    private readonly pictures: Pick<PressPictures, 'takeIn'>,
  ) {}

  /** A bundle in which every page and every block has something to show. */
  async plan(theme: Theme): Promise<BundlePlan> {
    const { articles } = await this.#load();
    return planBundle({ site, theme: theme.facts, articles, generator: 'Katern' });
  }

  /** The picture all of it is made of. */
  async picture(): Promise<Uint8Array> {
    return (await this.#load()).picture;
  }

  #load(): Promise<{ articles: PageArticle[]; picture: Uint8Array }> {
    this.#sample ??= this.#read().catch((error: unknown) => {
      this.#sample = null;
      throw error;
    });
    return this.#sample;
  }

  async #read(): Promise<{ articles: PageArticle[]; picture: Uint8Array }> {
    const sample = await readSampleArticle(this.folder);
    const { bytes, name } = sample.picture;
    const { type, width, height, ...found } = await this.pictures.takeIn(bytes, name);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const original = { hash, type, width, height, bytes: bytes.byteLength, name };
    const doc = createArticle({
      ...sample.startWith({ original, ...found }),
      id: sampleId(0),
      createdAt: '2026-01-01T09:00:00.000Z',
    });
    const article = readArticle(doc);
    doc.destroy();
    const articles = Array.from({ length: most }, (_, index) => ({
      article: {
        ...article,
        id: sampleId(index),
        slug: index === 0 ? article.slug : `${article.slug}-${index}`,
      },
      // The first is the newest, and was edited since.
      publishedAt: `2026-01-${String(most + 1 - index).padStart(2, '0')}T09:00:00.000Z`,
      editedAt: `2026-01-${String(most + 1 - index).padStart(2, '0')}T11:30:00.000Z`,
      comments: { count: index, address: 'https://example.org/' },
      readers: 1000 - index,
    }));
    return { articles, picture: bytes };
  }
}

function sampleId(index: number): string {
  return `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}
