import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { filesOf } from '../../fixtures/site/siteBundles';
import type { PageFile } from './pageFile';
import { candidatesOf, unescaped } from './pageFile';

const run = promisify(execFile);

/** What exiftool reads from every picture of these bundles: tags as `group:name`, by the file's full path. */
export type PictureTags = Map<string, Record<string, unknown>>;

/** Reads every picture of these bundles with exiftool. */
export async function pictureTags(folders: readonly string[]): Promise<PictureTags> {
  const files: string[] = [];
  for (const folder of folders) {
    for (const file of await filesOf(folder))
      if (/\.(?:avif|webp|jpe?g|png)$/.test(file)) files.push(path.join(folder, file));
  }
  const line = ['-json', '-G1', '-struct', '-charset', 'iptc=UTF8', ...files];
  const { stdout } = await run('exiftool', line, { maxBuffer: 1e8 });
  const read = JSON.parse(stdout) as Record<string, unknown>[];
  return new Map(read.map((tags) => [String(tags['SourceFile']), tags]));
}

/** Pictures without a credit or right, with two that differ, or with what is nobody's business: where, with what, of whom. */
export function carriedFindings(tags: PictureTags): string[] {
  const findings: string[] = [];
  for (const [file, found] of tags) {
    const say = (what: string): number => findings.push(`${path.basename(file)}: ${what}`);
    for (const name of ['XMP-photoshop:Credit', 'XMP-dc:Rights', 'XMP-xmpRights:WebStatement'])
      if (!found[name]) say(`no ${name}`);
    if (file.endsWith('.jpg')) {
      for (const [iptc, xmp] of [
        ['IPTC:Credit', 'XMP-photoshop:Credit'],
        ['IPTC:CopyrightNotice', 'XMP-dc:Rights'],
      ] as const)
        if (found[iptc] !== found[xmp])
          say(`${iptc} is ${String(found[iptc])}, ${xmp} ${String(found[xmp])}`);
    }
    if (found['EXIF:Orientation'] ?? found['IFD0:Orientation']) say('is not upright by itself');
    for (const name of Object.keys(found))
      if (/GPS|SerialNumber|OwnerName|Instructions|LensModel|IFD0:Model/i.test(name)) say(`carries ${name}`);
  }
  return findings;
}

/** Where the credit under a picture, in the structured data and inside its files are not the same words. */
export function creditFindings(page: PageFile, site: string, tags: PictureTags): string[] {
  const findings: string[] = [];
  const inside = (file: string): string =>
    String(tags.get(path.join(page.folder, file))?.['XMP-photoshop:Credit'] ?? '');
  for (const [figure] of page.html.matchAll(/<figure[\s>].*?<\/figure>/gs)) {
    const printed = textOf(/<figcaption[\s>].*?<\/figcaption>/s.exec(figure)?.[0] ?? '');
    for (const { path: file } of candidatesOf({ path: page.path, html: figure })) {
      const credit = inside(file);
      if (!credit || !printed.endsWith(`: ${credit}`))
        findings.push(`${file} says "${credit}", printed is "${printed}"`);
    }
  }
  for (const image of imagesOf(page.html)) {
    const file = String(image['contentUrl']).replace(site, '');
    if (inside(file) !== image['creditText'])
      findings.push(`${file} says "${inside(file)}", its data "${String(image['creditText'])}"`);
    if (!textOf(page.html).includes(`: ${String(image['creditText'])}`))
      findings.push(`"${String(image['creditText'])}" is not on the page`);
  }
  const card = /property="og:image" content="([^"]*)"/.exec(page.html)?.[1];
  if (card !== undefined && !inside(card.replace(site, ''))) findings.push(`${card} carries no credit`);
  return findings;
}

/** Every picture in a page's structured data that has a credit or should have: all but logos. */
function imagesOf(html: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Record<string, unknown>;
      if (node['@type'] === 'ImageObject' && 'contentUrl' in node) found.push(node);
      for (const [name, inner] of Object.entries(node)) if (name !== 'logo') visit(inner);
    }
  };
  for (const [, text = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
    visit(JSON.parse(text));
  return found;
}

function textOf(html: string): string {
  return unescaped(
    html
      .replaceAll(/<script.*?<\/script>/gs, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' '),
  ).trim();
}
