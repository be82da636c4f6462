import type { Texts } from './Texts';

const nl = {
  heading: 'Edities',
  none: 'Zet samen wat samen verschijnt',
  create: 'Nieuwe editie',
  createWith: 'Nieuwe editie…',
  panel: 'Editie samenstellen',
  name: 'Naam van de editie',
  taken: 'Er is al een editie met deze naam',
  close: 'Sluit editie',
  put: 'Zet in editie',
  toEdition: 'Naar editie',
  actions: (name: string) => `Acties voor editie ‘${name}’`,
  rename: 'Hernoem',
  remove: 'Verwijder',
  list: (name: string) => `Stukken in editie ${name}`,
  keys: 'Volgorde wijzigen: sleep, of',
  empty: 'Nog geen stukken in deze editie',
  emptyMore: 'Sleep ze hierheen uit de lijst, of kies daar een stuk en druk op E.',
  takeOut: (headline: string) => `Haal ‘${headline}’ uit de editie`,
  takeOutShort: 'Haal uit editie',
  up: 'Zet hoger',
  down: 'Zet lager',
  words: (count: string) => `${count} w`,
  pieces: 'Stukken',
  wordsInAll: 'Woorden',
  ready: (ready: string, total: string) => `${ready} van ${total} klaar`,
  checking: 'Controleren…',
  blocks: 'Blokkeert',
  export: 'Controleer en exporteer',
  nothingToExport: 'Er staan nog geen stukken in deze editie.',
  chooseFirst: 'Kies eerst een stuk in de lijst',
  made: (name: string) => `Editie ‘${name}’ is gemaakt`,
  madeWith: (name: string, count: string, one: boolean) =>
    one ? `Editie ‘${name}’ is gemaakt met 1 stuk` : `Editie ‘${name}’ is gemaakt met ${count} stukken`,
  renamed: (before: string, name: string) => `Editie ‘${before}’ heet nu ‘${name}’`,
  removed: (name: string) => `Editie ‘${name}’ is verwijderd; de stukken blijven`,
  placed: (headline: string, name: string, place: string) =>
    `‘${headline}’ staat in editie ${name}, plaats ${place}`,
  placedMany: (count: string, name: string, place: string) =>
    `${count} stukken staan in editie ${name}, vanaf plaats ${place}`,
  placedAlready: (headline: string, name: string, place: string) =>
    `‘${headline}’ stond al in editie ${name}, plaats ${place}`,
  allAlready: (name: string) => `Deze stukken stonden al in editie ${name}`,
  takenOut: (headline: string, name: string) => `‘${headline}’ is uit editie ${name} gehaald`,
  exportTitle: (name: string) => `Exporteer editie ${name}`,
  exportReady: (count: string, one: boolean) =>
    one ? 'Exporteer editie met 1 stuk' : `Exporteer editie met ${count} stukken`,
  bundle: 'De editie wordt één bundel, met deze volgorde op de voorpagina.',
  exported: (name: string, count: string, one: boolean) =>
    one
      ? `Editie ‘${name}’ is geëxporteerd met 1 stuk`
      : `Editie ‘${name}’ is geëxporteerd met ${count} stukken`,
  stopped: (name: string) => `Gestopt: editie ‘${name}’ is niet geëxporteerd`,
  notExported: (name: string, why: string) => `Editie ‘${name}’ is niet geëxporteerd. ${why}`,
};

/** Editions: articles that are exported together, in an order. */
export const editionTexts = {
  nl,
  en: {
    heading: 'Editions',
    none: 'Gather what appears together',
    create: 'New edition',
    createWith: 'New edition…',
    panel: 'Compose edition',
    name: 'Name of the edition',
    taken: 'There is an edition of this name already',
    close: 'Close edition',
    put: 'Put into edition',
    toEdition: 'To edition',
    actions: (name) => `Actions for edition ‘${name}’`,
    rename: 'Rename',
    remove: 'Remove',
    list: (name) => `Pieces in edition ${name}`,
    keys: 'Change the order: drag, or',
    empty: 'No pieces in this edition yet',
    emptyMore: 'Drag them here from the list, or choose a piece there and press E.',
    takeOut: (headline) => `Take ‘${headline}’ out of the edition`,
    takeOutShort: 'Take out of edition',
    up: 'Move up',
    down: 'Move down',
    words: (count) => `${count} w`,
    pieces: 'Pieces',
    wordsInAll: 'Words',
    ready: (ready, total) => `${ready} of ${total} ready`,
    checking: 'Checking…',
    blocks: 'Blocking',
    export: 'Check and export',
    nothingToExport: 'There are no pieces in this edition yet.',
    chooseFirst: 'Choose a piece in the list first',
    made: (name) => `Edition ‘${name}’ was made`,
    madeWith: (name, count, one) =>
      one ? `Edition ‘${name}’ was made with 1 piece` : `Edition ‘${name}’ was made with ${count} pieces`,
    renamed: (before, name) => `Edition ‘${before}’ is now ‘${name}’`,
    removed: (name) => `Edition ‘${name}’ was removed; the pieces stay`,
    placed: (headline, name, place) => `‘${headline}’ is in edition ${name}, place ${place}`,
    placedMany: (count, name, place) => `${count} pieces are in edition ${name}, from place ${place}`,
    placedAlready: (headline, name, place) => `‘${headline}’ was in edition ${name} already, place ${place}`,
    allAlready: (name) => `These pieces were in edition ${name} already`,
    takenOut: (headline, name) => `‘${headline}’ was taken out of edition ${name}`,
    exportTitle: (name) => `Export edition ${name}`,
    exportReady: (count, one) =>
      one ? 'Export edition with 1 piece' : `Export edition with ${count} pieces`,
    bundle: 'The edition becomes one bundle, with this order on its front page.',
    exported: (name, count, one) =>
      one
        ? `Edition ‘${name}’ was exported with 1 piece`
        : `Edition ‘${name}’ was exported with ${count} pieces`,
    stopped: (name) => `Stopped: edition ‘${name}’ was not exported`,
    notExported: (name, why) => `Edition ‘${name}’ was not exported. ${why}`,
  },
} satisfies Texts<typeof nl>;
