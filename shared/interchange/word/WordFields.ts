import type { WordElement } from './WordElement';
import { elementsOf } from './WordElement';
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
    const led = this.#open.filter(({ shows, code }) => shows && hyperlinkOf(code) !== '');
    const now = led.findLast(({ deleted }) => !deleted);
    const was = led.findLast(({ inserted }) => !inserted);
    const revision = now?.inserted ?? was?.deleted;
    return {
      target: now ? hyperlinkOf(now.code) : '',
      before: revision ? { target: was ? hyperlinkOf(was.code) : '', revision } : null,
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

/** Where a field leads by what it asks for; '' for nowhere outside the document. */
export function hyperlinkOf(code: string): string {
  const [, quoted = '', bare = ''] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]+))/i.exec(code) ?? [];
  const [, place = ''] = /\s\\l\s+"([^"]*)"/i.exec(code) ?? [];
  return withPlace(quoted || bare, place);
}

/** An address with a place within what it leads to, which Word keeps apart. */
export function withPlace(address: string, place: string): string {
  return address === '' || place === '' || address.includes('#') ? address : `${address}#${place}`;
}

/** Where fields begin that never end, as damaged documents have them: they would hide all that follows. */
export function endlessFields(root: WordElement): ReadonlySet<WordElement> {
  const open: WordElement[] = [];
  const look = (parent: WordElement): void => {
    for (const child of elementsOf(parent)) {
      const type = child.name === 'w:fldChar' ? child.attributes['w:fldCharType'] : '';
      if (type === 'begin') open.push(child);
      else if (type === 'end') open.pop();
      look(child);
    }
  };
  look(root);
  return new Set(open);
}
