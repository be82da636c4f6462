import type * as Y from 'yjs';
import type { Block, Run } from './Article';
import { blockOf, pushRun } from './flatText';
import { partLanguage } from './partLanguages';
import type { SuggestedEnd, SuggestedMark, SuggestedRun } from './Suggested';
import { deletedBy, insertedBy, kindIn, settingOf, withSettings } from './Suggested';

/** A run of a text as it is written: with what is suggested in it. */
export type WrittenRun = Run & { suggested?: SuggestedRun };

/** A block of a body as it is written. */
export type WrittenBlock = Block & { runs: WrittenRun[]; suggested?: SuggestedEnd };

type Attributes = Record<string, unknown>;

interface Insert {
  insert?: unknown;
  attributes?: Attributes;
}

/**
 * The runs of a line as it is written, character for character as the flat text has them: what would be inserted and
 * what would be deleted are both there, and marks are as they would become. Newlines become spaces.
 */
export function readWrittenLine(text: Y.Text): WrittenRun[] {
  const runs: WrittenRun[] = [];
  for (const { insert, attributes } of text.toDelta() as Insert[]) {
    pushWritten(runs, typeof insert === 'string' ? insert.replaceAll('\n', ' ') : insert, attributes);
  }
  return runs;
}

/** The blocks of a body as it is written, as `readWrittenLine` reads lines. At least one block. */
export function readWrittenBlocks(text: Y.Text): WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  let runs: WrittenRun[] = [];
  for (const { insert, attributes } of text.toDelta() as Insert[]) {
    if (typeof insert !== 'string') {
      pushWritten(runs, insert, attributes);
      continue;
    }
    const lines = insert.split('\n');
    for (const [i, line] of lines.entries()) {
      if (line) pushWritten(runs, line, attributes);
      if (i === lines.length - 1) break;
      blocks.push(writtenBlock(attributes, runs));
      runs = [];
    }
  }
  if (runs.length > 0 || blocks.length === 0) blocks.push({ kind: 'paragraph', runs });
  return blocks;
}

function writtenBlock(attributes: Attributes | undefined, runs: WrittenRun[]): WrittenBlock {
  if (!attributes) return { kind: 'paragraph', runs };
  const block = blockOf(withSettings(attributes), runs);
  const suggested = suggestedEnd(attributes);
  return suggested ? { ...block, suggested } : block;
}

function pushWritten(runs: WrittenRun[], insert: unknown, attributes: Attributes | undefined): void {
  const suggested = attributes && suggestedRun(attributes);
  if (!suggested && !runs.at(-1)?.suggested) return pushRun(runs, insert, attributes);
  // One with suggestions stands by itself: only what has the very same ones could be joined with it.
  const own: WrittenRun[] = [];
  pushRun(own, insert, attributes && withSettings(attributes));
  runs.push(...own.map((run) => (suggested ? { ...run, suggested } : run)));
}

function suggestedRun(attributes: Attributes): SuggestedRun | null {
  const inserted = insertedBy(attributes);
  const deleted = deletedBy(attributes);
  const found: SuggestedRun = {
    ...(inserted && { inserted }),
    ...(deleted && { deleted }),
    ...markOf('bold', settingOf(attributes['setBold']), attributes['bold'] === true),
    ...markOf('italic', settingOf(attributes['setItalic']), attributes['italic'] === true),
    ...markOf(
      'link',
      settingOf(attributes['setLink']),
      typeof attributes['link'] === 'string' ? attributes['link'] : '',
    ),
    ...markOf('language', settingOf(attributes['setLanguage']), partLanguage(attributes['language']) ?? ''),
  };
  return Object.keys(found).length > 0 ? found : null;
}

function suggestedEnd(attributes: Attributes): SuggestedEnd | null {
  const inserted = insertedBy(attributes);
  const deleted = deletedBy(attributes);
  const found: SuggestedEnd = {
    ...(inserted && { inserted }),
    ...(deleted && { deleted }),
    ...markOf('kind', settingOf(attributes['setBlock']), kindIn(attributes)),
  };
  return Object.keys(found).length > 0 ? found : null;
}

function markOf<Key extends string, Value>(
  key: Key,
  setting: { id: string } | null,
  was: Value,
): Partial<Record<Key, SuggestedMark<Value>>> {
  return setting ? ({ [key]: { by: setting.id, was } } as Record<Key, SuggestedMark<Value>>) : {};
}
