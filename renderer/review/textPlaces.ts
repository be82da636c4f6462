import type { Block } from '../../shared/article/Article';
import { flatLength } from '../../shared/article/flatText';
import type { Comparison, Row } from '../../shared/review/Comparison';
import type { Difference } from '../../shared/review/differencesOf';
import type { AnySuggestion } from '../../shared/review/suggestions/AnySuggestion';
import { isAboutValue } from '../../shared/review/suggestions/AnySuggestion';
import type { Thread } from '../../shared/review/threads/Thread';
import { placeInPrint } from '../../shared/review/threads/Thread';

/** A place in a comparison. */
export interface TextPlace {
  /** The part it is in: `headline`, `standfirst`, `row 3`; '' for what is around the text. */
  part: string;
  /** Characters of the text of one side before it, in that part. */
  at: number;
}

/** Which of the two texts is the article as it is now. */
export type NowSide = 'before' | 'after';

const around: TextPlace = { part: '', at: 0 };

/** Where in a comparison with the article as it is now things stand, for cards beside it. */
export class TextPlaces {
  readonly #rows: { row: Row; name: string; from: number; until: number }[] = [];

  constructor(
    { body }: Pick<Comparison, 'body'>,
    private readonly side: NowSide,
  ) {
    // In the order of that side's text: what was moved stands elsewhere on the other.
    const rows = body.map((row, index) => ({ row, name: `row ${index}` }));
    rows.sort((one, other) => this.#indexOf(one.row) - this.#indexOf(other.row));
    let at = 0;
    for (const { row, name } of rows) {
      const from = at;
      for (const block of this.#blocksOf(row)) at += flatLength(block);
      if (at > from) this.#rows.push({ row, name, from, until: at });
    }
  }

  ofSuggestion(suggestion: AnySuggestion): TextPlace {
    if (!isAboutValue(suggestion)) return this.#ofText(suggestion.text, suggestion.printed[0]);
    return suggestion.about.kind === 'still' ? this.#ofStill(suggestion.about.still) : around;
  }

  ofThread({ place }: Thread): TextPlace {
    if (place.kind === 'text') {
      const { text, printed } = placeInPrint(place);
      return this.#ofText(text, printed[0]);
    }
    return place.kind === 'still' ? this.#ofStill(place.still) : around;
  }

  ofDifference({ key, part }: Pick<Difference, 'key' | 'part'>): TextPlace {
    if (part.part === 'still') return this.#ofStill(part.still);
    const isText = key === 'headline' || key === 'standfirst' || key.startsWith('row ');
    return isText ? { part: key, at: 0 } : around;
  }

  #ofText(text: string, at: number): TextPlace {
    if (text !== 'body') return { part: text, at };
    const found = this.#rows.find(({ until }) => at < until) ?? this.#rows.at(-1);
    return found ? { part: found.name, at: Math.min(at, found.until) - found.from } : around;
  }

  #ofStill(still: string): TextPlace {
    const found = this.#rows.find(({ row }) =>
      this.#blocksOf(row).some((block) => block.kind === 'still' && block.still === still),
    );
    return found ? { part: found.name, at: 0 } : around;
  }

  #indexOf({ beforeAt, afterAt }: Row): number {
    return this.side === 'before' ? beforeAt : afterAt;
  }

  #blocksOf({ before, after }: Row): readonly Block[] {
    return this.side === 'before' ? before : after;
  }
}
