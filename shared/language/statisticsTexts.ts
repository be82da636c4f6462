import type { Texts } from './Texts';

const nl = {
  title: 'Over dit stuk',
  open: (words: string) => `${words}, toon meer over dit stuk`,
  time: 'Gewerkt',
  sessions: 'Sessies',
  first: 'Voor het eerst',
  last: 'Voor het laatst',
  never: 'Nog niet',
  duration: (hours: string, minutes: string) =>
    hours === '0' ? `${minutes} min` : `${hours} u ${minutes} min`,
  lessThanMinute: 'Minder dan een minuut',
  perDay: 'Woorden per dag',
  day: (added: string, words: string) => `${added}, samen ${words}`,
  earlier: (days: string) => `en ${days} eerdere dagen`,
  kept: 'Alleen op deze computer geteld',
};

/** How an article was made: time, sessions and words a day. */
export const statisticsTexts = {
  nl,
  en: {
    title: 'About this piece',
    open: (words) => `${words}, show more about this piece`,
    time: 'Worked',
    sessions: 'Sessions',
    first: 'First',
    last: 'Last',
    never: 'Not yet',
    duration: (hours, minutes) => (hours === '0' ? `${minutes} min` : `${hours} h ${minutes} min`),
    lessThanMinute: 'Less than a minute',
    perDay: 'Words a day',
    day: (added, words) => `${added}, ${words} in all`,
    earlier: (days) => `and ${days} earlier days`,
    kept: 'Counted on this computer only',
  },
} satisfies Texts<typeof nl>;
