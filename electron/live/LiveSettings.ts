/** What is set about the server. */
export interface LiveSettings {
  address: string;
  /** '' for none. */
  token: string;
  /** Whoever writes here. */
  name: string;
}
