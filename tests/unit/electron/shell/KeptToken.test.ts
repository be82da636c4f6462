import { expect, it } from 'vitest';
import { firstSettings } from '../../../../electron/shell/firstSettings';
import { KeptToken } from '../../../../electron/shell/KeptToken';
import type { Kept } from '../../../../electron/shell/settings';

function tokenWith(ring: { there: boolean; backend?: string }) {
  const kept: Kept = structuredClone(firstSettings);
  const token = new KeptToken(
    {
      get: (key) => kept[key],
      set: (key, value) => {
        kept[key] = value;
      },
    },
    {
      isEncryptionAvailable: () => ring.there,
      encryptString: (text) => Buffer.from([...text].toReversed().join('')),
      decryptString: (sealed) => {
        if (!ring.there) throw new Error('locked');
        return [...sealed.toString()].toReversed().join('');
      },
      ...(ring.backend ? { getSelectedStorageBackend: () => ring.backend as string } : {}),
    },
  );
  return { token, kept };
}

it('with a key ring the settings hold nothing that can be read', () => {
  const { token, kept } = tokenWith({ there: true, backend: 'gnome_libsecret' });
  expect(token.how).toBe('none');
  expect(token.keep('geheim-woord')).toBe('sealed');
  expect(JSON.stringify(kept)).not.toContain('geheim-woord');
  expect(token.read()).toBe('geheim-woord');
  expect(token.keep(null)).toBe('none');
  expect(token.read()).toBe('');
});

it.each([{ there: false }, { there: true, backend: 'basic_text' }])(
  'without one it is kept as it is, and that is said: %o',
  (ring) => {
    const { token } = tokenWith(ring);
    expect(token.keep('geheim-woord')).toBe('readable');
    expect(token.read()).toBe('geheim-woord');
  },
);

it('one that the key ring no longer opens is none', () => {
  const ring = { there: true };
  const { token } = tokenWith(ring);
  token.keep('geheim-woord');
  ring.there = false;
  expect(token.read()).toBe('');
});
