import type * as Y from 'yjs';
import { isLineBreak } from '../../article/flatText';
import { insertedBy, settingOf } from '../../article/Suggested';

type Attributes = Readonly<Record<string, unknown>>;

/** A stretch of a text as it stands in a Word document. */
export interface Passage {
  insert: string | object;
  attributes: Attributes;
  /** Its place in the text. */
  at: number;
  /** Whether it stands there twice. */
  isTwice: boolean;
  /** Of what is there a second time only to be deleted: where in the text the first of it is. */
  standsFrom: number | null;
}

/** What is known of the suggestions in a text. */
export interface KnownSuggestions {
  /** Whose one is, and of when: the same for what a document cannot tell apart. */
  keyOf: (suggestion: string) => string;
  /** Whether it is written; those that are not are left as they are. */
  isMeant?: (suggestion: string) => boolean;
}

/**
 * A text as a Word document says it. No program tracks where words lead: words of which that is suggested to change
 * stand there twice, as they are, to be deleted, and behind that as they would be, to be inserted.
 */
export function writtenPassages(text: Y.Text, { keyOf, isMeant = () => true }: KnownSuggestions): Passage[] {
  const found: Passage[] = [];
  let linked: Passage[] = [];
  /** What others inserted behind those: among them, if more of them follow. */
  let among: Passage[] = [];
  let suggestion = '';
  const close = (): void => {
    const ours = linked.filter(({ attributes }) => linkedBy(attributes) === suggestion);
    const from = ours[0]?.at ?? 0;
    found.push(...ours.map((one) => asItWas(one, suggestion, from)));
    found.push(...linked.map((one) => (ours.includes(one) ? asItWouldBe(one, suggestion) : one)), ...among);
    linked = [];
    among = [];
    suggestion = '';
  };
  for (const passage of passagesOf(text)) {
    const { insert, attributes } = passage;
    const id =
      insert !== '\n' && (typeof insert === 'string' || isLineBreak(insert)) ? linkedBy(attributes) : '';
    const isOneOf = id !== '' && isMeant(id);
    const inserted = insertedBy(attributes);
    if (isOneOf && inserted !== id) {
      if (id !== suggestion) close();
      suggestion = id;
      linked.push(...among, passage);
      among = [];
    } else if (!isOneOf && suggestion && inserted && keyOf(inserted) !== keyOf(suggestion))
      among.push(passage);
    else {
      close();
      // What one inserts oneself leads where one likes.
      found.push(
        isOneOf
          ? { ...passage, attributes: leadingTo(attributes, settingOf(attributes['setLink'])?.to) }
          : passage,
      );
    }
  }
  close();
  return found;
}

function linkedBy(attributes: Attributes): string {
  return settingOf(attributes['setLink'])?.id ?? '';
}

/** The stretches of a text that are set alike, and each end of a block by itself. */
function passagesOf(text: Y.Text): Passage[] {
  const found: Passage[] = [];
  let at = 0;
  for (const { insert, attributes = {} } of text.toDelta() as {
    insert: string | object;
    attributes?: Attributes;
  }[]) {
    for (const part of typeof insert === 'string' ? insert.split(/(\n)/) : [insert]) {
      if (part === '') continue;
      found.push({ insert: part, attributes, at, isTwice: false, standsFrom: null });
      at += typeof part === 'string' ? part.length : 1;
    }
  }
  return found;
}

function asItWas({ insert, attributes, at }: Passage, id: string, standsFrom: number): Passage {
  const { setLink: _link, setBold: _bold, setItalic: _italic, setLanguage: _language, ...rest } = attributes;
  return { insert, attributes: { ...rest, deleted: id }, at, isTwice: true, standsFrom };
}

function asItWouldBe(passage: Passage, id: string): Passage {
  const { attributes } = passage;
  const { to } = settingOf(attributes['setLink']) ?? {};
  return { ...passage, attributes: { ...leadingTo(attributes, to), inserted: id }, isTwice: true };
}

function leadingTo({ setLink: _set, link: _link, ...rest }: Attributes, to: unknown): Attributes {
  return typeof to === 'string' && to !== '' ? { ...rest, link: to } : rest;
}
