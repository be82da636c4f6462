import type { Texts } from './Texts';

/** One of something, or more of it. */
const counted =
  (one: string, more: string) =>
  (count: string): string =>
    count === '1' ? `1 ${one}` : `${count} ${more}`;

const nl = {
  title: (from: string) => `Samengebracht met ${from || 'een ander bureau'}`,
  of: (who: string) => `Van ${who || 'onbekend'}: `,
  inserted: (count: string) => `${counted('woord', 'woorden')(count)} erbij`,
  deleted: (count: string) => `${counted('woord', 'woorden')(count)} weg`,
  /** Where words were added too. */
  deletedToo: (count: string) => `${count} weg`,
  suggestions: counted('voorstel', 'voorstellen'),
  comments: counted('opmerking', 'opmerkingen'),
  decisions: counted('besluit', 'besluiten'),
  stills: counted('beeld', 'beelden'),
  tags: counted('tag', 'tags'),
  corrections: counted('correctie', 'correcties'),
  and: ' en ',
  fields: (names: string) => `${names} gewijzigd`,
  onlySettings: 'alleen opmaak',
  wordings: (count: string) =>
    count === '1'
      ? 'Eén plek is aan twee kanten veranderd: de ene versie staat er, de andere is een voorstel.'
      : `${count} plekken zijn aan twee kanten veranderd: de ene versie staat er, de andere is een voorstel.`,
  together: (count: string, words: string) =>
    count === '1'
      ? `Op één plek staat bij elkaar wat er aan twee kanten gebeurde: ‘${words}’.`
      : `Op ${count} plekken staat bij elkaar wat er aan twee kanten gebeurde; de eerste: ‘${words}’.`,
  /** Behind `together`: of so many of them. */
  kept: (count: string) =>
    count === '1'
      ? 'Beide versies staan erbij in een opmerking.'
      : `Van ${count} plekken staan beide versies erbij in een opmerking.`,
  /** A value that both gave another one. */
  value: (what: string, by: string, printed: string) =>
    `${what} is aan twee kanten ingevuld: ${printed ? `‘${printed}’` : 'niets'}${by ? ` van ${by}` : ''} staat er`,
  valueTold: (value: string) => ` in plaats van ${value ? `‘${value}’` : 'niets'}.`,
  valueSuggested: (value: string) => `, ${value ? `‘${value}’` : 'niets'} is een voorstel.`,
  valueKept: (value: string) => `, ${value ? `‘${value}’` : 'niets'} staat in een opmerking.`,
  valueCut: (what: string, by: string) =>
    `${what}: uitsnede of brandpunt is aan twee kanten gekozen; ${by ? `die van ${by}` : 'één ervan'} geldt.`,
  binned: 'Het stuk ligt hier in de prullenmand.',
  show: 'Bekijk wat binnenkwam',
  choose: 'Kies',
  close: 'Sluit',
  isNew: (headline: string, from: string) =>
    from ? `‘${headline}’ van ${from} staat in je bibliotheek` : `‘${headline}’ staat in je bibliotheek`,
  nothing: (from: string) =>
    from
      ? `Er kwam niets nieuws binnen: alles van ${from} had je al`
      : 'Er kwam niets nieuws binnen: je had alles al',
  untitled: 'Stuk zonder kop',
  /** A comment that keeps a value which did not hold. */
  keptValue: (what: string, by: string, value: string) =>
    `Bij het samenbrengen stond voor ‘${what}’ ${by ? `bij ${by}` : 'aan de andere kant'} ${value ? `‘${value}’` : 'niets'}.`,
  /** A comment that keeps how a sentence read on one side; null for a reading of which there is nothing to say. */
  keptWording: (by: string, printed: string | null, suggested: string | null) => {
    const where = by ? `bij ${by}` : 'aan één kant';
    const words = (value: string | null): string => (value ? `‘${value}’` : 'niets');
    if (printed === null) return `Bij het samenbrengen stond hier ${where} als voorstel: ${words(suggested)}`;
    const also = suggested === null ? '' : `\n\nMet de voorstellen erin: ${words(suggested)}`;
    return `Bij het samenbrengen stond hier ${where}: ${words(printed)}${also}`;
  },
};

/** What is said when another desk's copy of an article came in. */
export const bringTexts = {
  nl,
  en: {
    title: (from) => `Brought together with ${from || 'another desk'}`,
    of: (who) => `From ${who || 'somebody unknown'}: `,
    inserted: (count) => `${counted('word', 'words')(count)} added`,
    deleted: (count) => `${counted('word', 'words')(count)} removed`,
    deletedToo: (count) => `${count} removed`,
    suggestions: counted('suggestion', 'suggestions'),
    comments: counted('comment', 'comments'),
    decisions: counted('decision', 'decisions'),
    stills: counted('picture', 'pictures'),
    tags: counted('tag', 'tags'),
    corrections: counted('correction', 'corrections'),
    and: ' and ',
    fields: (names) => `${names} changed`,
    onlySettings: 'formatting only',
    wordings: (count) =>
      count === '1'
        ? 'One place was changed on both sides: one version stands there, the other is a suggestion.'
        : `${count} places were changed on both sides: one version stands there, the other is a suggestion.`,
    together: (count, words) =>
      count === '1'
        ? `In one place what was done on both sides stands together: ‘${words}’.`
        : `In ${count} places what was done on both sides stands together; the first: ‘${words}’.`,
    kept: (count) =>
      count === '1'
        ? 'Both versions are beside it in a comment.'
        : `In ${count} places both versions are beside it in a comment.`,
    value: (what, by, printed) =>
      `${what} was filled in on both sides: ${printed ? `‘${printed}’` : 'nothing'}${by ? ` from ${by}` : ''} stands there`,
    valueTold: (value) => ` instead of ${value ? `‘${value}’` : 'nothing'}.`,
    valueSuggested: (value) => `, ${value ? `‘${value}’` : 'nothing'} is a suggestion.`,
    valueKept: (value) => `, ${value ? `‘${value}’` : 'nothing'} is in a comment.`,
    valueCut: (what, by) =>
      `${what}: a crop or focal point was chosen on both sides; ${by ? `that of ${by}` : 'one of them'} holds.`,
    binned: 'The piece is in the bin here.',
    show: 'See what came in',
    choose: 'Choose',
    close: 'Close',
    isNew: (headline, from) =>
      from ? `‘${headline}’ from ${from} is in your library` : `‘${headline}’ is in your library`,
    nothing: (from) =>
      from ? `Nothing new came in: you had all of ${from}’s` : 'Nothing new came in: you had it all',
    untitled: 'Piece without a headline',
    keptValue: (what, by, value) =>
      `When the copies came together, ${by || 'the other side'} had ${value ? `‘${value}’` : 'nothing'} for ‘${what}’.`,
    keptWording: (by, printed, suggested) => {
      const who = by || 'one side';
      const words = (value: string | null): string => (value ? `‘${value}’` : 'nothing');
      if (printed === null)
        return `When the copies came together, ${who} had suggested here: ${words(suggested)}`;
      const also = suggested === null ? '' : `\n\nWith the suggestions in it: ${words(suggested)}`;
      return `When the copies came together, ${who} had here: ${words(printed)}${also}`;
    },
  },
} satisfies Texts<typeof nl>;
