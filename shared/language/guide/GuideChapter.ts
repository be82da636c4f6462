import type { CommandId } from '../../commands/commands';
import type { ScreenName } from './screenNames';

/**
 * A part of a chapter. Text may name commands and keys between braces: `{palette.show}` is shown as the command's
 * label and its keys, `{Enter}` as a key.
 */
export type GuideBlock =
  | { kind: 'text'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: readonly string[] }
  /** Commands with their keys, below one another. */
  | { kind: 'keys'; commands: readonly CommandId[] }
  /** A screen as it looks in the interface's language and appearance. */
  | { kind: 'picture'; screen: ScreenName; alt: string };

/** One subject of the guide, in one language. */
export interface GuideChapter {
  title: string;
  blocks: readonly GuideBlock[];
}
