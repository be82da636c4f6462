import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { printPublicKey } from '../../../../electron/press/signing/PublicKey';
import { signBytes } from '../../../../electron/press/signing/signBytes';
import { makeSigningKey } from '../../../../electron/press/signing/SigningKey';
import { command } from '../../../fixtures/commandAtWork';
import { bundleTexts, listed, manifestOf, writeFolder } from '../../../fixtures/writtenBundle';
import { freshFolder } from '../../../library/freshLibrary';

const key = makeSigningKey();

async function signedBundle(): Promise<{ home: string; bundle: string; open: string }> {
  const home = freshFolder();
  const bundle = await writeFolder(path.join(home, 'bundel'), bundleTexts);
  fs.writeFileSync(
    path.join(bundle, 'manifest.sig'),
    signBytes(manifestOf(listed(bundleTexts)), key, 'Blad'),
  );
  const open = path.join(home, 'blad.pub');
  fs.writeFileSync(open, printPublicKey(key.open));
  return { home, bundle, open };
}

describe('katern verify', () => {
  it('ends with 0 when all is as listed', async () => {
    const { home, bundle, open } = await signedBundle();
    const { code, out } = await command(['verify', bundle, '--key', open], home);
    expect({ code, out }).toEqual({
      code: 0,
      out: `De bundel klopt: 3 bestanden, 86 B.\nGetekend met sleutel ${key.open.id}.\n`,
    });
  });

  it('ends with 1 and names each file that differs', async () => {
    const { home, bundle } = await signedBundle();
    fs.appendFileSync(path.join(bundle, 'index.html'), '!');
    fs.writeFileSync(path.join(bundle, 'erbij.txt'), '');
    expect(await command(['verify', bundle], home)).toEqual({
      code: 1,
      out: 'erbij.txt: staat niet in het manifest\nindex.html: heeft een andere grootte\n2 verschillen.\n',
      err: '',
    });
    const { out } = await command(['verify', bundle, '--json'], home);
    expect(JSON.parse(out)).toMatchObject({
      command: 'verify',
      ok: false,
      differences: [
        { kind: 'unlisted', path: 'erbij.txt' },
        { kind: 'size', path: 'index.html' },
      ],
    });
  });

  it('knows the key of this computer by itself', async () => {
    const { home, bundle, open } = await signedBundle();
    expect((await command(['verify', bundle], home)).out).toContain('hier niet bekend');
    fs.copyFileSync(open, path.join(home, 'signing-key.pub'));
    expect((await command(['verify', bundle], home)).out).toContain(`Getekend met sleutel ${key.open.id}.`);
  });

  it('ends with 3 when there is nothing, and with 2 for a key that is none', async () => {
    const { home, bundle } = await signedBundle();
    expect((await command(['verify', path.join(home, 'weg')], home)).code).toBe(3);
    expect((await command(['verify', bundle, '--key', path.join(home, 'weg')], home)).code).toBe(3);
    expect((await command(['verify', bundle, '--key', path.join(bundle, 'index.html')], home)).code).toBe(2);
  });
});
