/** The screens that have a picture in both languages and appearances; a test of the whole window takes them. */
export const screenNames = [
  'first-run',
  'write',
  'find',
  'picture',
  'export',
  'desk',
  'edition',
  'palette',
  'settings',
  'suggest',
  'review',
  'brought',
] as const;

export type ScreenName = (typeof screenNames)[number];
