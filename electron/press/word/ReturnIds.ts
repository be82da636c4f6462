import { createHash } from 'node:crypto';
import type { ReturnKind } from '../../../shared/interchange/word/ReturnKind';
import { returnKinds } from '../../../shared/interchange/word/ReturnKind';
import type { WordOrigin } from '../../../shared/interchange/word/WordOrigin';

/** Ids of what a Word document brings back: the same for the same words, and known for that document's. */
export class ReturnIds {
  readonly #document: string;
  readonly #mark: string;

  constructor({ article, snapshot }: WordOrigin) {
    this.#document = `${article} ${snapshot}`;
    this.#mark = hashOf(this.#document).slice(0, 8);
  }

  /** The same UUID for the same words; it says of which kind the change was. */
  readonly idOf = (words: string, kind: ReturnKind = 'tracked'): string => {
    const hash = hashOf(`${this.#document} ${words}`);
    return [
      this.#mark,
      hash.slice(0, 4),
      `8${hash.slice(4, 7)}`,
      `${variants[kind]}${hash.slice(7, 10)}`,
      hash.slice(10, 22),
    ].join('-');
  };

  /** Of which kind the change was that an id of these is of; null for any other id. */
  readonly kindOf = (id: string): ReturnKind | null => {
    const [, variant] =
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-([89a])[0-9a-f]{3}-[0-9a-f]{12}$/.exec(id) ?? [];
    if (!id.startsWith(this.#mark)) return null;
    return returnKinds.find((kind) => variants[kind] === variant) ?? null;
  };
}

/** Each a digit that a UUID can have there. */
const variants = { tracked: '8', untracked: '9', crossed: 'a' } as const satisfies Record<ReturnKind, string>;

function hashOf(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}
