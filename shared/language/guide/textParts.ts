import type { CommandId } from '../../commands/commands';
import { isCommandId } from '../../commands/commands';

/** A stretch of the guide's text: words, a command, or a key. */
export type TextPart = { words: string } | { command: CommandId } | { keys: string };

/** Takes a text of the guide apart at what it has between braces. */
export function textParts(text: string): TextPart[] {
  return text
    .split(/\{([^}]+)\}/)
    .map((part, index): TextPart => {
      if (index % 2 === 0) return { words: part };
      return isCommandId(part) ? { command: part } : { keys: part };
    })
    .filter((part) => !('words' in part) || part.words !== '');
}
