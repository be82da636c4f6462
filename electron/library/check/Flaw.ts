import type { CheckFinding } from '../../../shared/bridge/checkCalls';
import type { Frame } from '../journal/frames';

/** What the reading thread found amiss, with what it takes to mend it. */
export interface Flaw extends Pick<CheckFinding, 'kind' | 'article' | 'name' | 'count'> {
  /** Of `updates`: those of the broken numbers that the journal has. */
  frames?: Frame[];
  /** Of `updates`: the article's last number as far as anything tells. */
  upto?: number;
  /** Of `journal`: the numbers it lacks. */
  numbers?: number[];
}

/** What the reading thread read, and found amiss. */
export interface ReadThrough {
  articles: number;
  updates: number;
  originals: number;
  flaws: Flaw[];
}
