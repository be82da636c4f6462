import type { Texts } from './Texts';

const nl = {
  summary: 'katern pack     pakt stukken in, elk in een bestand .katern',
  help: `katern pack --article ID|SLUG … --to MAP [--from NAAM] [--lock BESTAND] [--library MAP] [--json] [--language nl|en]

Pakt elk genoemd stuk in als pakket: één bestand .katern met het stuk, zijn hele geschiedenis en de originelen van de beelden, ondertekend met de sleutel van dit bureau. De bibliotheek wordt alleen gelezen; ze mag open zijn. Wat in de map staat blijft staan.

  --article ID|SLUG  een stuk, te herhalen
  --to MAP           waar de pakketten komen
  --from NAAM        hoe je heet bij wie het opent
  --lock BESTAND     versleutelt met de wachtwoordzin op de eerste regel van dit bestand
  --library MAP      de bibliotheek; anders die van het venster
  --json             de uitkomst als JSON op één regel

Einde: 0 ingepakt, 1 ingepakt zonder originelen die ontbreken, 2 verkeerd gebruikt, 3 fout, 130 gestopt.`,
  nothing: 'Zeg met --article welke stukken je inpakt.',
  nowhere: 'Zeg met --to in welke map de pakketten komen.',
  noPassphrase: (file: string) => `In ${file} staat geen wachtwoordzin.`,
  missing: (names: string) => `zonder ${names}: het origineel ontbreekt`,
};

/** What `katern pack` says. */
export const packCommandTexts = {
  nl,
  en: {
    summary: 'katern pack     packs pieces, each in a file .katern',
    help: `katern pack --article ID|SLUG … --to DIR [--from NAME] [--lock FILE] [--library DIR] [--json] [--language nl|en]

Packs each piece named as a package: one file .katern with the piece, its whole history and the originals of its pictures, signed with the key of this desk. The library is only read; it may be open. What the folder holds is left alone.

  --article ID|SLUG  a piece, may be repeated
  --to DIR           where the packages go
  --from NAME        what you are called where it is opened
  --lock FILE        encrypts with the passphrase on the first line of this file
  --library DIR      the library; else the window’s
  --json             the outcome as JSON in one line

Ends with: 0 packed, 1 packed without originals that are missing, 2 wrong use, 3 a fault, 130 stopped.`,
    nothing: 'Say with --article which pieces to pack.',
    nowhere: 'Say with --to into which folder the packages go.',
    noPassphrase: (file) => `${file} holds no passphrase.`,
    missing: (names) => `without ${names}: the original is missing`,
  },
} satisfies Texts<typeof nl>;
