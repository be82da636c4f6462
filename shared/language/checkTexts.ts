import type { Texts } from './Texts';

const nl = {
  title: 'Bibliotheek controleren',
  steps: {
    database: 'De database wordt gelezen',
    articles: 'De stukken worden gelezen',
    journal: 'De tweede kopie wordt gelezen',
    originals: 'De beelden worden gelezen',
  },
  meanwhile: 'Je kunt dit sluiten en verder schrijven; dan stopt de controle.',
  stop: 'Stop',
  stopped: 'De controle is gestopt. Er is niets gewijzigd.',
  again: 'Controleer opnieuw',
  whole: 'Alles is heel.',
  read: (articles: string, updates: string, originals: string) =>
    `Gelezen: stukken ${articles}, wijzigingen ${updates}, beelden ${originals}.`,
  found: (count: number) => (count === 1 ? '1 ding klopte niet.' : `${count} dingen klopten niet.`),
  list: 'Gevonden',
  wholeLibrary: 'De hele bibliotheek',
  untitled: 'Zonder kop',
  kinds: {
    database: (_count: string, _one: boolean) =>
      'De database was beschadigd en is nieuw gemaakt. De oude ligt in de map ‘damaged’.',
    updates: (count: string, one: boolean) =>
      `Beschadigd of weg: ${count} ${one ? 'wijziging' : 'wijzigingen'}.`,
    journal: (count: string, one: boolean) =>
      one ? 'In de tweede kopie ontbrak 1 wijziging.' : `In de tweede kopie ontbraken ${count} wijzigingen.`,
    snapshot: (_count: string, _one: boolean) => 'De tussenstand klopte niet met de wijzigingen.',
    shown: (_count: string, _one: boolean) => 'Het snelle beeld van het stuk klopte niet met de wijzigingen.',
    card: (_count: string, _one: boolean) => 'Het bureau toonde iets anders dan in het stuk staat.',
    records: (_count: string, _one: boolean) =>
      'Prullenmand, site of beeldgegevens verschilden van de tweede kopie.',
    original: (_count: string, _one: boolean) =>
      'Het beeldbestand is weg of beschadigd. Voeg het beeld opnieuw toe.',
  },
  mended: 'Hersteld',
  lost: (count: string) => `${count} kwijt`,
  notMended: 'Niet hersteld',
  between: (from: string, until: string) => (from === until ? `Van ${from}.` : `Van ${from} tot ${until}.`),
};

/** The thorough check of the library. */
export const checkTexts = {
  nl,
  en: {
    title: 'Check the library',
    steps: {
      database: 'Reading the database',
      articles: 'Reading the pieces',
      journal: 'Reading the second copy',
      originals: 'Reading the pictures',
    },
    meanwhile: 'You can close this and go on writing; the check stops then.',
    stop: 'Stop',
    stopped: 'The check was stopped. Nothing was changed.',
    again: 'Check again',
    whole: 'Everything is whole.',
    read: (articles, updates, originals) =>
      `Read: pieces ${articles}, changes ${updates}, pictures ${originals}.`,
    found: (count) => (count === 1 ? '1 thing was amiss.' : `${count} things were amiss.`),
    list: 'Found',
    wholeLibrary: 'The whole library',
    untitled: 'No headline',
    kinds: {
      database: () => 'The database was damaged and was made anew. The old one lies in the folder ‘damaged’.',
      updates: (count, one) => `Damaged or gone: ${count} ${one ? 'change' : 'changes'}.`,
      journal: (count, one) => `The second copy lacked ${count} ${one ? 'change' : 'changes'}.`,
      snapshot: () => 'The stored state did not match the changes.',
      shown: () => 'The quick view of the piece did not match the changes.',
      card: () => 'The desk showed something else than the piece says.',
      records: () => 'Bin, site or picture details differed from the second copy.',
      original: () => 'The picture file is gone or damaged. Add the picture again.',
    },
    mended: 'Mended',
    lost: (count) => `${count} lost`,
    notMended: 'Not mended',
    between: (from, until) => (from === until ? `Of ${from}.` : `Of ${from} to ${until}.`),
  },
} satisfies Texts<typeof nl>;
