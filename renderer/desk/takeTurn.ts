/** How many are called with a frame: as many rows as can be drawn in it. */
const atOnce = 4;

const waiting = new Set<() => void>();
/** Whether the next frame is asked for: all may have taken their wishes back, and others come, before it is there. */
let asked = false;

/**
 * Calls back before one of the next frames, some with each and in the order in which they came: what many rows do at
 * once would be one long frame. The function that is returned takes the wish back.
 */
export function takeTurn(call: () => void): () => void {
  waiting.add(call);
  ask();
  return () => waiting.delete(call);
}

function ask(): void {
  if (asked || waiting.size === 0) return;
  asked = true;
  requestAnimationFrame(callSome);
}

function callSome(): void {
  asked = false;
  for (const call of [...waiting].slice(0, atOnce)) {
    waiting.delete(call);
    call();
  }
  ask();
}
