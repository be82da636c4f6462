import { describe, expect, it } from 'vitest';
import { command } from '../../../fixtures/commandAtWork';

describe('runCommand', () => {
  it('helps when asked, on the first stream', async () => {
    for (const typed of [['--help'], ['-h'], ['help']])
      expect(await command(typed, '/')).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringContaining('katern verify') as string,
      });
    expect(await command(['verify', '--help'], '/')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('katern verify MAP|ZIP') as string,
    });
  });

  it('ends with 2 and a sentence when it does not understand', async () => {
    expect(await command([], '/')).toMatchObject({ code: 2, out: '' });
    const { code, err } = await command(['check', '--nee'], '/');
    expect(code).toBe(2);
    expect(err.split('\n')[0]).toBe('Deze opdracht kent ‘--nee’ niet.');
    expect(await command(['verify'], '/')).toEqual({
      code: 2,
      out: '',
      err: 'Noem de map of zip van een bundel.\n',
    });
  });

  it('speaks the language it is asked in, and else the system’s', async () => {
    const said = async (typed: string[], env: NodeJS.ProcessEnv): Promise<string> =>
      (await command(['verify', ...typed], '/', { env })).err;
    expect(await said([], {})).toContain('Name the folder');
    expect(await said([], { LANG: 'nl_NL.UTF-8' })).toContain('Noem de map');
    expect(await said([], { LANG: 'nl_NL.UTF-8', LC_ALL: 'C' })).toContain('Name the folder');
    expect(await said(['--language', 'nl'], {})).toContain('Noem de map');
  });
});
