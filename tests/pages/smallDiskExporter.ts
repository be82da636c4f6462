import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { writeBundle } from '../../electron/press/bundle/writeBundle';
import { FaultError } from '../../shared/faults/FaultError';
import { testPlan, testWorkshop } from '../fixtures/exportedBundle';
import { fakeOriginal, fakeRenditions } from '../fixtures/fakeRenditions';
import { filmPage, otherPages } from '../fixtures/filmArticle';

/**
 * A program that exports on a small disk: a bundle that fits, and one that does not, and one onto a disk
 * that was made read-only. It prints what it saw as one line of JSON. Only `smallDisk.test.ts` runs it.
 */
export interface SmallDiskReport {
  faults: { kind: string; place?: string }[];
  /** What lies on the disk after each step: names in the chosen folder, and one hash over all files. */
  left: { names: string[]; hash: string }[];
}

const [, , disk = '', limit = ''] = process.argv;
const report: SmallDiskReport = { faults: [], left: [] };
const original = { ...fakeOriginal, hash: 'cd'.repeat(32) };

await exportOf([filmPage(fakeOriginal)]);
await exportOf([filmPage(original), ...many()]);
if (limit === 'disk') {
  spawnSync('mount', ['-o', 'remount,ro', disk]);
  await exportOf([filmPage(original)]);
}
process.stdout.write(JSON.stringify(report));

/** Articles whose pictures together are larger than the disk. */
function many(): ReturnType<typeof otherPages> {
  return Array.from({ length: 12 }, (_, batch) =>
    otherPages({ ...fakeOriginal, hash: String(batch).padStart(64, '0') }).map((page) => ({
      ...page,
      article: { ...page.article, id: `${batch}${page.article.id.slice(2)}` },
    })),
  ).flat();
}

async function exportOf(articles: ReturnType<typeof otherPages>): Promise<void> {
  const workshop = await testWorkshop(fakeRenditions());
  const plan = testPlan(articles, workshop);
  try {
    await writeBundle(plan, disk, workshop, new AbortController().signal, () => undefined);
    report.faults.push({ kind: 'none' });
  } catch (error) {
    report.faults.push(error instanceof FaultError ? error.fault : { kind: String(error) });
  }
  const hash = createHash('sha256');
  const files = fs.readdirSync(disk, { recursive: true, encoding: 'utf8' }).toSorted();
  for (const file of files) {
    const place = path.join(disk, file);
    if (fs.statSync(place).isFile()) hash.update(file).update(fs.readFileSync(place));
  }
  report.left.push({ names: fs.readdirSync(disk).toSorted(), hash: hash.digest('hex') });
}
