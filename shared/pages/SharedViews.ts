/**
 * The parts of pages that are alike on pages that lie beside each other, for from there the same ways lead anywhere
 * else. They are made once, and are the very same values on each: whoever copies such pages together, copies them once.
 * What is kept is that of the folder that was asked for last; pages are planned in the order of their paths.
 */
export class SharedViews {
  #page = '';
  #folder = '';
  readonly #parts = new Map<string, object>();

  /**
   * The part of a page that `name` stands for, which also says all that decides it besides the page's place: as a page
   * beside it made it, or else as `make` does. Under one name everybody makes the same sort of part.
   */
  of<Part extends object>(page: string, name: string, make: () => Part): Part {
    this.#goTo(page);
    const known = this.#parts.get(name) as Part | undefined;
    if (known) return known;
    const part = make();
    this.#parts.set(name, part);
    return part;
  }

  #goTo(page: string): void {
    if (page === this.#page) return;
    this.#page = page;
    const folder = sharedFolder(page);
    if (folder === this.#folder) return;
    this.#folder = folder;
    this.#parts.clear();
  }
}

/**
 * The folder in which a page's own folder lies, for a page of two folders or more: nothing that others lead to lies in
 * such a page's own folder but the page. Of any other page the path itself, which no other page has.
 */
function sharedFolder(page: string): string {
  if (page.startsWith('/')) return page;
  const own = page.lastIndexOf('/');
  const folder = own > 0 ? page.lastIndexOf('/', own - 1) : -1;
  return folder > 0 ? page.slice(0, folder) : page;
}
