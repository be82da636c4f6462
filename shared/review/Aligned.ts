/** Blocks of two bodies that belong together: how many of each, at most two against one. */
export interface Aligned {
  before: number;
  after: number;
}
