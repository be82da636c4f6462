import type { CommandName } from '../../shared/language/commandLineTexts';

const names: Record<CommandName, true> = {
  check: true,
  export: true,
  verify: true,
  key: true,
  pack: true,
  unpack: true,
  serve: true,
};

/** Whether a word is the name of a command that works without a window. */
export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(names, word);
}
