import type { Texts } from './Texts';

const nl = {
  insert: 'Invoegen',
  groups: { text: 'Tekst', still: 'Beeld', piece: 'Bij het stuk' },
  names: {
    subhead: 'Tussenkop',
    quote: 'Citaat',
    list: 'Lijst',
    numbered: 'Genummerde lijst',
    link: 'Link',
    fromFile: 'Tekst uit bestand',
    still: 'Beeld',
    knownStill: 'Beeld uit bibliotheek',
    comment: 'Opmerking bij het stuk',
    tag: 'Tag',
    correction: 'Correctie',
  },
};

/** What can be put into an empty paragraph after a slash. */
export const insertTexts = {
  nl,
  en: {
    insert: 'Insert',
    groups: { text: 'Text', still: 'Picture', piece: 'With the piece' },
    names: {
      subhead: 'Subhead',
      quote: 'Quote',
      list: 'List',
      numbered: 'Numbered list',
      link: 'Link',
      fromFile: 'Text from a file',
      still: 'Picture',
      knownStill: 'Picture from library',
      comment: 'Comment on the piece',
      tag: 'Tag',
      correction: 'Correction',
    },
  },
} satisfies Texts<typeof nl>;
