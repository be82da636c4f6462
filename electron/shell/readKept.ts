import * as v from 'valibot';
import { isKeptWord, mostKeptWords } from '../../shared/article/spelling/keptWord';
import { settingsChange } from '../../shared/bridge/shellCalls';
import type { Kept } from './settings';

const pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const size = v.pipe(pixels, v.minValue(1));

const windowPlace = v.object({
  x: v.optional(pixels),
  y: v.optional(pixels),
  width: size,
  height: size,
  maximized: v.boolean(),
  fullScreen: v.optional(v.boolean()),
});

const sharedFolder = v.object({ place: v.string() });

const backups = v.object({
  second: v.string(),
  room: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

const sealedToken = v.object({ text: v.pipe(v.string(), v.maxLength(4000)), sealed: v.boolean() });

/**
 * What a settings file says, wherever it says something this Katern can use; `first` for the rest. The file may
 * be of another version, edited by hand or hostile; one value that is wrong costs no other.
 */
export function readKept(file: unknown, first: Kept): Kept {
  const kept = partsOf(file);
  const settings = partsOf(kept['settings']);
  const entries = Object.entries(settingsChange.entries).flatMap(([key, schema]) => {
    const read = v.safeParse(schema, settings[key]);
    return read.success && read.output !== undefined ? [[key, read.output]] : [];
  });
  return {
    settings: { ...first.settings, ...(Object.fromEntries(entries) as Partial<Kept['settings']>) },
    window: valueOf(windowPlace, kept['window'], first.window),
    exportFolder: valueOf(v.string(), kept['exportFolder'], first.exportFolder),
    sharedFolder: valueOf(sharedFolder, kept['sharedFolder'], first.sharedFolder),
    backups: valueOf(backups, kept['backups'], first.backups),
    libraryKnown: valueOf(v.boolean(), kept['libraryKnown'], first.libraryKnown),
    words: wordsOf(kept['words']),
    liveToken: valueOf(sealedToken, kept['liveToken'], first.liveToken),
  };
}

function valueOf<T>(schema: v.GenericSchema<unknown, T>, value: unknown, otherwise: T): T {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : otherwise;
}

function wordsOf(value: unknown): string[] {
  const words = Array.isArray(value) ? (value as unknown[]).slice(0, mostKeptWords) : [];
  return [...new Set(words.filter(isKeptWord))];
}

function partsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
