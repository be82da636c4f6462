import * as Y from 'yjs';
import type { Correction } from './Correction';
import { correctionKinds, longestCorrection } from './Correction';

/** Every key of a correction's map that this version knows. */
export const knownCorrectionKeys: ReadonlySet<string> = new Set(['kind', 'text', 'at']);

/**
 * The corrections of an article, the oldest first. Never fails: one without a moment is as old as can be, one of a kind
 * that is not known is a correction.
 */
export function readCorrections(map: Y.Map<Y.Map<unknown>>): Correction[] {
  const found: Correction[] = [];
  for (const [id, values] of map) if (values instanceof Y.Map) found.push(readCorrection(id, values));
  return found.sort((one, other) => timeOf(one) - timeOf(other) || (one.id < other.id ? -1 : 1));
}

function readCorrection(id: string, values: Y.Map<unknown>): Correction {
  const text = (key: string): string => {
    const value = values.get(key);
    return typeof value === 'string' ? value : '';
  };
  const at = text('at');
  return {
    id,
    kind: correctionKinds.find((kind) => kind === values.get('kind')) ?? 'correction',
    text: text('text').slice(0, longestCorrection),
    at: Number.isNaN(Date.parse(at)) ? '1970-01-01T00:00:00.000Z' : at,
  };
}

function timeOf({ at }: Correction): number {
  return Date.parse(at);
}
