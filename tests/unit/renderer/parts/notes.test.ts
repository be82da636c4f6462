import { beforeEach, describe, expect, it, vi } from 'vitest';
import { notes, showNote } from '../../../../renderer/parts/notes';

vi.mock('../../../../renderer/settings/language', () => ({ currentLanguage: () => 'nl' }));

describe('notes', () => {
  beforeEach(() => notes.set([]));
  const said = (): string[] => notes.value.map(({ text }) => text);

  it('that say the same are said once, the last of them', () => {
    const takeAway = showNote({ text: 'Vol' });
    const first = notes.value[0]?.id;
    showNote({ text: 'Iets anders' });
    showNote({ text: 'Vol' });
    expect(said()).toEqual(['Iets anders', 'Vol']);
    expect(notes.value[1]?.id).not.toBe(first);
    takeAway();
    expect(said()).toEqual(['Iets anders', 'Vol']);
  });

  it('with something to undo each stay, for each undoes its own', () => {
    for (let i = 0; i < 2; i++) {
      showNote({ text: 'Weg', action: { label: 'Maak ongedaan', run: () => undefined } });
    }
    expect(said()).toEqual(['Weg', 'Weg']);
  });
});
