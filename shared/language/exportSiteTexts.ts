import type { Texts } from './Texts';

const files = (count: string): string => (count === '1' ? '1 bestand' : `${count} bestanden`);

const nl = {
  title: 'Exporteer de site',
  what: 'Alle goedgekeurde en geëxporteerde stukken, met hun tags, rubrieken, archief en feeds, in één map.',
  comparing: 'Vergelijken met wat er staat',
  reading: 'Stukken lezen',
  ofPieces: (done: string, total: string) => `${done} van ${total} stukken`,
  articles: (count: string) => (count === '1' ? '1 stuk op de site' : `${count} stukken op de site`),
  added: 'Nieuw',
  changed: 'Gewijzigd',
  removed: 'Verdwijnt',
  removedAfter: 'Verdwenen',
  same: 'Blijft',
  files,
  zip: 'Ook als zip',
  sign: (key: string) => `Onderteken met sleutel ${key}`,
  extras: 'Erbij',
  withZip: (name: string) => `Ernaast staat ${name}.`,
  signed: 'De lijst van bestanden is ondertekend.',
  toMark: (count: string) =>
    count === '1'
      ? '1 stuk staat er al op en wordt nog als geëxporteerd gemarkeerd.'
      : `${count} stukken staan er al op en worden nog als geëxporteerd gemarkeerd.`,
  upToDate: 'De map is al zoals de site nu is.',
  empty: 'Er is nog geen goedgekeurd of geëxporteerd stuk.',
  noneReady: 'Geen enkel stuk kan nu op de site.',
  held: (count: string) => (count === '1' ? '1 stuk vraagt aandacht' : `${count} stukken vragen aandacht`),
  stays: 'Blijft weg van de site',
  unread: 'Niet te lezen: stond het op de site, dan blijft de pagina zoals ze was',
  withheld: (names: string) => `Zonder beeld waarvan de rechten niet gelden: ${names}`,
  open: 'Open',
  more: (count: string) => `en nog ${count}`,
  export: 'Exporteer de site',
  again: 'Vergelijk opnieuw',
  left: (seconds: string) => `nog ongeveer ${seconds} s`,
  stop: 'Stop',
  stopped: 'Gestopt; in de map staat nog de vorige export, heel.',
  done: 'De site staat klaar',
  openFolder: 'Open map',
  openPage: 'Bekijk voorpagina',
  marked: (count: string) =>
    count === '1' ? '1 stuk is geëxporteerd' : `${count} stukken zijn geëxporteerd`,
};

/** Exporting the whole site. */
export const exportSiteTexts = {
  nl,
  en: {
    title: 'Export the site',
    what: 'All approved and exported pieces with their tags, sections, archive and feeds, in one folder.',
    comparing: 'Comparing with what is there',
    reading: 'Reading pieces',
    ofPieces: (done, total) => `${done} of ${total} pieces`,
    articles: (count) => (count === '1' ? '1 piece on the site' : `${count} pieces on the site`),
    added: 'New',
    changed: 'Changed',
    removed: 'Goes',
    removedAfter: 'Gone',
    same: 'Stays',
    files: (count) => (count === '1' ? '1 file' : `${count} files`),
    zip: 'As a zip too',
    sign: (key) => `Sign with key ${key}`,
    extras: 'Besides',
    withZip: (name) => `${name} lies beside it.`,
    signed: 'The list of files is signed.',
    toMark: (count) =>
      count === '1'
        ? '1 piece is on it already and will be marked as exported.'
        : `${count} pieces are on it already and will be marked as exported.`,
    upToDate: 'The folder is as the site is now.',
    empty: 'No piece is approved or exported yet.',
    noneReady: 'No piece can go on the site now.',
    held: (count) => (count === '1' ? '1 piece needs attention' : `${count} pieces need attention`),
    stays: 'Stays off the site',
    unread: 'Cannot be read: if it was on the site, the page stays as it was',
    withheld: (names) => `Without pictures whose rights do not hold: ${names}`,
    open: 'Open',
    more: (count) => `and ${count} more`,
    export: 'Export the site',
    again: 'Compare again',
    left: (seconds) => `about ${seconds} s left`,
    stop: 'Stop',
    stopped: 'Stopped; the folder still holds the last export, whole.',
    done: 'The site is ready',
    openFolder: 'Open folder',
    openPage: 'View front page',
    marked: (count) => (count === '1' ? '1 piece was exported' : `${count} pieces were exported`),
  },
} satisfies Texts<typeof nl>;
