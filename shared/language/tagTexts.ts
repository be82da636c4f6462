import type { Texts } from './Texts';

const nl = {
  tags: 'Tags',
  add: 'Tag toevoegen',
  placeholder: 'Bijvoorbeeld: Netflix',
  yearExample: '2025',
  yearWrong: 'Een jaar heeft vier cijfers.',
  none: 'Nog geen tags',
  used: (count: number) => (count === 1 ? 'in 1 stuk' : `in ${count} stukken`),
  create: (label: string, kind: string) => `Nieuw: ‘${label}’ als ${kind.toLowerCase()}`,
  added: (label: string, kind: string) => `${kind} ‘${label}’ toegevoegd`,
  there: (label: string) => `‘${label}’ staat er al`,
  yearOf: (label: string) => `Jaar van ‘${label}’`,
  yearHint: 'Enter voegt toe, ook zonder jaar',
  of: (kind: string, articles: string) => `${kind}, ${articles}`,
  show: 'Stukken met deze tag',
  arrows: 'Pijltjes kiezen een tag, Delete haalt hem weg.',
  removed: (label: string) => `Tag ‘${label}’ verwijderd`,
  menu: (label: string) => `Tag ‘${label}’`,
};

/** Choosing tags. The names of the kinds are in `partsTexts`. */
export const tagTexts = {
  nl,
  en: {
    tags: 'Tags',
    add: 'Add tag',
    placeholder: 'For example: Netflix',
    yearExample: '2025',
    yearWrong: 'A year has four digits.',
    none: 'No tags yet',
    used: (count) => (count === 1 ? 'in 1 piece' : `in ${count} pieces`),
    create: (label, kind) => `New: ‘${label}’ as ${kind.toLowerCase()}`,
    added: (label, kind) => `${kind} ‘${label}’ added`,
    there: (label) => `‘${label}’ is there already`,
    yearOf: (label) => `Year of ‘${label}’`,
    yearHint: 'Enter adds it, with or without a year',
    of: (kind, articles) => `${kind}, ${articles}`,
    show: 'Pieces with this tag',
    arrows: 'Arrows choose a tag, Delete takes it off.',
    removed: (label) => `Tag ‘${label}’ removed`,
    menu: (label) => `Tag ‘${label}’`,
  },
} satisfies Texts<typeof nl>;
