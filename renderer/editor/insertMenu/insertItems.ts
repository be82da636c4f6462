import type { CommandId } from '../../../shared/commands/commands';
import { foldText } from '../../../shared/language/foldText';
import type { Language } from '../../../shared/language/Texts';
import { insertTexts } from '../../../shared/language/insertTexts';

export type InsertName = keyof (typeof insertTexts)['nl']['names'];
export type InsertGroup = keyof (typeof insertTexts)['nl']['groups'];

/** What can be put where nothing stands yet. */
export interface InsertItem {
  /** The command that does it. */
  id: CommandId;
  name: InsertName;
  group: InsertGroup;
  /** What does it too when it is typed at the start of a paragraph; '' for nothing. */
  sign: string;
}

/** In the order in which they are offered; those of a group stand together. */
export const insertItems: readonly InsertItem[] = [
  { id: 'block.subhead', name: 'subhead', group: 'text', sign: '##' },
  { id: 'block.quote', name: 'quote', group: 'text', sign: '>' },
  { id: 'block.list', name: 'list', group: 'text', sign: '-' },
  { id: 'block.numbered', name: 'numbered', group: 'text', sign: '1.' },
  { id: 'mark.link', name: 'link', group: 'text', sign: '' },
  { id: 'copy.insert', name: 'fromFile', group: 'text', sign: '' },
  { id: 'still.attach', name: 'still', group: 'still', sign: '' },
  { id: 'still.reuse', name: 'knownStill', group: 'still', sign: '' },
  { id: 'comment.add', name: 'comment', group: 'piece', sign: '' },
  { id: 'tag.add', name: 'tag', group: 'piece', sign: '' },
  { id: 'correction.place', name: 'correction', group: 'piece', sign: '' },
];

/**
 * Those that are meant by what was typed: the letters stand somewhere in their name, or begin a word of the name they
 * have in the other language.
 */
export function findInsertItems(
  items: readonly InsertItem[],
  typed: string,
  language: Language,
): readonly InsertItem[] {
  const wanted = foldText(typed.trim());
  const other = language === 'nl' ? 'en' : 'nl';
  return items.filter(
    ({ name }) =>
      foldText(insertTexts[language].names[name]).includes(wanted) ||
      ` ${foldText(insertTexts[other].names[name])}`.includes(` ${wanted}`),
  );
}
