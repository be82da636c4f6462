/** The three written texts, in reading order. */
export const textNames = ['headline', 'standfirst', 'body'] as const;

export type TextName = (typeof textNames)[number];
