import { describe, expect, it } from 'vitest';
import { loadedWith } from './loadedWith';

describe('the start', () => {
  it.each([
    'electron/main.ts',
    'electron/library/readAhead.ts',
    'electron/library/readAheadDesk.ts',
    'electron/library/serveAhead.ts',
  ])('does without documents in %s', (file) => {
    const loaded = loadedWith(file);
    expect(loaded).toContain('valibot');
    expect(loaded).not.toContain('yjs');
  });

  it('leaves the database to others in main', () => {
    expect(loadedWith('electron/main.ts')).not.toContain('electron/library/sqlite.ts');
  });

  it('leaves the desk and the history to their threads in the library', () => {
    const loaded = loadedWith('electron/library/main.ts');
    expect(loaded).toContain('electron/library/openLibrary.ts');
    expect(loaded).not.toContain('electron/library/desk/DeskReader.ts');
    expect(loaded).not.toContain('electron/library/history/HistoryRoom.ts');
    expect(loaded).not.toContain('diff');
  });
});
