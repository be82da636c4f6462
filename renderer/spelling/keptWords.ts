import type { Answer } from '../../shared/faults/Answer';
import { library, shell } from '../session/bridge';
import { Observable } from '../session/Observable';
import { showFault } from '../parts/notes';

/** Whose words are taken for right: those of the person at this computer, or the library's. */
export type WordList = 'own' | 'library';

/** The words of each list, by the alphabet. */
export const keptWords: Record<WordList, Observable<readonly string[]>> = {
  own: new Observable<readonly string[]>([]),
  library: new Observable<readonly string[]>([]),
};

let asked = false;

/** Asks for both lists, once; and for the library's again when that was made anew from what was left of it. */
export function askKeptWords(): void {
  if (asked) return;
  asked = true;
  void shell.call('own-words:list', {}).then((answer) => take('own', answer));
  const ask = (): void => void library.call('words:list', {}).then((answer) => take('library', answer));
  ask();
  library.on('library:mended', ask);
}

/** Puts a word in a list, or takes it out; answers whether that was done, and says so where it was not. */
export async function keepWord(list: WordList, word: string, is: boolean): Promise<boolean> {
  const call = is ? 'keep' : 'remove';
  const answer =
    list === 'own'
      ? await shell.call(`own-words:${call}`, { word })
      : await library.call(`words:${call}`, { word });
  return take(list, answer);
}

function take(list: WordList, answer: Answer<string[]>): boolean {
  if (answer.ok) keptWords[list].set(answer.value);
  else showFault(answer.fault);
  return answer.ok;
}
