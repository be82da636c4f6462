import path from 'node:path';

/** Where the key that signs bundles lies, and the public one beside it, in the folder of the person's settings. */
export function keyPlaces(home: string): { secret: string; open: string } {
  return { secret: path.join(home, 'signing-key.pem'), open: path.join(home, 'signing-key.pub') };
}
