import type { TextName } from '../../shared/article/textNames';
import { textNames } from '../../shared/article/textNames';
import type { AnySuggestion } from '../../shared/review/suggestions/AnySuggestion';
import { isAboutValue } from '../../shared/review/suggestions/AnySuggestion';
import { activeSuggestion } from './suggesting';

/** Where somebody is in an article who is at no suggestion: the text and the character in it, as `flatText` counts. */
export interface ReadTo {
  text: TextName;
  at: number;
}

/**
 * The suggestion after, or before, the one that one is at; from none, the one after, or before, where one is. The first
 * comes after the last.
 */
export function nextSuggestion(
  all: readonly AnySuggestion[],
  by: 1 | -1,
  readTo: ReadTo | null = null,
): AnySuggestion | undefined {
  const active = activeSuggestion.value;
  const at = all.findIndex(({ id }) => id === active);
  if (at >= 0) {
    const others = [...all.slice(at + 1), ...all.slice(0, at)].filter(({ id }) => id !== active);
    return (by > 0 ? others[0] : others.at(-1)) ?? all[at];
  }
  const ahead = all.findIndex((one) => !readTo || isBehind(one, readTo));
  if (by > 0) return all[Math.max(ahead, 0)];
  return readTo && ahead > 0 ? all[ahead - 1] : all.at(-1);
}

/** Whether a suggestion stands where one is, or further on. Values stand behind all texts. */
function isBehind(one: AnySuggestion, { text, at }: ReadTo): boolean {
  if (isAboutValue(one)) return true;
  if (one.text === text) return one.from >= at;
  return textNames.indexOf(one.text) > textNames.indexOf(text);
}
