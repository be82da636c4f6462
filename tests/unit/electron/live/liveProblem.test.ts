import { expect, it } from 'vitest';
import { liveProblem } from '../../../../electron/live/liveProblem';

const error = (message: string, code?: string): Error & { code?: string } =>
  Object.assign(new Error(message), code === undefined ? {} : { code });

it.each([
  ['connect ECONNREFUSED 127.0.0.1:1', 'ECONNREFUSED', 'unreachable'],
  ['getaddrinfo ENOTFOUND live.example.org', 'ENOTFOUND', 'unreachable'],
  ['getaddrinfo EAI_AGAIN live.example.org', 'EAI_AGAIN', 'unreachable'],
  ['Opening handshake has timed out', undefined, 'unreachable'],
  ['certificate has expired', 'CERT_HAS_EXPIRED', 'certificate'],
  ['self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
  ['unable to verify the first certificate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
  ["Hostname/IP does not match certificate's altnames", 'ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
  ['write EPROTO', 'EPROTO', 'no-server'],
  ['Unexpected server response: 404', undefined, 'no-server'],
  ['Max payload size exceeded', 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH', 'no-server'],
  ['WebSocket was closed before the connection was established', undefined, null],
])('%s (%s) is %s', (message, code, problem) => {
  expect(liveProblem(error(message, code))).toBe(problem);
});
