import type { Texts } from './Texts';

const nl = {
  all: (count: string) => `${count} van ${count}`,
  characters: (length: string, longest: string) => `${length} van ${longest} tekens`,
  until: (day: string) => `t/m ${day}`,
  counted: {
    words: ['woord', 'woorden'],
    pictures: ['beeld', 'beelden'],
    subheads: ['tussenkop', 'tussenkoppen'],
    links: ['link', 'links'],
    kinds: ['soort', 'soorten'],
  },
};

/** What stands beside a check that is in order: what it measured. Of what is counted, one and more. */
export const measuredTexts = {
  nl,
  en: {
    all: (count) => `${count} of ${count}`,
    characters: (length, longest) => `${length} of ${longest} characters`,
    until: (day) => `through ${day}`,
    counted: {
      words: ['word', 'words'],
      pictures: ['picture', 'pictures'],
      subheads: ['subhead', 'subheads'],
      links: ['link', 'links'],
      kinds: ['kind', 'kinds'],
    },
  },
} satisfies Texts<typeof nl>;
