import type { Texts } from './Texts';

const nl = {
  summary: 'katern unpack   haalt pakketten binnen in een bibliotheek',
  help: `katern unpack BESTAND … [--lock BESTAND] [--new] [--library MAP] [--json] [--language nl|en]

Haalt pakketten (.katern) binnen, zoals het venster dat doet: een stuk dat er nog niet is komt erbij met zijn hele geschiedenis, een stuk dat er al is wordt samengebracht. Niets wat er staat gaat verloren. Wat is veranderd, beschadigd of nagemaakt wordt geweigerd. De bibliotheek mag in geen venster open zijn.

  --lock BESTAND  de wachtwoordzin op de eerste regel van dit bestand opent wat versleuteld is
  --new           ook van afzenders van wie hier nog geen pakket kwam; hun sleutel is daarna bekend
  --library MAP   de bibliotheek; anders die van het venster
  --json          de uitkomst als JSON op één regel

Een afzender die een andere sleutel heeft dan eerst beoordeel je in het venster.

Einde: 0 alles binnen, 1 iets geweigerd of niet volledig, 2 verkeerd gebruikt, 3 fout, 130 gestopt.`,
  nothing: 'Noem de pakketten die je binnenhaalt.',
  noPassphrase: (file: string) => `In ${file} staat geen wachtwoordzin.`,
  reading: 'Pakketten lezen',
  isNew: (headline: string, id: string) => `${headline} (${id}): nieuw`,
  together: (headline: string, id: string) => `${headline} (${id}): samengebracht`,
  hadAll: (headline: string, id: string) => `${headline} (${id}): alles stond er al`,
  choose: (count: string, one: boolean) =>
    one
      ? 'Op 1 plek schreven beide kanten iets anders; dat staat in het stuk.'
      : `Op ${count} plekken schreven beide kanten iets anders; dat staat in het stuk.`,
  binned: 'Het stuk lag in de prullenmand en staat weer bij de kopij.',
  refusedFile: (file: string, why: string) => `${file}: niet binnengehaald. ${why}`,
  locked: 'Het is versleuteld; geef de wachtwoordzin met --lock.',
  wrong: 'Dit is niet de wachtwoordzin van dit pakket.',
  newSender: (from: string, key: string) =>
    `Van ${from} kwam hier nog geen pakket. Klopt sleutel ${key}, haal het dan binnen met --new.`,
  otherKey: (from: string, key: string) =>
    `${from} heeft een andere sleutel (${key}) dan eerst. Vraag het na, en open het in het venster.`,
};

/** What `katern unpack` says. */
export const unpackCommandTexts = {
  nl,
  en: {
    summary: 'katern unpack   brings packages into a library',
    help: `katern unpack FILE … [--lock FILE] [--new] [--library DIR] [--json] [--language nl|en]

Brings packages (.katern) in, as the window does: a piece that is not there yet is added with its whole history, one that is there is brought together. Nothing that is there is lost. What was changed, damaged or forged is refused. The library must not be open in a window.

  --lock FILE    the passphrase on the first line of this file opens what is encrypted
  --new          also from senders of whom no package has come here; their key is known from then on
  --library DIR  the library; else the window’s
  --json         the outcome as JSON in one line

A sender whose key is another than before is judged in the window.

Ends with: 0 all brought in, 1 something refused or not whole, 2 wrong use, 3 a fault, 130 stopped.`,
    nothing: 'Name the packages to bring in.',
    noPassphrase: (file) => `${file} holds no passphrase.`,
    reading: 'Reading packages',
    isNew: (headline, id) => `${headline} (${id}): new`,
    together: (headline, id) => `${headline} (${id}): brought together`,
    hadAll: (headline, id) => `${headline} (${id}): all of it was there`,
    choose: (count, one) =>
      one
        ? 'In 1 place both sides wrote something else; it stands in the piece.'
        : `In ${count} places both sides wrote something else; it stands in the piece.`,
    binned: 'The piece was in the bin and is back with the copy.',
    refusedFile: (file, why) => `${file}: not brought in. ${why}`,
    locked: 'It is encrypted; give the passphrase with --lock.',
    wrong: 'That is not the passphrase of this package.',
    newSender: (from, key) =>
      `No package from ${from} has come here before. If key ${key} is theirs, bring it in with --new.`,
    otherKey: (from, key) =>
      `${from} has another key (${key}) than before. Ask them, and open it in the window.`,
  },
} satisfies Texts<typeof nl>;
