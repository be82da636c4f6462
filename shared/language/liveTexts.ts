import { printNumber } from './numbers';
import type { Texts } from './Texts';

const nl = {
  title: 'Samen schrijven',
  on: 'Schrijf samen met andere bureaus',
  onHint:
    'Wat je opent gaat naar de server van de redactie, en wat anderen erin schrijven komt terug, met de beelden; het voorbeeld pas als je erin schrijft. Zonder verbinding schrijf je gewoon verder; het gaat mee zodra die er weer is, ook als het stuk dicht is.',
  address: 'Server',
  addressExample: 'wss://live.example.org',
  addressHint: 'Redacties op één server houd je uit elkaar met een pad: wss://…/cultuur',
  addressWrong: 'Begin met wss:// en laat alles na ? en # weg. Alleen naar deze computer mag ws://.',
  token: 'Token',
  tokenKept: 'Is bewaard',
  tokenHint: {
    none: 'Vraag het aan wie de server beheert.',
    sealed: 'Bewaard in de sleutelbos van dit systeem. Vul een ander in om het te vervangen.',
    readable:
      'Dit systeem heeft geen sleutelbos: het token staat leesbaar bij de instellingen. Vul een ander in om het te vervangen.',
  },
  forget: 'Vergeet token',
  try: 'Probeer',
  tried: 'De server antwoordt en kent het token',
  state: 'Verbinding',
  connecting: 'Verbindt…',
  connected: 'Verbonden',
  noAddress: 'Vul eerst het adres van de server in.',
  together: 'Samen',
  togetherTitle: 'Wat je schrijft gaat naar de server van de redactie',
  offline: 'Offline',
  offlineHere: '; alles staat op deze computer',
  offlineWaits: (count: number) =>
    count === 1 ? ' · 1 stuk wacht' : ` · ${printNumber(count, 'nl')} stukken wachten`,
  togetherWaiting: (count: number) =>
    `Samen · nog ${count === 1 ? '1 stuk' : `${printNumber(count, 'nl')} stukken`}`,
  waiting: (count: number) =>
    count === 1
      ? '1 stuk gaat naar de server zodra er weer verbinding is.'
      : `${printNumber(count, 'nl')} stukken gaan naar de server zodra er weer verbinding is.`,
  going: (count: number) =>
    count === 1
      ? '1 stuk gaat nog naar de server.'
      : `${printNumber(count, 'nl')} stukken gaan nog naar de server.`,
  noPictures: 'Deze server bewaart geen beelden; die komen met een pakket.',
  picturesMissing: (count: number) =>
    count === 1
      ? '1 beeld staat nog niet op de server en ontbreekt hier.'
      : `${printNumber(count, 'nl')} beelden staan nog niet op de server en ontbreken hier.`,
  picturesUnsent: (count: number) =>
    count === 1
      ? '1 beeld gaat nog naar de server.'
      : `${printNumber(count, 'nl')} beelden gaan nog naar de server.`,
  refused: 'Niet samen',
  staysHome: 'Voorbeeld blijft hier',
  staysHomeTitle: 'Het voorbeeld gaat naar de server zodra je erin schrijft',
  here: 'Ook in dit stuk',
  somebody: 'Iemand',
  more: (count: number) => (count === 1 ? 'en nog 1 ander' : `en nog ${count} anderen`),
  came: (names: string) => `${names} is er nu ook`,
  cameMany: (names: string) => `${names} zijn er nu ook`,
  left: (names: string) => `${names} is weg`,
  leftMany: (names: string) => `${names} zijn weg`,
  and: ' en ',
  listTitle: 'Stukken op de server',
  listLooking: 'Vraagt de server…',
  listEmpty: 'Op de server staat nog geen stuk.',
  listAllHere: 'Alle stukken van de server staan in deze bibliotheek.',
  listNone: 'Geen stuk met die woorden.',
  listSearch: 'Zoek in koppen',
  listClear: 'Wis',
  listApart: 'Er is geen verbinding met de server.',
  listBusy: 'Er wordt al een stuk opgehaald.',
  listLeft: (count: number) =>
    count === 1
      ? 'En nog 1 stuk; zoek erop met een woord uit de kop.'
      : `En nog ${printNumber(count, 'nl')} stukken; zoek erop met een woord uit de kop.`,
  listFetch: 'Haal op',
  listOff: 'Samen schrijven staat uit.',
  listToSettings: 'Naar instellingen',
  listHint: 'Een stuk komt met zijn hele geschiedenis, en met de beelden die op de server staan.',
  untitled: 'Zonder kop',
};

