/**
 * The calls of the library that are answered before it is there: they read, and need little. Main only passes them on,
 * so their names are apart from what parses them: it starts with as little as it can.
 */
export const aheadIds = ['article:load', 'desk:ask', 'desk:counts'] as const;
