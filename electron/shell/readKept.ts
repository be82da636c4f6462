import * as v from 'valibot';
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
});

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
  const place = v.safeParse(windowPlace, kept['window']);
  const folder = kept['exportFolder'];
  return {
    settings: { ...first.settings, ...(Object.fromEntries(entries) as Partial<Kept['settings']>) },
    window: place.success ? place.output : first.window,
    exportFolder: typeof folder === 'string' ? folder : first.exportFolder,
  };
}

function partsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
