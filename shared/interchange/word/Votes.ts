import { deletedBy, insertedBy } from '../../article/Suggested';
import type { Decision } from '../../review/suggestions/noteDecision';
import type { AlignedUnit } from './alignUnits';
import type { BaseUnit } from './BaseUnit';
import { linkKey } from './linkKey';

/** A character of the document, and where it leads. */
export interface StandingUnit extends AlignedUnit {
  link: string;
}

type Vote = Decision | 'open' | 'unclear';

/**
 * What a document that comes back says of each suggestion that was in it. Only where all of its parts say the same, and
 * that could not be anything else, it was decided on.
 */
export class Votes {
  readonly #votes = new Map<string, Set<Vote>>();

  /** The suggestions that were decided on, by what became of them. */
  decisions(): Record<Decision, Set<string>> {
    const found: Record<Decision, Set<string>> = { accepted: new Set(), rejected: new Set() };
    for (const [id, votes] of this.#votes) {
      const [only] = votes;
      if (votes.size === 1 && (only === 'accepted' || only === 'rejected')) found[only].add(id);
    }
    return found;
  }

  /** A character stands as it did. */
  stands({ attributes }: BaseUnit): void {
    this.#vote(insertedBy(attributes), 'open');
    this.#vote(deletedBy(attributes), 'open');
  }

  /** What somebody inserted is not in the document any more. */
  goes({ attributes }: BaseUnit): void {
    this.#vote(insertedBy(attributes), 'rejected');
  }

  /** Nobody can say what became of what is suggested about a character. */
  unclear({ attributes }: BaseUnit): void {
    this.#vote(insertedBy(attributes), 'unclear');
    this.#vote(deletedBy(attributes), 'unclear');
  }

  /** What became of a setting: whether it is as suggested or as it was, and whether that is tracked still. */
  set(id: string, isAsSuggested: boolean, isAsBefore: boolean, isTracked: boolean): void {
    if (isTracked) this.#vote(id, isAsSuggested ? 'open' : 'unclear');
    else if (isAsSuggested === isAsBefore) this.#vote(id, 'unclear');
    else this.#vote(id, isAsSuggested ? 'accepted' : 'rejected');
  }

  /**
   * Whether a stretch of the document is what is left of a stretch of the text once all suggestions in it are taken
   * over, or turned down: then it says so of them, and answers the units that are left. Null where it is neither, or
   * both.
   */
  decided(base: readonly BaseUnit[], now: readonly StandingUnit[]): BaseUnit[] | null {
    if (now.some(({ status }) => status !== '')) return null;
    const accepted = base.filter(({ attributes }) => !deletedBy(attributes));
    const rejected = base.filter(({ attributes }) => !insertedBy(attributes));
    const says = (units: readonly BaseUnit[]): boolean =>
      units.length === now.length && units.every((unit, index) => isSame(unit, now[index]));
    const [isAccepted, isRejected] = [says(accepted), says(rejected)];
    if (isAccepted === isRejected) return null;
    for (const { attributes } of base) {
      const vote = isAccepted ? 'accepted' : 'rejected';
      this.#vote(insertedBy(attributes), vote);
      this.#vote(deletedBy(attributes), vote);
    }
    return isAccepted ? accepted : rejected;
  }

  #vote(id: string, vote: Vote): void {
    if (!id) return;
    const votes = this.#votes.get(id) ?? new Set();
    votes.add(vote);
    this.#votes.set(id, votes);
  }
}

/** Words that stand there twice are told apart by where they lead. */
function isSame({ sign, attributes, isTwice }: BaseUnit, now: StandingUnit | undefined): boolean {
  return sign === now?.sign && (!isTwice || linkKey(attributes) === now.link);
}
