import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { eachOf } from '../../electron/press/bundle/eachOf';
import type { LibraryCaller } from '../../electron/press/loadArticle';
import { loadTheme } from '../../electron/press/pages/loadTheme';
import { PicturePool } from '../../electron/press/pictures/PicturePool';
import { PressPictures } from '../../electron/press/PressPictures';
import { succeed } from '../../shared/faults/Answer';
import type { PlannedRendition, RenditionFormat } from '../../shared/pages/PlannedRendition';
import { planPicture } from '../../shared/pages/planPicture';
import { RenditionPlans } from '../../shared/pages/RenditionPlans';
import type { Still } from '../../shared/still/Still';
import { xmpCredit } from '../../shared/still/xmpCredit';
import { stillOf } from '../fixtures/filmArticle';
import { builtWorker } from '../fixtures/pictures/builtWorker';
import { drawing } from './drawing';
import { printTable } from './printTable';
import { Spread } from './Spread';

/** Pictures of twelve megapixels, as a press camera makes them. */
const stills = Number(process.env['KATERN_BENCH_STILLS'] ?? 24);
const [width, height] = [4000, 3000];
const rounds = 3;
/** As many at a time as Katern has picture workers. */
const atOnce = 2;
const bound = 1.1;

/** What a round cost: the time on the clock, and of the processor, in seconds. */
interface Cost {
  wall: number;
  processor: number;
}

/**
 * Makes all copies a theme shows of the same pictures with Katern and with bare sharp at the same settings, as many at a
 * time, in turns; then asks Katern for them once more. Answers whether Katern is as fast within a tenth, by the
 * processor's time since that is less disturbed by what else the machine does, and makes none a second time.
 */
export async function benchPictures(root: string): Promise<boolean> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'katern-bench-pictures-'));
  const worker = await builtWorker();
  try {
    const files = await drawStills();
    const theme = await loadTheme(path.join(root, 'resources', 'themes', 'dagblad'));
    const copies = planCopies([...files.keys()], Object.values(theme.facts.slots));
    const costs: Record<'Katern' | 'sharp', Cost[]> = { Katern: [], sharp: [] };
    let again: Cost = { wall: 0, processor: 0 };
    let made = 0;
    for (let round = 0; round < rounds; round++) {
      const cache = path.join(home, `cache-${round}`);
      const first = await costOf(async () => void (await byKatern(worker.entry, cache, copies, files)));
      costs.Katern.push(first);
      costs.sharp.push(await costOf(() => bySharp(copies, files)));
      again = await costOf(async () => {
        made += await byKatern(worker.entry, cache, copies, files);
      });
    }
    const median = (who: 'Katern' | 'sharp', what: keyof Cost): number =>
      new Spread(costs[who].map((cost) => cost[what])).median;
    const ratio = (what: keyof Cost): number => median('Katern', what) / median('sharp', what);
    printTable([
      [`${copies.length} copies of ${files.size} pictures of 12 megapixels`, 'seconds', 'of the processor'],
      ...(['Katern', 'sharp'] as const).map((who) => [
        who,
        median(who, 'wall').toFixed(1),
        median(who, 'processor').toFixed(1),
      ]),
      ['Katern to sharp', ratio('wall').toFixed(2), ratio('processor').toFixed(2)],
      ['Katern, once more', again.wall.toFixed(2), again.processor.toFixed(2)],
    ]);
    const holds = ratio('processor') <= bound;
    console.log(`  ${holds ? 'holds' : 'DOES NOT HOLD'}: as fast as bare sharp, within a tenth`);
    console.log(`  ${made === 0 ? 'holds' : 'DOES NOT HOLD'}: never twice (${made} made again)`);
    return holds && made === 0;
  } finally {
    worker.remove();
    fs.rmSync(home, { recursive: true, force: true });
  }
}

/** Makes the copies, or finds them; answers how many were made. */
async function byKatern(
  entry: URL,
  cache: string,
  copies: readonly PlannedRendition[],
  files: ReadonlyMap<string, Uint8Array>,
): Promise<number> {
  const pool = new PicturePool(entry, atOnce);
  let made = 0;
  const counted = {
    read: pool.read.bind(pool),
    view: pool.view.bind(pool),
    encoder: pool.encoder.bind(pool),
    make: (...asked: Parameters<PicturePool['make']>) => {
      made++;
      return pool.make(...asked);
    },
  };
  const call = (_id: string, { hash }: { hash: string }): unknown =>
    Promise.resolve(succeed({ bytes: files.get(hash) }));
  const pictures = new PressPictures(counted, { call } as unknown as LibraryCaller, cache);
  await eachOf(copies, atOnce, async (copy) => void (await pictures.makeRendition(copy)));
  pool.close();
  return made;
}

/** The same copies the plain way: each from the file, cut where it is cut, with the same XMP. */
async function bySharp(
  copies: readonly PlannedRendition[],
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const before = sharp.concurrency();
  sharp.concurrency(1);
  sharp.cache(false);
  await eachOf(copies, atOnce, async ({ original, crop, width: wide, height: high, format, credit }) => {
    const { turns: _turns, ...area } = crop;
    const whole = area.width === width && area.height === height;
    const picture = sharp(files.get(original)).autoOrient();
    const cut = (whole ? picture : picture.extract(area)).resize(wide, high, { fit: 'fill' });
    await encoders[format](cut.withXmp(xmpCredit(credit))).toBuffer();
  });
  sharp.concurrency(before);
}

/** Katern's settings; see `makeRendition`. */
const encoders: Record<RenditionFormat, (cut: Sharp) => Sharp> = {
  avif: (cut) => cut.avif({ quality: 50, effort: 2, chromaSubsampling: '4:2:0' }),
  webp: (cut) => cut.webp({ quality: 74, effort: 4, smartSubsample: true }),
  jpeg: (cut) => cut.jpeg({ quality: 76, mozjpeg: true }),
};

function planCopies(
  hashes: readonly string[],
  slots: readonly Parameters<typeof planPicture>[3][],
): PlannedRendition[] {
  const plans = new RenditionPlans();
  for (const hash of hashes) {
    const name = `${hash.slice(0, 4)}.jpg`;
    const still: Still = stillOf(hash, { hash, type: 'image/jpeg', width, height, bytes: 1, name });
    const credit = { creditLine: still.creditLine, altText: still.altText };
    for (const slot of slots)
      planPicture(plans, still, credit, slot, 'index.html', { first: false, alt: '' });
  }
  return [...plans.planned.values()];
}

/** Waves under the grain of a sensor, different in each; by what stands for their hash. */
async function drawStills(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (let still = 1; still <= stills; still++) {
    const draw = drawing(still);
    const pixels = Buffer.alloc(width * height * 3);
    let at = 0;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const light = 110 + 70 * Math.sin(x / (90 + still * 7) + y / 310) + 40 * Math.sin(y / 23);
        const grain = draw() * 24 - 12;
        pixels[at++] = Math.max(0, Math.min(255, light + grain));
        pixels[at++] = Math.max(0, Math.min(255, light * 0.8 + grain));
        pixels[at++] = Math.max(0, Math.min(255, 150 - light / 2 + grain));
      }
    }
    const raw = { width, height, channels: 3 } as const;
    const jpeg = await sharp(pixels, { raw }).jpeg({ quality: 90 }).toBuffer();
    files.set(still.toString(16).padStart(64, '0'), new Uint8Array(jpeg));
  }
  return files;
}

async function costOf(work: () => Promise<void>): Promise<Cost> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: (performance.now() - began) / 1000, processor: (user + system) / 1_000_000 };
}
