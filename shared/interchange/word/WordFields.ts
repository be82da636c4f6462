/** A field: what it asks for, until what it shows begins. */
interface Field {
  code: string;
  shows: boolean;
}

/** The fields of a document, which begin and end anywhere in it and stand in each other. */
export class WordFields {
  readonly #open: Field[] = [];

  /** Whether what is read now is what a field asks, and not what it shows. */
  get hides(): boolean {
    return this.#open.some(({ shows }) => !shows);
  }

  /** Where what a field shows leads; '' for nowhere. */
  get target(): string {
    const field = this.#open.at(-1);
    const [, target = ''] = /^\s*HYPERLINK\s+"([^"]*)"/.exec(field?.code ?? '') ?? [];
    return field?.shows ? target : '';
  }

  /** A field begins, begins to show, or ends. */
  pass(type: string): void {
    const field = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ code: '', shows: false });
    else if (type === 'separate' && field) field.shows = true;
    else if (type === 'end') this.#open.pop();
  }

  /** Notes what a field asks for. */
  ask(code: string): void {
    const field = this.#open.at(-1);
    if (field && !field.shows) field.code += code;
  }
}
