import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';

/** The kinds of messages that Hocuspocus knows, of those that tests make by hand. */
export const messageKinds = { sync: 0, awareness: 1, auth: 2 } as const;

/** A message as desk and server send them: about which document, of which kind, and what else. */
export function protocolMessage(
  document: string,
  kind: keyof typeof messageKinds,
  ...rest: (number | string | Uint8Array)[]
): Uint8Array {
  const encoder = createEncoder();
  writeVarString(encoder, document);
  writeVarUint(encoder, messageKinds[kind]);
  for (const each of rest) {
    if (typeof each === 'number') writeVarUint(encoder, each);
    else if (typeof each === 'string') writeVarString(encoder, each);
    else writeVarUint8Array(encoder, each);
  }
  return toUint8Array(encoder);
}
