import type { Texts } from './Texts';

const nl = {
  tabs: 'Tabbladen',
  missing: 'Niet in deze bibliotheek',
  close: (name: string) => `Sluit ${name}`,
  full: (most: number) => `Er zijn al ${most} tabbladen open. Sluit er een om nog iets te openen.`,
  actions: (name: string) => `Acties voor tabblad ${name}`,
};

const en: typeof nl = {
  tabs: 'Tabs',
  missing: 'Not in this library',
  close: (name) => `Close ${name}`,
  full: (most) => `There are already ${most} tabs open. Close one to open something else.`,
  actions: (name) => `Actions for tab ${name}`,
};

/** What the row of tabs says. */
export const tabTexts: Texts<typeof nl> = { nl, en };
