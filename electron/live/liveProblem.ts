import type { Fault } from '../../shared/faults/Fault';

/** Why there is no way to a server. */
export type LiveProblem = Extract<Fault, { kind: 'live-apart' }>['because'];

/** What a socket's error amounts to; null for one that only says that it was closed from here. */
export function liveProblem(error: Error & { code?: unknown }): LiveProblem | null {
  const code = typeof error.code === 'string' ? error.code : '';
  if (/closed before the connection/.test(error.message)) return null;
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ISSUER|CRL/.test(code)) return 'certificate';
  if (/^(E[A-Z]+|EAI_AGAIN)$/.test(code) && code !== 'EPROTO') return 'unreachable';
  if (/timed out|timeout/i.test(error.message)) return 'unreachable';
  return 'no-server';
}
