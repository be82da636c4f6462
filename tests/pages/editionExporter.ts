import { FaultError } from '../../shared/faults/FaultError';
import type { Edition } from '../fixtures/siteEditions';
import { exportEdition } from '../fixtures/siteEditions';

/**
 * A program that exports an edition of a small site in a folder, and prints the kind of the fault it ends with, or
 * `none`. Only `killedSite.test.ts` runs it.
 */
const [, , root = '', edition = 'first'] = process.argv;
try {
  const answer = await exportEdition(root, edition as Edition);
  process.stdout.write(answer.ok ? 'none' : answer.fault.kind);
} catch (error) {
  if (!(error instanceof FaultError)) throw error;
  process.stdout.write(error.fault.kind);
}
