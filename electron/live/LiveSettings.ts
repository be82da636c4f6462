import type { Introduction } from '../../shared/bridge/PersonHere';

/** What is set about the server, and who writes here. */
export interface LiveSettings extends Introduction {
  address: string;
  /** '' for none. */
  token: string;
  /** The id of whoever writes here; no other desk hears of it from this process. */
  person: string;
}
