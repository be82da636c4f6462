import type { Article } from '../../../shared/article/Article';
import type { WordPicture } from '../../../shared/interchange/word/WordPicture';
import { creditOf } from '../../../shared/pages/creditOf';
import { printedCredit } from '../../../shared/still/creditLine';
import { cropOf } from '../../../shared/still/cropOf';
import type { PressPictures } from '../PressPictures';

/** As wide as a page can print sharply, in pixels. */
const widest = 1600;

/**
 * The stills of an article as pictures of a Word document: as the page shows them, with their credit inside, and the
 * bytes of each file. Aborted, it throws `export-cancelled`; throws what making renditions throws.
 */
export async function wordPictures(
  article: Article,
  written: ReadonlySet<string>,
  pictures: PressPictures,
  signal?: AbortSignal,
): Promise<{ pictures: WordPicture[]; files: Map<string, Uint8Array> }> {
  const found: WordPicture[] = [];
  const files = new Map<string, Uint8Array>();
  for (const still of article.stills.filter(({ id }) => written.has(id))) {
    const crop = cropOf(still, { ratio: null, widest: 0, page: true });
    const scale = Math.min(1, widest / crop.width);
    const [width, height] = [crop.width, crop.height].map((size) => Math.max(1, Math.round(size * scale)));
    const number = found.length + 1;
    const file = `still${number}.jpg`;
    const rendition = {
      original: still.original.hash,
      name: still.original.name,
      crop,
      width: width ?? 1,
      height: height ?? 1,
      format: 'jpeg' as const,
      credit: creditOf(still, article.language),
    };
    const bytes = await pictures.makeRendition(rendition, signal);
    files.set(file, bytes);
    found.push({
      still: still.id,
      number,
      file,
      width: width ?? 1,
      height: height ?? 1,
      altText: still.altText,
      credit: printedCredit(still, article.language),
    });
  }
  return { pictures: found, files };
}
