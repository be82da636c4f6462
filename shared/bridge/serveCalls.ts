import * as v from 'valibot';
import type { Answer } from '../faults/Answer';
import { fail } from '../faults/Answer';
import type { Fault } from '../faults/Fault';
import { FaultError } from '../faults/FaultError';
import type { AskOf, Calls, ValueOf } from './Call';
import type { Port } from './Port';

/** What a process does for each call of a room. It answers, or throws a `FaultError`. */
export type Implementations<C extends Calls> = {
  [Id in keyof C]: (ask: AskOf<C[Id]>) => Promise<Answer<ValueOf<C[Id]>>> | Answer<ValueOf<C[Id]>>;
};

const request = v.strictObject({ id: v.number(), call: v.string(), ask: v.unknown() });

/**
 * Answers the calls that arrive on a port. Each request is parsed before anything sees it; whatever
 * is thrown on the way becomes a fault, so that every request that can be told apart gets exactly one
 * answer. An exception that is no fault is handed to `report` first.
 */
export function serveCalls<C extends Calls>(
  port: Port,
  calls: C,
  implementations: Implementations<C>,
  report: (where: string, error: unknown) => void,
): void {
  port.listen((message) => {
    const parsed = v.safeParse(request, message);
    if (!parsed.success) {
      report('bridge', new Error('a message that is no request'));
      return;
    }
    const { id, call, ask } = parsed.output;
    void answerCall(calls, implementations, call, ask, report).then((answer) => port.send({ id, answer }));
  });
}

/** Parses and carries out one call. Never rejects. */
export async function answerCall<C extends Calls>(
  calls: C,
  implementations: Implementations<C>,
  id: string,
  ask: unknown,
  report: (where: string, error: unknown) => void,
): Promise<Answer<unknown>> {
  const call = Object.hasOwn(calls, id) ? calls[id] : undefined;
  if (!call) return fail({ kind: 'call-malformed', call: id, problem: 'no such call' });
  const parsed = v.safeParse(call.ask, ask);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const problem = `${v.getDotPath(issue) ?? 'ask'}: ${issue.message}`;
    return fail({ kind: 'call-malformed', call: id, problem });
  }
  try {
    const implementation = implementations[id as keyof C] as (ask: unknown) => Promise<Answer<unknown>>;
    return await implementation(parsed.output);
  } catch (error) {
    return fail(faultOf(id, error, report));
  }
}

function faultOf(where: string, error: unknown, report: (where: string, error: unknown) => void): Fault {
  if (error instanceof FaultError) return error.fault;
  report(where, error);
  return { kind: 'unexpected', where, message: error instanceof Error ? error.message : String(error) };
}
