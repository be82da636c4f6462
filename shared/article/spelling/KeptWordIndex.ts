/**
 * Lists of words, to look one up in: also one that begins a sentence, stands in capitals all over, or says whose
 * something is (Netflix’s).
 */
export class KeptWordIndex {
  readonly #forms: ReadonlySet<string>;

  constructor(...lists: readonly Iterable<string>[]) {
    const forms = new Set<string>();
    for (const list of lists)
      for (const word of list) {
        forms.add(word);
        forms.add(word.toUpperCase());
        forms.add(word.charAt(0).toUpperCase() + word.slice(1));
      }
    this.#forms = forms;
  }

  has(word: string): boolean {
    return this.#forms.has(word) || this.#forms.has(word.replace(/'s?$/i, ''));
  }
}
