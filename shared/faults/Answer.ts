import type { Fault } from './Fault';

/** What comes back from anything that can fail: the value, or the fault that stood in its way. */
export type Answer<T> = { ok: true; value: T } | { ok: false; fault: Fault };

/** The answer that holds `value`. */
export function succeed<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** The answer that holds `fault`. Fits wherever an `Answer` of any type is expected. */
export function fail(fault: Fault): { ok: false; fault: Fault } {
  return { ok: false, fault };
}
