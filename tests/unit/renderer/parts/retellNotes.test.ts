import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../../shared/language/Texts';
import { notes, showFault, showNote } from '../../../../renderer/parts/notes';
import { retellNotes } from '../../../../renderer/parts/retellNotes';

const spoken = vi.hoisted(() => ({ language: 'nl' as Language, heard: [] as (() => void)[] }));

vi.mock('../../../../renderer/settings/language', () => ({ currentLanguage: () => spoken.language }));
vi.mock('../../../../renderer/settings/settings', () => ({
  settings: { watch: (heard: () => void) => spoken.heard.push(heard) },
}));

function speak(language: Language): void {
  spoken.language = language;
  for (const heard of spoken.heard) heard();
}

describe('retellNotes', () => {
  beforeEach(() => {
    notes.set([]);
    speak('nl');
  });
  const said = (): string[] => notes.value.map(({ text }) => text);

  it('says faults in the other language, and lets what passes go', () => {
    retellNotes();
    showNote({ text: 'Weggelegd', action: { label: 'Maak ongedaan', run: () => undefined } });
    showFault({ kind: 'file-nowhere', name: 'stuk.katern' });
    speak('en');
    expect(said()).toEqual([
      '‘stuk.katern’ is nowhere on disk yet. Save it in a folder first, and drag it here from there.',
    ]);
  });

  it('leaves them alone when anything else is set', () => {
    retellNotes();
    showNote({ text: 'Weggelegd' });
    speak('nl');
    expect(said()).toEqual(['Weggelegd']);
  });
});
