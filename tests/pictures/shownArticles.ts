import { createHash } from 'node:crypto';
import path from 'node:path';
import sharp from 'sharp';
import { readPicture } from '../../electron/press/pictures/readPicture';
import { readSampleArticle } from '../../electron/press/sample/readSampleArticle';
import type { Article } from '../../shared/article/Article';
import { createArticle } from '../../shared/article/createArticle';
import { readArticle } from '../../shared/article/readArticle';
import type { PageArticle } from '../../shared/pages/PageArticle';
import type { Original } from '../../shared/still/Still';
import { words } from '../fixtures/filmArticle';
import { shippedCreditRules } from '../fixtures/shippedCreditRules';

/** A piece beside the sample article: its words, and the part of the drawn still it shows. */
interface Piece {
  kicker: string;
  headline: string;
  standfirst: string;
  section: string;
  /** In pixels of the still: left, top, width. Cut at 16:9. */
  cut: readonly [number, number, number];
}

const pieces: readonly Piece[] = [
  {
    kicker: 'Achter de schermen',
    headline: 'Twee nachten draaien op het Leidseplein, maanden overleg',
    standfirst: 'De gemeente wilde weten hoe lang het licht aan bleef.',
    section: 'Film & series',
    cut: [60, 250, 900],
  },
  {
    kicker: 'Netflix',
    headline: 'Zo komt de top 10 van Netflix tot stand',
    standfirst: 'Kijkuren, gedeeld door de lengte: zo telt een weergave.',
    section: 'Streaming',
    cut: [1320, 520, 640],
  },
  {
    kicker: 'Waargebeurd',
    headline: 'Wat mag een maker verzinnen als het echt is gebeurd?',
    standfirst: 'Over samenvallende levens en namen die niet genoemd worden.',
    section: 'Film & series',
    cut: [700, 860, 780],
  },
  {
    kicker: 'Kijktips',
    headline: 'Vijf films die een stad de hoofdrol geven',
    standfirst: 'Van een lege ringweg tot een plein bij nacht.',
    section: 'Film & series',
    cut: [880, 200, 700],
  },
  {
    kicker: 'Streaming',
    headline: 'Ondertitels of nasynchronisatie: zo kiezen kijkers',
    standfirst: 'Het land maakt meer uit dan de leeftijd.',
    section: 'Streaming',
    cut: [0, 920, 660],
  },
  {
    kicker: 'Cijfers',
    headline: 'Zo lees je een kijkcijfer',
    standfirst: 'Bereik, kijkdichtheid en weergaven zijn drie verschillende dingen.',
    section: 'Streaming',
    cut: [560, 330, 520],
  },
  {
    kicker: 'Nieuw',
    headline: 'Deze maand op streaming: alle titels op datum',
    standfirst: 'Met wat er aan het eind van de maand verdwijnt.',
    section: 'Streaming',
    cut: [1780, 230, 620],
  },
  {
    kicker: 'Gesprek',
    headline: 'Filmen in de binnenstad: dit vraagt een vergunning',
    standfirst: 'Wie de straat afzet, brieft eerst de buurt.',
    section: 'Film & series',
    cut: [1080, 780, 860],
  },
  {
    kicker: 'Kijktips',
    headline: 'Nederlandse thrillers: een beginnerslijst',
    standfirst: 'Acht titels, van de jaren tachtig tot nu.',
    section: 'Film & series',
    cut: [320, 480, 620],
  },
];

/** The articles on the pictures in the README, the sample article first, and the bytes of their stills by hash. */
export async function shownArticles(): Promise<{ articles: PageArticle[]; bytes: Map<string, Uint8Array> }> {
  const sample = await readSampleArticle(path.resolve('resources', 'sample'));
  const { picture } = sample;
  const { type, width, height, ...found } = await readPicture(
    picture.bytes,
    picture.name,
    shippedCreditRules(),
  );
  const bytes = new Map<string, Uint8Array>();
  const keep = (file: Uint8Array, size: Pick<Original, 'type' | 'width' | 'height'>): Original => {
    const hash = createHash('sha256').update(file).digest('hex');
    bytes.set(hash, file);
    return { hash, ...size, bytes: file.byteLength, name: picture.name };
  };
  const original = keep(picture.bytes, { type, width, height });
  const doc = createArticle({
    ...sample.startWith({ original, ...found }),
    id: idOf(0),
    createdAt: '2026-11-24T08:00:00.000Z',
  });
  const article = readArticle(doc);
  doc.destroy();
  const articles = [pageOf(article, 0, '2026-11-24T15:20:00.000Z')];
  for (const [index, piece] of pieces.entries()) {
    const [left, top, wide] = piece.cut;
    const size = { width: wide, height: Math.round((wide * 9) / 16) };
    const part = await sharp(picture.bytes)
      .extract({ left, top, ...size })
      .resize(1600)
      .jpeg({ quality: 92 })
      .toBuffer({ resolveWithObject: true });
    const shown = keep(new Uint8Array(part.data), {
      type: 'image/jpeg',
      width: part.info.width,
      height: part.info.height,
    });
    const at = new Date(Date.UTC(2026, 10, 24, 9 - 17 * index)).toISOString();
    articles.push(pageOf(beside(article, piece, shown, index + 1), index + 1, at));
  }
  return { articles, bytes };
}

function beside(
  sample: Article,
  { kicker, headline, standfirst, section }: Piece,
  original: Original,
  n: number,
): Article {
  return {
    ...sample,
    id: idOf(n),
    kicker,
    headline,
    standfirst: [words(standfirst)],
    section,
    slug: '',
    seoTitle: '',
    stills: sample.stills.map((still) => ({ ...still, original, focus: { x: 0.5, y: 0.5 } })),
    tags:
      n % 2 ? sample.tags.filter(({ kind }) => kind === 'company') : [{ kind: 'topic', label: 'Kijktips' }],
  };
}

function pageOf(article: Article, n: number, publishedAt: string): PageArticle {
  const comments = { count: 17 - n, address: 'https://reacties.filmblad.example/' };
  return { article, publishedAt, editedAt: publishedAt, comments, readers: 2000 - 90 * n };
}

function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}
