import path from 'node:path';
import sharp from 'sharp';
import type { PageFile } from './pageFile';
import { candidatesOf } from './pageFile';

const formats: Record<string, string> = { 'image/avif': 'heif', 'image/webp': 'webp', '': 'jpeg' };

/** What is wrong with the files that pages offer for their pictures: each must decode and be as wide, and of the type, as said. */
export async function pictureFindings(
  pages: readonly PageFile[],
): Promise<{ seen: number; findings: string[] }> {
  const claims = new Map<string, { width: number; format: string }>();
  for (const page of pages) {
    for (const { path: file, width, type } of candidatesOf(page)) {
      claims.set(path.join(page.folder, file), { width, format: formats[type] ?? type });
    }
  }
  const findings: string[] = [];
  for (const [file, claim] of claims) {
    const { width, format, icc } = await sharp(file).metadata();
    await sharp(file, { failOn: 'warning' }).stats();
    if (width !== claim.width || format !== claim.format)
      findings.push(
        `${path.basename(file)} is ${format}, ${width} wide, not ${claim.format}, ${claim.width}`,
      );
    if ((icc?.byteLength ?? 0) > 4096)
      findings.push(`${path.basename(file)} has a profile of ${icc?.byteLength} bytes`);
  }
  return { seen: claims.size, findings };
}

/** Whether a page opens with a picture where it can, in the formats and widths that a reader's window may ask for. */
export function leadFindings(page: PageFile, originalWidth: number): string[] {
  const lead = /<picture>(?:(?!<\/picture>).)*fetchpriority="high".*?<\/picture>/s.exec(page.html)?.[0];
  if (lead === undefined) {
    // Under an article without a still, pictures are far down.
    const isArticle = page.html.includes('property="og:type" content="article"');
    return !isArticle && page.html.includes('<picture>') ? ['every picture waits'] : [];
  }
  const findings: string[] = [];
  if (/<img[^>]*\sloading=/.test(lead)) findings.push('the first picture waits');
  if (!/<img[^>]*\ssizes="/.test(lead)) findings.push('no sizes');
  // Small ones of a list are as wide as they ever stand there.
  if (page.html.includes(`<li>${lead}`)) return findings;
  const offered = candidatesOf({ path: page.path, html: lead });
  for (const type of ['image/avif', 'image/webp', '']) {
    const widths = [...new Set(offered.filter((one) => one.type === type).map(({ width }) => width))];
    if (widths.length < 4) findings.push(`${type || 'image/jpeg'}: ${widths.length} widths`);
    if (Math.max(...widths) < Math.min(1200, originalWidth))
      findings.push(`${type || 'image/jpeg'}: none wide`);
    if (Math.min(...widths) > 480) findings.push(`${type || 'image/jpeg'}: none narrow`);
  }
  return findings;
}
