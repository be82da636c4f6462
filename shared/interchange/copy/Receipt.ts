import { cutText } from '../../language/cutText';

/** What can become of something in a file that is taken in. */
export const receiptDeeds = ['kept', 'changed', 'dropped'] as const;

export type ReceiptDeed = (typeof receiptDeeds)[number];

/** What there may be in a file that is taken in. */
export const receiptThings = [
  'headline',
  'standfirst',
  'paragraphs',
  'subheads',
  'list-items',
  'quotes',
  'links',
  'pictures',
  'comments',
  'suggestions',
  'settled-suggestions',
  'tables',
  'headings',
  'link-addresses',
  'deep-lists',
  'footnotes',
  'text-boxes',
  'objects',
  'formulas',
  'symbols',
  'hidden-words',
  'struck-words',
  'headers',
  'forms',
  'scripts',
  'front-matter',
] as const;

export type ReceiptThing = (typeof receiptThings)[number];

/** So many things of one kind, and the words of the first of them. */
export interface ReceiptLine {
  did: ReceiptDeed;
  what: ReceiptThing;
  count: number;
  examples: string[];
}

const mostExamples = 3;
const longestExample = 80;

/** What was kept, changed and dropped of a file that is taken in. */
export class Receipt {
  readonly #lines = new Map<string, ReceiptLine>();

  /** Notes one thing, with its words where they would be missed. */
  note(did: ReceiptDeed, what: ReceiptThing, words = ''): void {
    const key = `${did} ${what}`;
    const line = this.#lines.get(key) ?? { did, what, count: 0, examples: [] };
    line.count++;
    const example = words.replace(/\s+/g, ' ').trim();
    if (example && line.examples.length < mostExamples) {
      line.examples.push(
        example.length > longestExample ? `${cutText(example, longestExample - 1)}…` : example,
      );
    }
    this.#lines.set(key, line);
  }

  /** By what was done, and then as they are listed here. */
  lines(): ReceiptLine[] {
    return receiptDeeds.flatMap((did) =>
      receiptThings.flatMap((what) => this.#lines.get(`${did} ${what}`) ?? []),
    );
  }
}
