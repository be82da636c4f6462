/** Where one was in the list, kept while the desk is out of sight. */
export const deskPlace = {
  /** The current row's article, or ''. */
  current: '',
  /** Pixels from the list's top. */
  scrolled: 0,
};
