import type { Texts } from './Texts';

const nl = {
  packages: 'Pakketten van Katern',
  openTitle: 'Open een pakket',
  saveTitle: 'Bewaar het pakket',
  folderTitle: 'Kies een map voor de pakketten',
  unnamedFile: 'stuk',
  untitled: 'Zonder kop',

  pack: 'Pak in',
  packTitle: (count: string, one: boolean) => (one ? 'Pak het stuk in' : `Pak ${count} stukken in`),
  packMore:
    'Een pakket is één bestand met het stuk, zijn hele geschiedenis, opmerkingen en voorstellen, en de originelen van de beelden. Wie het in Katern opent, werkt aan hetzelfde stuk.',
  from: 'Afzender',
  fromHint: 'Zo heet je bij wie het opent.',
  lock: 'Versleutel met een wachtwoordzin',
  passphrase: 'Wachtwoordzin',
  again: 'Nog een keer',
  notSame: 'De twee zijn niet gelijk.',
  noPassphrase: 'Vul een wachtwoordzin in.',
  lockHint: 'Zonder deze zin is het pakket niet te openen. Geef hem langs een andere weg door.',
  signed: 'Het pakket wordt ondertekend met de sleutel van dit bureau.',
  noKey: (line: string) =>
    `Dit bureau heeft nog geen sleutel waaraan anderen zijn pakketten herkennen. ${line} Katern probeert het ook opnieuw als je een pakket maakt of opent.`,
  keyAgain: 'Probeer opnieuw',
  packing: 'Inpakken',
  packed: (file: string) => `Pakket bewaard: ${file}`,
  packedMany: (count: string) => `${count} pakketten bewaard`,
  without: (file: string, names: string) => `${file} is zonder ${names}: het origineel ontbreekt hier.`,
  show: 'Toon in map',

  reading: 'Pakket lezen',
  waits: (file: string) => `${file} gaat open zodra je hier klaar bent.`,
  lockedTitle: 'Versleuteld pakket',
  lockedMore: (file: string) => `${file} is versleuteld. Vul de wachtwoordzin in die de afzender je gaf.`,
  wrong: 'Dit is niet de wachtwoordzin. Let op hoofdletters en spaties.',
  openIt: 'Open pakket',
  unlocking: 'Wachtwoordzin proberen',

  askTitle: 'Pakket openen',
  nobody: 'Iemand zonder naam',
  facts: {
    piece: 'Stuk',
    from: 'Afzender',
    key: 'Sleutel',
    until: 'Tot en met',
    originals: 'Beelden',
    here: 'Op dit bureau',
  },
  isThere: 'Staat er al',
  isHere: 'Staat er al; het wordt samengebracht',
  isNew: 'Nieuw',
  newSender: (from: string) =>
    `Van ${from} kwam hier nog geen pakket. Haal je het binnen, dan kent Katern deze sleutel voortaan.`,
  otherKey: (from: string) =>
    `${from} heeft een andere sleutel dan eerst. Dat kan een andere computer zijn, of iemand die zich voor ${from} uitgeeft. Vraag het na voor je het binnenhaalt.`,
  bring: 'Haal binnen',
  bringAsked: 'Ik heb het nagevraagd: haal binnen',
  leave: 'Niet openen',
  close: 'Sluit',
  look: 'Bekijk alleen',
  back: 'Terug',
  lookNote: 'Alleen om te bekijken: dit is niet in de bibliotheek, en niet zeker van deze afzender.',

  missing: (names: string) => `Het origineel ontbreekt van ${names}.`,
  refused: (names: string) => `${names} is geen beeld dat Katern kan lezen en bleef achter.`,
  unasked: (count: number) =>
    count === 1
      ? '1 beeld in het pakket hoort bij geen stuk en bleef achter.'
      : `${count} beelden in het pakket horen bij geen stuk en bleven achter.`,
};

/** Packages: one article in one file, out and in. */
export const packageTexts = {
  nl,
  en: {
    packages: 'Katern packages',
    openTitle: 'Open a package',
    saveTitle: 'Save the package',
    folderTitle: 'Choose a folder for the packages',
    unnamedFile: 'piece',
    untitled: 'No headline',

    pack: 'Pack',
    packTitle: (count, one) => (one ? 'Pack the piece' : `Pack ${count} pieces`),
    packMore:
      'A package is one file with the piece, its whole history, comments and suggestions, and the originals of its pictures. Whoever opens it in Katern works on the same piece.',
    from: 'Sender',
    fromHint: 'This is what you are called where it is opened.',
    lock: 'Encrypt with a passphrase',
    passphrase: 'Passphrase',
    again: 'Once more',
    notSame: 'The two are not the same.',
    noPassphrase: 'Enter a passphrase.',
    lockHint: 'The package cannot be opened without it. Pass it on by another way.',
    signed: 'The package is signed with the key of this desk.',
    noKey: (line) =>
      `This desk has no key yet by which others know its packages. ${line} Katern also tries again when you make or open a package.`,
    keyAgain: 'Try again',
    packing: 'Packing',
    packed: (file) => `Package saved: ${file}`,
    packedMany: (count) => `${count} packages saved`,
    without: (file, names) => `${file} is without ${names}: the original is missing here.`,
    show: 'Show in folder',

    reading: 'Reading package',
    waits: (file: string) => `${file} opens as soon as you are done here.`,
    lockedTitle: 'Encrypted package',
    lockedMore: (file) => `${file} is encrypted. Enter the passphrase that the sender gave you.`,
    wrong: 'That is not the passphrase. Mind capitals and spaces.',
    openIt: 'Open package',
    unlocking: 'Trying the passphrase',

    askTitle: 'Open package',
    nobody: 'Somebody without a name',
    facts: {
      piece: 'Piece',
      from: 'Sender',
      key: 'Key',
      until: 'Up to',
      originals: 'Pictures',
      here: 'On this desk',
    },
    isThere: 'There already',
    isHere: 'There already; the two are brought together',
    isNew: 'New',
    newSender: (from) =>
      `No package from ${from} has come here before. If you bring it in, Katern knows this key from now on.`,
    otherKey: (from) =>
      `${from} has another key than before. It may be another computer, or somebody who pretends to be ${from}. Ask before you bring it in.`,
    bring: 'Bring in',
    bringAsked: 'I have asked: bring in',
    leave: 'Do not open',
    close: 'Close',
    look: 'Look only',
    back: 'Back',
    lookNote: 'Only to be looked at: this is not in the library, and not certain to be from this sender.',

    missing: (names) => `The original is missing of ${names}.`,
    refused: (names) => `${names} is not a picture Katern can read and was left out.`,
    unasked: (count) =>
      count === 1
        ? '1 picture in the package belongs to no piece and was left out.'
        : `${count} pictures in the package belong to no piece and were left out.`,
  },
} satisfies Texts<typeof nl>;
