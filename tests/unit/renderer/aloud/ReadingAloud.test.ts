import { beforeEach, expect, it } from 'vitest';
import type { AloudSource, Voice } from '../../../../renderer/aloud/ReadingAloud';
import { ReadingAloud } from '../../../../renderer/aloud/ReadingAloud';
import type { Fault } from '../../../../shared/faults/Fault';

let said: string[];
let ends: ((fault: Fault | null) => void)[];
let silenced: number;
let failed: Fault[];
let sentences: string[];
let reading: ReadingAloud<number>;

const voice: Voice = {
  speak(words, ended) {
    said.push(words);
    ends.push(ended);
  },
  silence() {
    silenced++;
  },
};

/** Places are the numbers of the sentences. */
const source: AloudSource<number> = {
  sentenceAt(place) {
    const words = sentences[place];
    return words === undefined ? null : { words, start: place, end: place + 1 };
  },
};

const start = (from = 0): boolean => reading.start(source, from, voice, (fault) => failed.push(fault));
const end = (fault: Fault | null = null): void => ends.at(-1)?.(fault);

beforeEach(() => {
  [said, ends, silenced, failed] = [[], [], 0, []];
  sentences = ['Een.', 'Twee.', 'Drie.'];
  reading = new ReadingAloud();
});

it('reads sentence after sentence from a place on, and is still at the end', () => {
  expect(start(1)).toBe(true);
  expect(reading.state.value).toMatchObject({ kind: 'reading', sentence: { words: 'Twee.' } });
  end();
  expect(said).toEqual(['Twee.', 'Drie.']);
  end();
  expect(reading.state.value).toEqual({ kind: 'still' });
  expect(silenced).toBe(1);
});

it('says that there is nothing to read', () => {
  expect(start(3)).toBe(false);
  expect(said).toEqual([]);
  expect(reading.state.value).toEqual({ kind: 'still' });
});

it('begins its sentence again after a pause, as it is by then', () => {
  start();
  reading.pause();
  expect(silenced).toBe(1);
  expect(reading.state.value.kind).toBe('paused');
  // The voice says of what was broken off that it ended; that leads nowhere.
  ends[0]?.(null);
  ends[0]?.({ kind: 'voice-failed', code: 'canceled' });
  expect(said).toEqual(['Een.']);
  sentences[0] = 'Eén.';
  reading.goOn();
  expect(said).toEqual(['Een.', 'Eén.']);
  end();
  expect(said.at(-1)).toBe('Twee.');
  expect(failed).toEqual([]);
});

it('reads what is changed meanwhile as it is then', () => {
  start();
  sentences[1] = 'Anders.';
  end();
  expect(said).toEqual(['Een.', 'Anders.']);
});

it('stops for good, and begins anew elsewhere', () => {
  start();
  reading.stop();
  ends[0]?.(null);
  reading.goOn();
  expect(said).toEqual(['Een.']);
  start(2);
  expect(said).toEqual(['Een.', 'Drie.']);
  start(0);
  expect(silenced).toBe(2);
  expect(said.at(-1)).toBe('Een.');
});

it('says once why a voice does not speak, and is still then', () => {
  start();
  end({ kind: 'voice-failed', code: 'silent' });
  ends[0]?.({ kind: 'voice-failed', code: 'silent' });
  expect(failed).toEqual([{ kind: 'voice-failed', code: 'silent' }]);
  expect(reading.state.value).toEqual({ kind: 'still' });
});
