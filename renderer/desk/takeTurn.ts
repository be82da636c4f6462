/** How many are called with a frame: as many rows as can be drawn in it. */
const atOnce = 4;

const waiting = new Set<() => void>();

/**
 * Calls back before one of the next frames, some with each and in the order in which they came: what many rows do at
 * once would be one long frame. The function that is returned takes the wish back.
 */
export function takeTurn(call: () => void): () => void {
  if (waiting.size === 0) requestAnimationFrame(callSome);
  waiting.add(call);
  return () => waiting.delete(call);
}

function callSome(): void {
  for (const call of [...waiting].slice(0, atOnce)) {
    waiting.delete(call);
    call();
  }
  if (waiting.size > 0) requestAnimationFrame(callSome);
}
