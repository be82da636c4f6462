import type { WordRevision } from './WordRevision';

/** A field: what it asks for, until what it shows begins, and who would put it there or take it away. */
interface Field {
  code: string;
  shows: boolean;
  inserted: WordRevision | null;
  deleted: WordRevision | null;
}

/** Where words lead, and where they did before somebody changed that. */
export interface FieldLink {
  target: string;
  before: { target: string; revision: WordRevision } | null;
}

/** The fields of a document, which begin and end anywhere in it and stand in each other. */
export class WordFields {
  readonly #open: Field[] = [];

  /** Whether what is read now is what a field asks, and not what it shows. */
  get hides(): boolean {
    return this.#open.some(({ shows }) => !shows);
  }

  /** Where what the fields show leads; '' for nowhere. */
  get link(): FieldLink {
    const led = this.#open.filter((field) => field.shows && targetOf(field) !== '');
    const now = led.findLast(({ deleted }) => !deleted);
    const was = led.findLast(({ inserted }) => !inserted);
    const revision = now?.inserted ?? was?.deleted;
    return {
      target: now ? targetOf(now) : '',
      before: revision ? { target: was ? targetOf(was) : '', revision } : null,
    };
  }

  /** A field begins, begins to show, or ends; who would put it there, or take it away. */
  pass(type: string, { inserted, deleted }: Pick<Field, 'inserted' | 'deleted'>): void {
    const field = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ code: '', shows: false, inserted, deleted });
    else if (type === 'separate' && field) field.shows = true;
    else if (type === 'end') this.#open.pop();
  }

  /** Notes what a field asks for. */
  ask(code: string): void {
    const field = this.#open.at(-1);
    if (field && !field.shows) field.code += code;
  }
}

function targetOf({ code }: Field): string {
  const [, target = ''] = /^\s*HYPERLINK\s+"([^"]*)"/.exec(code) ?? [];
  return target;
}
