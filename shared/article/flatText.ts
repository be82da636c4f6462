import type * as Y from 'yjs';
import type { Block, Marks, Run } from './Article';
import { partLanguage } from './partLanguages';
import { deletedBy, insertedBy, withSettings } from './Suggested';

/**
 * The body as one flat text. Each block is its characters followed by a newline; what the block is
 * stands in the newline's attributes, as Quill's Delta has it. A last block without a newline counts
 * as a paragraph. Any text whatever is therefore a valid body, splitting and joining blocks never
 * copies words, and a merge can drop nothing that was typed.
 */

/** The inline attributes of this version. Their values: true, true, an URL, a language (`partLanguages`). */
export const inlineAttributes = ['bold', 'italic', 'link', 'language'] as const;

/** The attributes a newline may carry. */
export const blockAttributes = ['block', 'ordered', 'depth', 'still'] as const;

/** The kinds of block a newline's `block` attribute may name; none means paragraph. */
export const blockKinds = ['subhead', 'quote', 'list-item', 'still'] as const;

/** What an embedded object may be in this version. */
export const lineBreakEmbed = { embed: 'line-break' } as const;

export const maximumDepth = 5;

type Attributes = Record<string, unknown>;

interface Insert {
  insert?: unknown;
  attributes?: Attributes;
}

/**
 * How a text with suggestions is read: as if none had been made, which is what is printed, or as if all of them had
 * been taken over.
 */
export type Reading = 'original' | 'accepted';

/** The runs of a text that is one line: the standfirst, the headline. Newlines in it become spaces. */
export function readLine(text: Y.Text, reading: Reading = 'original'): Run[] {
  const runs: Run[] = [];
  for (const { insert, attributes } of insertsOf(text, reading)) {
    pushRun(runs, typeof insert === 'string' ? insert.replaceAll('\n', ' ') : insert, attributes);
  }
  return runs;
}

/** The blocks of a body. Never fails; at least one block. */
export function readBlocks(text: Y.Text, reading: Reading = 'original'): Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  for (const { insert, attributes } of insertsOf(text, reading)) {
    if (typeof insert !== 'string') {
      pushRun(runs, insert, attributes);
      continue;
    }
    let from = 0;
    for (let at = insert.indexOf('\n'); at >= 0; at = insert.indexOf('\n', from)) {
      if (at > from) pushRun(runs, insert.slice(from, at), attributes);
      blocks.push(blockOf(attributes, runs));
      runs = [];
      from = at + 1;
    }
    if (from < insert.length) pushRun(runs, insert.slice(from), attributes);
  }
  if (runs.length > 0 || blocks.length === 0) blocks.push({ kind: 'paragraph', runs });
  return blocks;
}

/** What a text says in one of its readings. */
function insertsOf(text: Y.Text, reading: Reading): Insert[] {
  const all = text.toDelta() as Insert[];
  const left = reading === 'original' ? insertedBy : deletedBy;
  const inserts = all.filter(({ attributes }) => !attributes || !left(attributes));
  if (reading === 'original') return inserts;
  return inserts.map((one) =>
    one.attributes ? { ...one, attributes: { ...withSettings(one.attributes) } } : one,
  );
}

/** The attributes that say what a block is; the opposite of what `readBlocks` reads. */
export function attributesOf(block: Block): Attributes {
  switch (block.kind) {
    case 'paragraph':
      return {};
    case 'subhead':
    case 'quote':
      return { block: block.kind };
    case 'list-item':
      return { block: 'list-item', ordered: block.ordered, depth: block.depth };
    case 'still':
      return { block: 'still', still: block.still };
    case 'unknown':
      return { block: block.name };
  }
}

/** The attributes of a run. */
export function attributesOfRun(run: Run): Attributes {
  const attributes: Attributes = {};
  const marks = run.kind === 'text' ? run : run.marks;
  if (marks?.bold) attributes['bold'] = true;
  if (marks?.italic) attributes['italic'] = true;
  if (marks?.link) attributes['link'] = marks.link;
  if (marks?.language) attributes['language'] = marks.language;
  return attributes;
}

/** How many characters runs take in the flat text; a line break or an embedded object is one. */
export function runsLength(runs: readonly Run[]): number {
  return runs.reduce((length, run) => length + (run.kind === 'text' ? run.text.length : 1), 0);
}

/** How many characters a block takes in the flat text, its newline included. */
export function flatLength({ runs }: Block): number {
  return runsLength(runs) + 1;
}

/** The words of runs, without marks. Line breaks become spaces. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : run.kind === 'line-break' ? ' ' : '')).join('');
}

/** Adds what an insert of the flat text says to runs; to the last of them where it has the same marks. */
export function pushRun(runs: Run[], insert: unknown, attributes: Attributes = {}): void {
  const language = partLanguage(attributes['language']);
  const marks: Marks = {
    bold: attributes['bold'] === true,
    italic: attributes['italic'] === true,
    link: typeof attributes['link'] === 'string' ? attributes['link'] : '',
    ...(language && { language }),
  };
  if (typeof insert === 'string') {
    const last = runs.at(-1);
    if (
      last?.kind === 'text' &&
      last.bold === marks.bold &&
      last.italic === marks.italic &&
      last.link === marks.link &&
      last.language === marks.language
    ) {
      runs[runs.length - 1] = { ...last, text: last.text + insert };
    } else {
      runs.push({ kind: 'text', text: insert, ...marks });
    }
    return;
  }
  const marked = marks.bold || marks.italic || marks.link || language ? { marks } : {};
  runs.push(
    isLineBreak(insert)
      ? { kind: 'line-break', ...marked }
      : { kind: 'unknown', name: embedName(insert), ...marked },
  );
}

/** The block that a newline with these attributes ends. */
export function blockOf(attributes: Attributes = {}, runs: Run[]): Block {
  const kind = attributes['block'];
  switch (kind) {
    case undefined:
    case null:
      return { kind: 'paragraph', runs };
    case 'subhead':
    case 'quote':
      return { kind, runs };
    case 'list-item':
      return { kind, ordered: attributes['ordered'] === true, depth: depthOf(attributes['depth']), runs };
    case 'still':
      if (typeof attributes['still'] === 'string') return { kind, still: attributes['still'], runs };
  }
  return { kind: 'unknown', name: String(kind), runs };
}

/** A list's depth within its bounds, whatever a document says. */
export function depthOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value)
    ? Math.min(Math.max(value, 0), maximumDepth)
    : 0;
}

/** Whether an embedded object is a line break. */
export function isLineBreak(insert: unknown): boolean {
  return typeof insert === 'object' && insert !== null && (insert as Attributes)['embed'] === 'line-break';
}

/** What an embedded object calls itself, for people. */
export function embedName(insert: unknown): string {
  const name = typeof insert === 'object' && insert !== null ? (insert as Attributes)['embed'] : undefined;
  return typeof name === 'string' ? name : 'object';
}
