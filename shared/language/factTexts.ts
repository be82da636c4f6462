import type { Texts } from './Texts';

const nl = {
  title: 'Namen en cijfers',
  close: 'Sluit namen en cijfers',
  count: (checked: string, all: string) => `${checked} van ${all}`,
  checkedOf: (checked: string, all: string) => `${checked} van ${all} nagekeken`,
  none: 'In dit stuk staan geen namen en cijfers.',
  looking: 'Namen en cijfers zoeken…',
  kinds: {
    name: 'Namen',
    title: 'Titels',
    amount: 'Bedragen',
    percentage: 'Percentages',
    date: 'Data en tijden',
    number: 'Getallen',
  },
  checked: (fact: string) => `${fact} nagekeken`,
  times: (count: string) => `${count}×`,
  stands: (count: number) => (count === 1 ? 'Toon in de tekst' : `Toon in de tekst, staat er ${count} keer`),
  alike: (names: string) => `Lijkt op ${names}`,
  showAll: (count: string) => `Toon alle ${count}`,
  kept: 'Vinkjes staan alleen op deze computer. Komt iets er nog een keer bij, dan gaat zijn vinkje eraf.',
};

/** The list of names and figures in an article that somebody checks. */
export const factTexts = {
  nl,
  en: {
    title: 'Names and figures',
    close: 'Close names and figures',
    count: (checked, all) => `${checked} of ${all}`,
    checkedOf: (checked, all) => `${checked} of ${all} checked`,
    none: 'This piece has no names and no figures.',
    looking: 'Looking for names and figures…',
    kinds: {
      name: 'Names',
      title: 'Titles',
      amount: 'Amounts',
      percentage: 'Percentages',
      date: 'Dates and times',
      number: 'Numbers',
    },
    checked: (fact) => `${fact} checked`,
    times: (count) => `${count}×`,
    stands: (count) => (count === 1 ? 'Show in the text' : `Show in the text, stands there ${count} times`),
    alike: (names) => `Looks like ${names}`,
    showAll: (count) => `Show all ${count}`,
    kept: 'Ticks are kept on this computer only. When something is written once more, its tick goes.',
  },
} satisfies Texts<typeof nl>;
