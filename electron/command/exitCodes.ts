/** What a command ends with, for scripts. They mean the same in every command and do not change. */
export const exitCodes = {
  fine: 0,
  /** Preflight blocks, a bundle is not what its manifest says, or a package is not taken in as it is. */
  found: 1,
  /** The command was not understood. */
  misused: 2,
  /** The disk, the library, a picture or the theme has a fault. */
  failed: 3,
  /** It was told to stop (SIGINT, SIGTERM). */
  stopped: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
