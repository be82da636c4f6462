import { useRef } from 'react';
import type { ManuscriptSize } from '../../shared/bridge/manuscriptSizes';
import { nextSize } from '../../shared/bridge/manuscriptSizes';
import type { Settings } from '../../shared/bridge/shellCalls';
import { writingTexts } from '../../shared/language/writingTexts';
import { useCommand } from '../palette/commandRegistry';
import { showFault, showNote } from '../parts/notes';
import { useTexts } from '../settings/language';
import { changeSettings, useSettings } from '../settings/settings';

/** Carries out the commands that set how the manuscript is shown: how large, and where the line one writes on stays. */
export function useManuscriptCommands(writing: boolean): void {
  const texts = useTexts(writingTexts);
  const { manuscriptSize, typewriter } = useSettings();
  const closeNote = useRef<() => void>(() => undefined);

  function change(what: Partial<Settings>, says: string): void {
    void changeSettings(what).then((answer) => answer.ok || showFault(answer.fault));
    closeNote.current();
    closeNote.current = showNote({ text: says });
  }
  const resize = (size: ManuscriptSize): void => change({ manuscriptSize: size }, texts.sizeNow(size));
  useCommand('manuscript.larger', () => resize(nextSize(manuscriptSize, 1)));
  useCommand('manuscript.smaller', () => resize(nextSize(manuscriptSize, -1)));
  useCommand('manuscript.normal', () => resize(100));
  useCommand(
    'typewriter.toggle',
    () => change({ typewriter: !typewriter }, texts.typewriterNow(!typewriter)),
    writing,
  );
}
