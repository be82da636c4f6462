/** What a picture from outside may ask of this machine. */
export const pictureLimits = {
  /** Bytes of a file: 200 MB. */
  bytes: 200_000_000,
  /** Pixels: 120 million is more than any press camera makes, and at most 480 MB when decoded. */
  megapixels: 120,
  /** Seconds until decoding is given up. */
  readSeconds: 30,
  /** Seconds until making one copy is given up. */
  makeSeconds: 60,
} as const;
