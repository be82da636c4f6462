import type { Still } from '../../../shared/still/Still';

/** What still blocks need from the article around them. */
export interface StillBlockOptions {
  /** The still a block names, if it is attached. */
  stillOf: (id: string) => Still | null;
  /** Calls back when any still changed, until the returned function is called. */
  watch: (changed: () => void) => () => void;
  /** The printed credit of a still, with its label; or what to say when it has none. */
  creditOf: (still: Still) => { text: string; missing: boolean };
  /** The person wants to see or change the still. */
  open: (id: string) => void;
  /** Words for the picture without alternative text, and for a still that is gone. */
  words: () => { picture: string; gone: string; caption: string };
}
