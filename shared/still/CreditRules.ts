import type { StillKind } from './Still';

/** What a phrase between supplier and newsroom means for the use of a picture. */
export const rightsMeanings = ['not-for-archive', 'only-with-article', 'territory', 'terms'] as const;

export type RightsMeaning = (typeof rightsMeanings)[number];

/** An agency as its name is printed, and how else it is written. */
export interface Agency {
  name: string;
  alsoWritten: readonly string[];
}

/**
 * The habits of agencies and cameras, as lists of words: `resources/credit-rules.json`. What is done with
 * them is code; which words they are is not. Capitals and small letters are the same in all of them.
 */
export interface CreditRules {
  agencies: readonly Agency[];
  /** Words that stay in capitals in a name that was typed in capitals. */
  capitals: readonly string[];
  /** Parts of names that are written small between first and last name. */
  particles: readonly string[];
  /** Words a credit line begins with, and what kind of picture that means. */
  kinds: Readonly<Record<StillKind, readonly string[]>>;
  /** Words that say no more than "here comes the credit". */
  labels: readonly string[];
  /** What cameras and programs write where a person should: said of every picture, so of none. */
  cameraTalk: readonly string[];
  /** Phrases in instructions, terms and captions that limit the use. */
  rights: readonly { means: RightsMeaning; says: readonly string[] }[];
}

/** No habit is known: everything is taken as it stands. */
export const noRules: CreditRules = {
  agencies: [],
  capitals: [],
  particles: [],
  kinds: { still: [], photo: [], poster: [], illustration: [], promotional: [] },
  labels: [],
  cameraTalk: [],
  rights: [],
};

/** Two files' rules together: the second adds to the first. */
export function joinRules(one: CreditRules, other: CreditRules): CreditRules {
  const { kinds } = one;
  return {
    agencies: [...other.agencies, ...one.agencies],
    capitals: [...one.capitals, ...other.capitals],
    particles: [...one.particles, ...other.particles],
    kinds: {
      still: [...kinds.still, ...other.kinds.still],
      photo: [...kinds.photo, ...other.kinds.photo],
      poster: [...kinds.poster, ...other.kinds.poster],
      illustration: [...kinds.illustration, ...other.kinds.illustration],
      promotional: [...kinds.promotional, ...other.kinds.promotional],
    },
    labels: [...one.labels, ...other.labels],
    cameraTalk: [...one.cameraTalk, ...other.cameraTalk],
    rights: [...one.rights, ...other.rights],
  };
}
