/** What an own theme's folder may hold at most: bytes, files, and folders in each other. */
export const themeBounds = { theme: 32 * 1024 * 1024, files: 500, depth: 6 } as const;

/** How many own themes there may be; the first by name count. */
export const mostThemes = 100;
