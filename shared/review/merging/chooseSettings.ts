import type { TextName } from '../../article/textNames';
import { kindIn, markSettings, suggestedAttributes } from '../../article/Suggested';
import { noteSuggestion } from '../suggestions/noteSuggestion';
import { aroundText } from './aroundText';
import { beginningOf } from './Bookmarks';
import type { BothChanged } from './BothChanged';
import { noteChoice } from './choicesMade';
import { digestOf } from './digestOf';
import type { Meeting } from './Meeting';
import type { Side } from './Sides';
import { copy, opposite } from './Sides';
import type { Attributes, Stretch } from './stretchesOf';
import { lengthOf } from './stretchesOf';

/** Something of a text that each side set in its own way. */
interface SetTwice {
  at: number;
  length: number;
  words: string;
  /** As it is set to be sure that it is as one side has it; nothing where it is. */
  mending: Attributes;
  printed: Side;
  key: 'setLink' | 'setLanguage' | 'setBlock';
  to: unknown;
}

/**
 * Where both sides gave a block another kind, or words another link or language, lets one stand and suggests the other. Answers all
 * such places in reading order. `stretches` are those of the text.
 */
export function chooseSettings(
  meeting: Meeting,
  name: TextName,
  stretches: readonly Stretch[],
): BothChanged[] {
  const { doc, authors, at: moment } = meeting;
  const text = doc.getText(name);
  return setTwice(stretches).map((found): BothChanged => {
    const { at, length, printed, key, to, mending, words } = found;
    const around = aroundText(beginningOf(text), at, at + length);
    const reason = JSON.stringify([name, key, to, mending, around]);
    const { id } = digestOf(`suggestion ${reason}`);
    const attributes = { ...mending, [key]: { id, to } };
    meeting.as(reason, () =>
      text.applyDelta([...(at > 0 ? [{ retain: at }] : []), { retain: length, attributes }]),
    );
    const [by, other] = [printed, opposite(printed)].map((side) => authors.ofSide(side));
    meeting.asMeeting(() => {
      noteSuggestion(doc, id, authors.called(other ?? ''), moment);
      noteChoice(doc, id, by ?? '');
    });
    return {
      kind: 'wordings',
      text: name,
      suggestion: id,
      printed: { by: by ?? '', words },
      suggested: { by: other ?? '', words },
    };
  });
}

function setTwice(stretches: readonly Stretch[]): SetTwice[] {
  const found: SetTwice[] = [];
  let [at, line] = [0, ''];
  for (const stretch of stretches) {
    const { insert, seen, set } = stretch;
    if (!seen[copy.both]) continue;
    if (seen[copy.one] && seen[copy.other] && isSetTwice(set)) {
      found.push(...ofMark(stretch, at, 'link'), ...ofMark(stretch, at, 'language'));
      if (typeof insert === 'string' && insert.includes('\n')) found.push(...ofBlocks(insert, set, at, line));
    }
    if (typeof insert === 'string')
      line = (line + insert).slice(insert.includes('\n') ? (line + insert).lastIndexOf('\n') + 1 : 0);
    at += lengthOf(stretch);
  }
  return found;
}

/** Whether both sides set it otherwise than it was, and nothing is suggested about it. */
function isSetTwice(set: readonly Attributes[]): boolean {
  const [base, one, other] = set;
  if (one === base || other === base) return false;
  return !set.some((each) => suggestedAttributes.some((key) => each[key] !== undefined));
}

function ofMark({ insert, set }: Stretch, at: number, mark: 'link' | 'language'): SetTwice[] {
  if (typeof insert !== 'string' || insert.includes('\n')) return [];
  const printed = whoseIs(set.map((each) => each[mark] ?? ''));
  if (!printed) return [];
  const to = set[opposite(printed.side)]?.[mark] ?? '';
  const key = markSettings[mark];
  return [{ at, length: insert.length, words: insert, mending: {}, printed: printed.side, key, to }];
}

/** The ends of blocks in a stretch. */
function ofBlocks(insert: string, set: readonly Attributes[], at: number, line: string): SetTwice[] {
  const kinds = set.map(kindIn);
  const printed = whoseIs(kinds);
  if (!printed) return [];
  const wanted = kinds[printed.side] ?? {};
  const mending = printed.isMixed
    ? Object.fromEntries(['block', 'ordered', 'depth', 'still'].map((key) => [key, wanted[key] ?? null]))
    : {};
  const found: SetTwice[] = [];
  for (let end = insert.indexOf('\n'); end >= 0; end = insert.indexOf('\n', end + 1)) {
    const words = (line + insert.slice(0, end)).split('\n').at(-1) ?? '';
    const to = kinds[opposite(printed.side)];
    found.push({ at: at + end, length: 1, words, mending, printed: printed.side, key: 'setBlock', to });
  }
  return found;
}

/** Which side's value stands, of the values of all copies; null where the two sides did not make two others of it. */
function whoseIs(values: readonly unknown[]): { side: Side; isMixed: boolean } | null {
  const [base, one, other, both] = values.map((value) => JSON.stringify(value));
  if (base === undefined || one === undefined || other === undefined) return null;
  if (one === base || other === base || one === other) return null;
  if (both === one) return { side: copy.one, isMixed: false };
  if (both === other) return { side: copy.other, isMixed: false };
  return { side: one < other ? copy.one : copy.other, isMixed: true };
}
