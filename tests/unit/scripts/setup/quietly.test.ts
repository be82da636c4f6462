import { expect, test } from 'vitest';
import { quietly } from '../../../../scripts/setup/quietly.mjs';

test.skipIf(process.platform === 'win32')(
  'a limit ends a command together with what it started',
  async () => {
    const started = Date.now();
    // A shell that does not end before its own child has, as xvfb-run's does.
    const script = 'trap "" TERM; echo begun; (trap - TERM; exec sleep 30); echo ended';
    const { output } = await quietly('sh', ['-c', script], { log: 'test-quietly', limit: 200 });
    expect(output).toMatch(/^begun\n[^]*ended\n$/);
    expect(Date.now() - started).toBeLessThan(5_000);
  },
);

test('a command that fails is answered with what it said', async () => {
  const script = 'console.log("out"); console.error("\\u001b[31merr\\u001b[0m"); process.exit(3)';
  const { ok, output } = await quietly(process.execPath, ['-e', script], { log: 'test-quietly' });
  expect(ok).toBe(false);
  expect(output.split('\n').toSorted()).toEqual(['', 'err', 'out']);
});
