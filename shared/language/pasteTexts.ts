import { printNumber } from './numbers';
import type { Texts } from './Texts';

const nl = {
  /** The clipboard says where so many pictures are, and does not have them. */
  elsewhere: (count: number) =>
    count === 1
      ? 'Eén beeld is niet meegekomen: op het klembord staat alleen waar het te vinden is. Koppel het vanuit een bestand.'
      : `${printNumber(count, 'nl')} beelden zijn niet meegekomen: op het klembord staat alleen waar ze te vinden zijn. Koppel ze vanuit een bestand.`,
  /** The same of what was dragged, from a web page. */
  dragged: (count: number) =>
    count === 1
      ? 'Eén beeld is niet meegekomen: het staat ergens anders, en Katern haalt niets van het netwerk. Sleep het bestand zelf, of bewaar het beeld eerst.'
      : `${printNumber(count, 'nl')} beelden zijn niet meegekomen: ze staan ergens anders, en Katern haalt niets van het netwerk. Sleep de bestanden zelf, of bewaar de beelden eerst.`,
  /** So many were pasted where none can stand. */
  noPlace: (count: number) =>
    count === 1
      ? 'Eén beeld is niet meegekomen: in kop, intro en bijschrift staat geen beeld. Plak het in de tekst, of koppel het vanuit een bestand.'
      : `${printNumber(count, 'nl')} beelden zijn niet meegekomen: in kop, intro en bijschrift staat geen beeld. Plak ze in de tekst, of koppel ze vanuit een bestand.`,
  tooMany: (count: number) =>
    count === 1
      ? 'Eén beeld is niet meegekomen: het was te veel om in één keer te plakken. Koppel het vanuit een bestand.'
      : `${printNumber(count, 'nl')} beelden zijn niet meegekomen: het was te veel om in één keer te plakken. Koppel ze vanuit een bestand.`,
  /** The piece was closed or locked before so many were read. */
  notThen: (count: number) =>
    count === 1
      ? 'Eén beeld is niet meegekomen: het stuk was intussen dicht. Plak het nog eens, of koppel het vanuit een bestand.'
      : `${printNumber(count, 'nl')} beelden zijn niet meegekomen: het stuk was intussen dicht. Plak ze nog eens, of koppel ze vanuit een bestand.`,
};

/** What is said of pictures among what is pasted, or dropped. */
export const pasteTexts = {
  nl,
  en: {
    elsewhere: (count) =>
      count === 1
        ? 'One picture was left out: the clipboard only says where it is. Attach it from a file.'
        : `${printNumber(count, 'en')} pictures were left out: the clipboard only says where they are. Attach them from a file.`,
    dragged: (count) =>
      count === 1
        ? 'One picture was left out: it is somewhere else, and Katern fetches nothing from the network. Drag the file itself, or save the picture first.'
        : `${printNumber(count, 'en')} pictures were left out: they are somewhere else, and Katern fetches nothing from the network. Drag the files themselves, or save the pictures first.`,
    noPlace: (count) =>
      count === 1
        ? 'One picture was left out: headline, intro and caption have no pictures. Paste it into the text, or attach it from a file.'
        : `${printNumber(count, 'en')} pictures were left out: headline, intro and caption have no pictures. Paste them into the text, or attach them from a file.`,
    tooMany: (count) =>
      count === 1
        ? 'One picture was left out: it was too much to paste at once. Attach it from a file.'
        : `${printNumber(count, 'en')} pictures were left out: it was too much to paste at once. Attach them from a file.`,
    notThen: (count) =>
      count === 1
        ? 'One picture was left out: the piece was closed by then. Paste it again, or attach it from a file.'
        : `${printNumber(count, 'en')} pictures were left out: the piece was closed by then. Paste them again, or attach them from a file.`,
  },
} satisfies Texts<typeof nl>;
