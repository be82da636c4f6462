import type * as Y from 'yjs';
import { deletedBy, insertedBy, settingOf } from '../../article/Suggested';

/**
 * The stills of a body of whose blocks nobody suggests that they come, go or become something else, each once.
 * `isLater` knows suggestions that are not to be looked at.
 */
export function steadyStills(body: Y.Text, isLater: (suggestion: string) => boolean): string[] {
  const steady = new Map<string, boolean>();
  for (const { insert, attributes } of body.toDelta() as {
    insert: unknown;
    attributes?: Record<string, unknown>;
  }[]) {
    const still = attributes?.['block'] === 'still' ? attributes['still'] : undefined;
    if (typeof still !== 'string' || typeof insert !== 'string' || !insert.includes('\n')) continue;
    const setting = settingOf(attributes?.['setBlock'])?.id ?? '';
    const isSteady = [insertedBy(attributes), deletedBy(attributes), setting].every(
      (id) => !id || isLater(id),
    );
    steady.set(still, isSteady && steady.get(still) !== false);
  }
  return [...steady].flatMap(([still, isSteady]) => (isSteady ? [still] : []));
}
