import { useRef } from 'react';
import type { CommandId } from '../../shared/commands/commands';
import type { ManuscriptSize } from '../../shared/bridge/manuscriptSizes';
import { nextSize } from '../../shared/bridge/manuscriptSizes';
import type { Settings } from '../../shared/bridge/shellCalls';
import { writingTexts } from '../../shared/language/writingTexts';
import { useCommand, useTickedCommand } from '../palette/commandRegistry';
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
  /** A size that there is already is off, and a key for it says so. */
  function useSize(id: CommandId, size: ManuscriptSize): void {
    const because = size === manuscriptSize ? texts.sizeNow(size) : undefined;
    useCommand(id, () => change({ manuscriptSize: size }, texts.sizeNow(size)), true, because);
  }
  useSize('manuscript.larger', nextSize(manuscriptSize, 1));
  useSize('manuscript.smaller', nextSize(manuscriptSize, -1));
  useSize('manuscript.normal', 100);
  useTickedCommand(
    'typewriter.toggle',
    typewriter,
    () => change({ typewriter: !typewriter }, texts.typewriterNow(!typewriter)),
    writing,
  );
}
