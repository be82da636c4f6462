import type { Texts } from './Texts';

const nl = {
  title: 'Controle van de site',
  reading: 'Alles wat op de site staat wordt nagekeken',
  far: (done: string, total: string) => `${done} van ${total}`,
  meanwhile: 'Je kunt intussen doorwerken; sluiten stopt de controle.',
  stop: 'Stop',
  stopped: 'De controle is gestopt.',
  again: 'Controleer opnieuw',
  fine: 'Alles in orde',
  checked: (count: string, one: boolean) => (one ? '1 stuk nagekeken.' : `${count} stukken nagekeken.`),
  found: (count: string, one: boolean) =>
    one ? 'Bij 1 stuk is iets niet in orde.' : `Bij ${count} stukken is iets niet in orde.`,
  none: 'Er staat nog niets op de site.',
  more: (count: string) => `En nog ${count}; los deze eerst op.`,
  list: 'Wat niet in orde is',
  onSite: 'staat op de site',
  approved: 'goedgekeurd',
  unreadable: 'Niet te lezen',
  open: 'Open',
  exportAgain: (count: string, one: boolean) =>
    one ? 'Exporteer 1 stuk opnieuw' : `Exporteer ${count} stukken opnieuw`,
  takesDown: (count: string, one: boolean) =>
    one
      ? '1 pagina toont wat er niet mag staan; de export van de site haalt het weg.'
      : `${count} pagina’s tonen wat er niet mag staan; de export van de site haalt het weg.`,
  exportSite: 'Exporteer de site',
  exportHint: 'Los op wat blokkeert en exporteer opnieuw: dan gaat het van de pagina’s.',
};

/** Checking everything that is on the site. */
export const siteCheckTexts = {
  nl,
  en: {
    title: 'Site check',
    reading: 'Everything on the site is being checked',
    far: (done, total) => `${done} of ${total}`,
    meanwhile: 'You can work on meanwhile; closing stops the check.',
    stop: 'Stop',
    stopped: 'The check was stopped.',
    again: 'Check again',
    fine: 'All in order',
    checked: (count, one) => (one ? '1 piece checked.' : `${count} pieces checked.`),
    found: (count, one) =>
      one ? 'Something is amiss with 1 piece.' : `Something is amiss with ${count} pieces.`,
    none: 'Nothing is on the site yet.',
    more: (count) => `And ${count} more; solve these first.`,
    list: 'What is amiss',
    onSite: 'on the site',
    approved: 'approved',
    unreadable: 'Cannot be read',
    open: 'Open',
    exportAgain: (count, one) => (one ? 'Export 1 piece again' : `Export ${count} pieces again`),
    takesDown: (count, one) =>
      one
        ? '1 page shows what must not be there; the export of the site takes it down.'
        : `${count} pages show what must not be there; the export of the site takes it down.`,
    exportSite: 'Export the site',
    exportHint: 'Solve what blocks and export again: that takes it off the pages.',
  },
} satisfies Texts<typeof nl>;
