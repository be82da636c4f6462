import type { SafeStorage } from 'electron';
import type { TokenKept } from '../../shared/bridge/liveShellCalls';
import type { KeptSettings } from './KeptSettings';

/**
 * The token of the server for writing together. Where the system has a key ring the settings file holds only what that
 * can open; where it has none the token stands there as it is, and the window says so.
 */
export class KeptToken {
  constructor(
    private readonly kept: Pick<KeptSettings, 'get' | 'set'>,
    private readonly ring: Pick<SafeStorage, 'isEncryptionAvailable' | 'encryptString' | 'decryptString'> & {
      getSelectedStorageBackend?: () => string;
    },
  ) {}

  get how(): TokenKept {
    const { text, sealed } = this.kept.get('liveToken');
    if (text === '') return 'none';
    return sealed ? 'sealed' : 'readable';
  }

  /** The token; '' for none, and for one that the key ring no longer opens. */
  read(): string {
    const { text, sealed } = this.kept.get('liveToken');
    if (!sealed) return text;
    try {
      return this.ring.decryptString(Buffer.from(text, 'base64'));
    } catch {
      return '';
    }
  }

  keep(token: string | null): TokenKept {
    const sealed = token !== null && this.#seals();
    const text = sealed ? this.ring.encryptString(token).toString('base64') : (token ?? '');
    this.kept.set('liveToken', { text, sealed });
    return this.how;
  }

  /** On Linux there may be a key ring that locks with a key everybody knows. */
  #seals(): boolean {
    return this.ring.isEncryptionAvailable() && this.ring.getSelectedStorageBackend?.() !== 'basic_text';
  }
}
