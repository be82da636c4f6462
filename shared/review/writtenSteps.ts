import type * as Y from 'yjs';
import { insertedBy } from '../article/Suggested';
import type { TextStep } from './restoreText';

/**
 * The same steps for a text as it is written, of steps for that text as it is printed: what suggestions would insert
 * is passed over, and stays as it is.
 */
export function writtenSteps(text: Y.Text, steps: readonly TextStep[]): TextStep[] {
  const stretches = (text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]).map(
    ({ insert, attributes }) => ({
      left: typeof insert === 'string' ? insert.length : 1,
      hidden: insertedBy(attributes) !== '',
    }),
  );
  if (!stretches.some(({ hidden }) => hidden)) return [...steps];
  const written: TextStep[] = [];
  let at = 0;
  for (const step of steps) {
    if ('insert' in step) {
      written.push(step);
      continue;
    }
    let left = 'delete' in step ? step.delete : step.retain;
    while (left > 0) {
      const stretch = stretches[at];
      // A step may reach past the end: Yjs says what becomes of that.
      const length = stretch ? Math.min(stretch.left, stretch.hidden ? stretch.left : left) : left;
      if (stretch?.hidden) written.push({ retain: length });
      else {
        written.push('delete' in step ? { delete: length } : { ...step, retain: length });
        left -= length;
      }
      if (!stretch) continue;
      stretch.left -= length;
      if (stretch.left === 0) at++;
    }
  }
  return written;
}
