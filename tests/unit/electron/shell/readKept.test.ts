import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSettings as first } from '../../../../electron/shell/firstSettings';
import { readKept } from '../../../../electron/shell/readKept';
import { mostKeptWords } from '../../../../shared/article/spelling/keptWord';
import type { Kept } from '../../../../electron/shell/settings';

describe('readKept', () => {
  it('takes what the file says', () => {
    const kept: Kept = {
      settings: {
        language: 'nl',
        theme: 'dark',
        deskLayout: 'tiles',
        outline: false,
        inspector: false,
        lastArticle: '11111111-2222-4333-8444-555555555555',
        lastStage: 'export',
        tabs: [
          { at: 'desk', view: 'pictures' },
          { at: 'article', id: '11111111-2222-4333-8444-555555555555', stage: 'export' },
        ],
        tab: 1,
        recent: ['11111111-2222-4333-8444-555555555555'],
        byline: 'Redactie',
        person: '11111111-2222-4333-8444-555555555555',
        name: 'Sport',
        initials: 'SB',
        colour: 'teal',
        role: 'editor',
        contrast: 'more',
        windowSize: 200,
        manuscriptSize: 140,
        smartPunctuation: false,
        typewriter: true,
        suggesting: true,
        aloudRate: 1.5,
        spelling: false,
        seenVersion: '0.1.0',
        live: true,
        liveAddress: 'wss://live.krant.nl/cultuur',
      },
      window: { x: -8, y: 20, width: 1100, height: 720, maximized: true },
      exportFolder: '/home/redactie/uit',
      sharedFolder: { place: '/media/stick/Katern-shared' },
      backups: { second: '/media/schijf', room: 5_000_000 },
      libraryKnown: true,
      words: ['iHostage', 'Netflixserie'],
      liveToken: { text: 'c2xvdA==', sealed: true },
    };
    expect(readKept(JSON.parse(JSON.stringify(kept)), first)).toEqual(kept);
  });

  it('keeps to what it knows where a value is missing, of another version or wrong', () => {
    const file = {
      settings: {
        theme: 'purple',
        byline: 'Redactie',
        lastArticle: '../..',
        sidebar: true,
        tabs: [{ at: 'moon' }],
        tab: -1,
        manuscriptSize: 150,
      },
      window: { width: 'wide', height: 900, maximized: false },
      backups: { second: 7, room: null },
      words: 'iHostage',
    };
    expect(readKept(file, first)).toEqual({ ...first, settings: { ...first.settings, byline: 'Redactie' } });
    expect(readKept(null, first)).toEqual(first);
  });

  it('keeps of the words only what is one, each once, and no more than a list holds', () => {
    const words = ['iHostage', 'twee woorden', 7, 'iHostage', 'x'.repeat(10_000), null, 'pa’s'];
    expect(readKept({ words }, first).words).toEqual(['iHostage']);
    const many = Array.from({ length: 5000 }, (_, i) => `a${'b'.repeat(i % 50)}`);
    expect(readKept({ words: many }, first).words.length).toBeLessThanOrEqual(mostKeptWords);
  });

  it('gives settings whatever the file is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        for (const file of [
          one,
          { settings: one, window: other },
          { settings: { theme: one, language: other } },
        ]) {
          const { settings, window } = readKept(file, first);
          expect(['light', 'dark', 'system']).toContain(settings.theme);
          expect(['nl', 'en', 'system']).toContain(settings.language);
          expect(window.width).toBeGreaterThan(0);
        }
      }),
    );
  });
});
