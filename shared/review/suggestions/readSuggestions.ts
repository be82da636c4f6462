import type * as Y from 'yjs';
import type { Author } from '../../article/Author';
import { readAuthor } from '../../article/Author';
import type { Run } from '../../article/Article';
import { suggestionsOf } from '../../article/documentShape';
import { inlineAttributes, pushRun } from '../../article/flatText';
import { deletedBy, insertedBy, markSettings, saysSomething, settingOf } from '../../article/Suggested';
import type { TextName } from '../../article/textNames';
import { textNames } from '../../article/textNames';
import { WrittenPlaces } from '../../article/WrittenPlaces';
import { isMove, isNotedMove } from './isMove';
import type { ListChange, SuggestedPiece, Suggestion } from './Suggestion';

type Attributes = Record<string, unknown>;

/**
 * The suggestions that wait for a decision, in reading order. Never fails: what is suggested stands in the texts, and
 * one of which nobody knows who made it is there all the same. One that is in several texts stands where words would
 * come, for there they will be.
 */
export function readSuggestions(doc: Y.Doc): Suggestion[] {
  const all = textNames.flatMap((name) => suggestionsIn(doc, name));
  const byId = new Map<string, Suggestion[]>();
  for (const one of all) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  return all.flatMap((one): Suggestion[] => {
    const parts = byId.get(one.id) ?? [];
    const comes = parts.find(({ pieces }) =>
      pieces.some(({ kind }) => kind === 'inserted' || kind === 'split'),
    );
    if (one !== (comes ?? parts[0])) return [];
    const whole = parts.length > 1 ? together(one, parts) : one;
    return [isMove(whole.pieces, isNotedMove(doc, one.id)) ? whole : withoutLeft(whole)];
  });
}

function together(one: Suggestion, parts: readonly Suggestion[]): Suggestion {
  const left = parts.find((part) => part.left)?.left;
  return {
    ...one,
    pieces: parts.flatMap(({ pieces }) => pieces),
    elsewhere: parts
      .filter((part) => part !== one)
      .map(({ text, from, until, printed }) => ({ text, from, until, printed })),
    ...(left && { left }),
  };
}

function withoutLeft({ left: _left, ...one }: Suggestion): Suggestion {
  return one;
}

/** Who made a suggestion, and when. */
export function factsOf(doc: Y.Doc, id: string): Author & { at: string } {
  const { by, person, at } = (suggestionsOf(doc).get(id) ?? {}) as Record<string, unknown>;
  return {
    ...readAuthor(by, person),
    at: typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : '',
  };
}

function suggestionsIn(doc: Y.Doc, name: TextName): Suggestion[] {
  const text = doc.getText(name);
  const found = new Map<string, Suggestion>();
  let places: WrittenPlaces | null = null;
  let at = 0;
  const note = (id: string, from: number, until: number, pieces: SuggestedPiece[]): void => {
    places ??= new WrittenPlaces(text);
    const known = found.get(id);
    const printed = [places.printed(from), places.printed(until)] as const;
    const left = pieces.some(isGone) && !known?.left && { left: { text: name, from, until, printed } };
    if (!known) {
      found.set(id, { id, ...factsOf(doc, id), text: name, from, until, printed, pieces, ...left });
      return;
    }
    const [first, ...others] = pieces;
    // Words that stand apart in the text are not told as if they were one.
    if (first && known.until < from) known.pieces.push(first);
    else if (first) addPiece(known.pieces, first);
    for (const piece of others) addPiece(known.pieces, piece);
    known.until = until;
    known.printed = [known.printed[0], printed[1]];
    Object.assign(known, left);
  };
  for (const { insert, attributes } of text.toDelta() as { insert: unknown; attributes?: Attributes }[]) {
    const length = typeof insert === 'string' ? insert.length : 1;
    if (attributes) {
      for (const [id, pieces] of piecesOf(insert, attributes)) note(id, at, at + length, pieces);
    }
    at += length;
  }
  return [...found.values()];
}

function isGone({ kind }: SuggestedPiece): boolean {
  return kind === 'deleted' || kind === 'joined';
}

/** What each suggestion does to one stretch of a text. */
function piecesOf(insert: unknown, attributes: Attributes): Map<string, SuggestedPiece[]> {
  const found = new Map<string, SuggestedPiece[]>();
  const add = (id: string, piece: SuggestedPiece): void => {
    const known = found.get(id) ?? [];
    addPiece(known, piece);
    found.set(id, known);
  };
  const inserted = insertedBy(attributes);
  const deleted = deletedBy(attributes);
  const parts = typeof insert === 'string' ? insert.split(/(\n)/).filter(Boolean) : [insert];
  for (const part of parts) {
    if (part === '\n') {
      const still = attributes['block'] === 'still' ? attributes['still'] : undefined;
      const of = typeof still === 'string' ? { still } : {};
      if (inserted) add(inserted, { kind: 'split', ...of });
      if (deleted) add(deleted, { kind: 'joined', ...of });
      const setting = settingOf(attributes['setBlock']);
      if (setting)
        add(setting.id, { kind: 'block', to: blockNameIn(setting.to), ...listIn(attributes, setting.to) });
      continue;
    }
    const runs: Run[] = [];
    pushRun(runs, part, attributes);
    if (inserted) add(inserted, { kind: 'inserted', runs });
    if (deleted) add(deleted, { kind: 'deleted', runs });
    for (const mark of inlineAttributes) {
      const setting = settingOf(attributes[markSettings[mark]]);
      if (!setting) continue;
      const said = typeof setting.to === 'string' ? setting.to : '';
      const to = saysSomething(mark) ? said : setting.to === true;
      add(setting.id, { kind: 'set', mark, to, runs });
    }
  }
  return found;
}

function blockNameIn(to: unknown): string {
  const { block } = (to ?? {}) as { block?: unknown };
  return typeof block === 'string' ? block : '';
}

/** What would be otherwise about a list item that stays one; nothing for what else becomes of a block. */
function listIn(was: Attributes, to: unknown): { list?: ListChange } {
  const is = (to ?? {}) as Attributes;
  if (was['block'] !== 'list-item' || is['block'] !== 'list-item') return {};
  const by = depthIn(is) - depthIn(was);
  if (by !== 0) return { list: by > 0 ? 'deeper' : 'shallower' };
  return { list: is['ordered'] === true ? 'numbered' : 'bulleted' };
}

function depthIn({ depth }: Attributes): number {
  return typeof depth === 'number' ? depth : 0;
}

/** Adds a piece, to the last one where that does the same right before it. */
function addPiece(pieces: SuggestedPiece[], piece: SuggestedPiece): void {
  const last = pieces.at(-1);
  if (last && 'runs' in last && 'runs' in piece && sameAct(last, piece)) {
    pieces[pieces.length - 1] = { ...last, runs: [...last.runs, ...piece.runs] };
  } else pieces.push(piece);
}

function sameAct(one: SuggestedPiece, other: SuggestedPiece): boolean {
  if (one.kind !== other.kind) return false;
  return one.kind !== 'set' || (other.kind === 'set' && one.mark === other.mark && one.to === other.to);
}
