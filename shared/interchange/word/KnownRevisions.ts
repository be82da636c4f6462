import type * as Y from 'yjs';
import { factsOf, readSuggestions } from '../../review/suggestions/readSuggestions';
import type { Returned } from './recogniseReturned';
import type { ReturnKind } from './ReturnKind';
import type { WordRevision } from './WordRevision';
import { revisionKey } from './WordRevision';

/** Which suggestions a document knows of an article, as it was when that left, with what came back since. */
export class KnownRevisions {
  readonly #there = new Set<string>();
  readonly #leading = new Set<string>();
  readonly #returned = new Map<string, Returned>();
  readonly #recognised = new Set<WordRevision>();

  /** `kindOf` knows the suggestions that earlier returns brought. */
  constructor(
    private readonly then: Y.Doc,
    private readonly nobody: string,
    kindOf: (id: string) => ReturnKind | null,
  ) {
    for (const { id, pieces } of readSuggestions(then)) {
      const kind = kindOf(id);
      if (!kind) {
        this.#there.add(this.keyOf(id));
        if (pieces.some((piece) => piece.kind === 'set' && piece.mark === 'link'))
          this.#leading.add(this.keyOf(id));
      } else {
        const revision = this.#revisionOf(id);
        this.#recognised.add(revision);
        this.#returned.set(id, { kind, revision });
      }
    }
  }

  /** Whose a suggestion is, and of when. */
  readonly keyOf = (id: string): string => revisionKey(this.#revisionOf(id));

  /** Whether a change was in the document when it left. */
  readonly wasThere = (revision: WordRevision): boolean => this.#there.has(revisionKey(revision));

  /** Whether a change that has words lead elsewhere was in it: those stand there twice. */
  readonly leads = (revision: WordRevision): boolean => this.#leading.has(revisionKey(revision));

  /** Whether a change was in it, or was recognised as one that came back (`recogniseReturned`). */
  readonly isOurs = (revision: WordRevision): boolean =>
    this.wasThere(revision) || this.#recognised.has(revision);

  /** What is known of a suggestion that an earlier return brought; null for any other. */
  readonly returned = (id: string): Returned | null => this.#returned.get(id) ?? null;

  #revisionOf(id: string): WordRevision {
    const { by, at } = factsOf(this.then, id);
    return { by: by || this.nobody, at };
  }
}