/** Writing together with other desks over a server. */
export const liveTexts = {
  nl,
  en: {
    title: 'Writing together',
    on: 'Write together with other desks',
    onHint:
      'What you open goes to the newsroom’s server, and what others write in it comes back, with the pictures; the sample only once you write in it. Without a connection you simply write on; it goes as soon as there is one, also when the piece is closed.',
    address: 'Server',
    addressExample: 'wss://live.example.org',
    addressHint: 'Newsrooms on one server are kept apart by a path: wss://…/culture',
    addressWrong:
      'Begin with wss:// and leave out everything after ? and #. Only this computer may have ws://.',
    token: 'Token',
    tokenKept: 'Is kept',
    tokenHint: {
      none: 'Ask whoever runs the server for it.',
      sealed: 'Kept in this system’s key ring. Enter another to replace it.',
      readable:
        'This system has no key ring: the token can be read in the settings file. Enter another to replace it.',
    },
    forget: 'Forget token',
    try: 'Try',
    tried: 'The server answers and knows the token',
    state: 'Connection',
    connecting: 'Connecting…',
    connected: 'Connected',
    noAddress: 'Enter the address of the server first.',
    together: 'Together',
    togetherTitle: 'What you write goes to the newsroom’s server',
    offline: 'Offline',
    offlineHere: '; everything is on this computer',
    offlineWaits: (count) =>
      count === 1 ? ' · 1 piece waits' : ` · ${printNumber(count, 'en')} pieces wait`,
    togetherWaiting: (count) =>
      `Together · ${count === 1 ? '1 piece' : `${printNumber(count, 'en')} pieces`} to go`,
    waiting: (count) =>
      count === 1
        ? '1 piece goes to the server as soon as there is a connection.'
        : `${printNumber(count, 'en')} pieces go to the server as soon as there is a connection.`,
    going: (count) =>
      count === 1
        ? '1 piece is still going to the server.'
        : `${printNumber(count, 'en')} pieces are still going to the server.`,
    noPictures: 'This server keeps no pictures; they come with a package.',
    picturesMissing: (count) =>
      count === 1
        ? '1 picture is not on the server yet, and missing here.'
        : `${printNumber(count, 'en')} pictures are not on the server yet, and missing here.`,
    picturesUnsent: (count) =>
      count === 1
        ? '1 picture is still to go to the server.'
        : `${printNumber(count, 'en')} pictures are still to go to the server.`,
    refused: 'Not together',
    staysHome: 'Sample stays here',
    staysHomeTitle: 'The sample goes to the server as soon as you write in it',
    here: 'Also in this piece',
    somebody: 'Somebody',
    more: (count) => (count === 1 ? 'and 1 other' : `and ${count} others`),
    came: (names) => `${names} is here too now`,
    cameMany: (names) => `${names} are here too now`,
    left: (names) => `${names} has left`,
    leftMany: (names) => `${names} have left`,
    and: ' and ',
    listTitle: 'Pieces on the server',
    listLooking: 'Asking the server…',
    listEmpty: 'There is no piece on the server yet.',
    listAllHere: 'Every piece of the server is in this library.',
    listNone: 'No piece with those words.',
    listSearch: 'Search headlines',
    listClear: 'Clear',
    listApart: 'There is no connection to the server.',
    listBusy: 'A piece is being got already.',
    listLeft: (count) =>
      count === 1
        ? 'And 1 more piece; search for it by a word of its headline.'
        : `And ${printNumber(count, 'en')} more pieces; search for them by a word of the headline.`,
    listFetch: 'Get it',
    listOff: 'Writing together is switched off.',
    listToSettings: 'To settings',
    listHint: 'A piece comes with its whole history, and with the pictures that are on the server.',
    untitled: 'No headline',
  },
} satisfies Texts<typeof nl>;
