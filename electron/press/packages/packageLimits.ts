import { mostPictureBytes } from '../../../shared/bridge/parsers';

const megabyte = 1024 * 1024;

/** What a package holds at most; sizes in bytes. */
export const packageLimits = {
  file: 8 * 1024 * megabyte,
  manifest: 4 * megabyte,
  signature: 4096,
  /** Unpacked. */
  history: 256 * megabyte,
  updates: 2_000_000,
  originals: 2000,
  original: mostPictureBytes,
} as const;
