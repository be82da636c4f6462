import fs from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { Block, Run } from '../../../shared/article/Article';
import type { ArticleStart } from '../../../shared/article/createArticle';
import { FaultError } from '../../../shared/faults/FaultError';
import type { FoundInFile } from '../../../shared/still/stillOfRead';
import { stillOfRead } from '../../../shared/still/stillOfRead';
import { tagKinds } from '../../../shared/tags/Tag';
import { readPictureFile } from '../pictures/readPictureFile';

const text = v.pipe(v.string(), v.maxLength(5000));

const run = v.union([
  text,
  v.strictObject({ text, bold: v.optional(v.boolean()), italic: v.optional(v.boolean()) }),
]);

const runs = v.array(run);

const sampleFile = v.strictObject({
  language: v.picklist(['nl', 'en']),
  kicker: text,
  headline: text,
  standfirst: runs,
  byline: text,
  section: text,
  seoTitle: text,
  notes: text,
  tags: v.array(v.strictObject({ kind: v.picklist(tagKinds), label: text, year: v.optional(v.number()) })),
  still: v.strictObject({
    file: v.pipe(v.string(), v.regex(/^[\w-]+\.jpg$/u)),
    altText: text,
    focus: v.strictObject({ x: v.number(), y: v.number() }),
  }),
  body: v.array(v.strictObject({ kind: v.picklist(['paragraph', 'subhead', 'quote', 'still']), runs })),
});

type SampleFile = v.InferOutput<typeof sampleFile>;

/** The article that ships with Katern: its words, and its picture as a file like any other. */
export interface SampleArticle {
  /** The picture's bytes and file name, to be taken in first. */
  picture: { bytes: Uint8Array; name: string };
  /** What a new article starts from, once it is known what was found in the picture. */
  startWith(found: FoundInFile): Omit<ArticleStart, 'id' | 'createdAt'>;
}

/** The still's id inside the sample; articles name their own stills, so it need not differ between them. */
const stillId = 'sample-still';

/**
 * Reads the sample from `folder` (resources/sample). Throws `place-unreadable` when it is not there or
 * not as it should be: then the program is not whole.
 */
export async function readSampleArticle(folder: string): Promise<SampleArticle> {
  const file = path.join(folder, 'article.json');
  const written = await fs.readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new FaultError({ kind: 'place-unreadable', place: file, code: error.code ?? 'unknown' });
  });
  const sample = parseSample(written, file);
  const bytes = await readPictureFile(path.join(folder, sample.still.file), sample.still.file);
  return {
    picture: { bytes, name: sample.still.file },
    startWith: (found) => startOf(sample, found),
  };
}

function parseSample(written: string, file: string): SampleFile {
  try {
    return v.parse(sampleFile, JSON.parse(written));
  } catch {
    throw new FaultError({ kind: 'place-unreadable', place: file, code: 'malformed' });
  }
}

function startOf(sample: SampleFile, found: FoundInFile): Omit<ArticleStart, 'id' | 'createdAt'> {
  const { still, standfirst, body, tags, ...fields } = sample;
  return {
    ...fields,
    standfirst: standfirst.map(runOf),
    body: body.map(blockOf),
    stills: [{ ...stillOfRead(found, stillId), altText: still.altText, focus: still.focus }],
    tags: tags.map(({ kind, label, year }) => (year === undefined ? { kind, label } : { kind, label, year })),
  };
}

function blockOf(block: SampleFile['body'][number]): Block {
  const written = block.runs.map(runOf);
  return block.kind === 'still'
    ? { kind: 'still', still: stillId, runs: written }
    : { kind: block.kind, runs: written };
}

function runOf(written: v.InferOutput<typeof run>): Run {
  const marked = typeof written === 'string' ? { text: written } : written;
  return { kind: 'text', bold: false, italic: false, link: '', ...marked };
}
