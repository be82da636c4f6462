import type { ReactElement, RefObject } from 'react';
import { useEffect, useState } from 'react';
import { spellingTexts } from '../../shared/language/spellingTexts';
import type { FieldChain } from '../editor/FieldChain';
import { bringInSight } from '../find/bringInSight';
import type { Spot } from '../find/nextPlace';
import { selectPlace } from '../find/selectPlace';
import { useCommand, useTickedCommand } from '../palette/commandRegistry';
import { showFault, showNote } from '../parts/notes';
import type { ArticleSession } from '../session/ArticleSession';
import { useTexts } from '../settings/language';
import { Judge } from './Judge';
import { askKeptWords } from './keptWords';
import type { PlacedWord } from './misspellings';
import { nextMisspelling, wordAt } from './misspellings';
import { spellAlso, spelledAlso } from './spellAlso';
import { SpellingMenu } from './SpellingMenu';
import { SpellingWatch } from './SpellingWatch';
import { spotHere } from './spotHere';
import { spotOfPointer } from './spotOfPointer';
import { useIsSpelledAlso } from './useIsSpelledAlso';
import './spelling.css';

interface SpellingProps {
  session: ArticleSession;
  chain: FieldChain;
  stone: RefObject<HTMLElement | null>;
}

/** Spelling in the manuscript, as long as it is written in: the marks, the way from one to the next, and the menu at a word. */
export function Spelling({ session, chain, stone }: SpellingProps): ReactElement | null {
  const texts = useTexts(spellingTexts);
  const [judge] = useState(() => new Judge(session));
  const [open, setOpen] = useState<PlacedWord | null>(null);

  useEffect(() => {
    askKeptWords();
    const watch = stone.current && new SpellingWatch(chain, judge, stone.current);
    watch?.start();
    return () => watch?.stop();
  }, [chain, judge, stone]);

  async function step(by: 1 | -1): Promise<PlacedWord | null> {
    const { found, fault } = await nextMisspelling(chain, judge, spotHere(chain), by);
    if (fault) showFault(fault);
    else if (!found) showNote({ text: texts.none });
    if (!found) return null;
    bringInSight(chain, found);
    selectPlace(chain, found);
    return found;
  }
  useCommand('spelling.next', () => void step(1));
  useCommand('spelling.previous', () => void step(-1));
  useCommand('spelling.suggest', () => {
    const here = wordAt(chain, spotHere(chain));
    if (here && judge.of(here.word) === false) setOpen(here);
    else void step(1).then(setOpen);
  });
  const inBoth = useIsSpelledAlso(session);
  useTickedCommand('spelling.both', inBoth, () => {
    const { other, is } = spelledAlso(session);
    spellAlso(session, other, !is);
    showNote({ text: is ? texts.bothOff(other) : texts.bothOn(other) });
  });

  useEffect(() => {
    const element = stone.current;
    const asked = (event: PointerEvent): void => {
      const spot = spotOfPointer(chain, event);
      const word = spot && wordAt(chain, spot);
      if (!word || judge.of(word.word) !== false || selectsMore(spotHere(chain), word)) return;
      event.preventDefault();
      setOpen(word);
    };
    element?.addEventListener('contextmenu', asked);
    return () => element?.removeEventListener('contextmenu', asked);
  }, [chain, judge, stone]);

  return (
    open && (
      <SpellingMenu
        session={session}
        chain={chain}
        judge={judge}
        wrong={open}
        onClose={() => setOpen(null)}
      />
    )
  );
}

/** Whether more is selected than a word alone: then the menu for that is meant. */
function selectsMore(selected: Spot, word: Spot): boolean {
  const { text, from, until } = selected;
  return (
    word.text === text &&
    from < until &&
    from <= word.from &&
    until >= word.until &&
    until - from > word.until - word.from
  );
}
