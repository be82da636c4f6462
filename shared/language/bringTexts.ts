import type { Texts } from './Texts';

const nl = {
  /** A comment that keeps a value which did not hold. */
  keptValue: (what: string, by: string, value: string) =>
    `Bij het samenbrengen stond voor ‘${what}’ ${by ? `bij ${by}` : 'aan de andere kant'} ${value ? `‘${value}’` : 'niets'}.`,
};

/** What is said when another desk's copy of an article came in. */
export const bringTexts = {
  nl,
  en: {
    keptValue: (what, by, value) =>
      `When the copies came together, ${by || 'the other side'} had ${value ? `‘${value}’` : 'nothing'} for ‘${what}’.`,
  },
} satisfies Texts<typeof nl>;
