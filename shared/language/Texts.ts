/** The languages the interface speaks. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** One area's texts in both languages: the same keys, the same functions. */
export type Texts<T> = Record<Language, T>;
