import { printNumber } from './numbers';
import type { Texts } from './Texts';

const nl = {
  /** So many pictures of a word processor, of which these are named, did not come; nobody can tell which is which. */
  unsure: (count: number, named: string) =>
    count === 1
      ? `Eén beeld is niet meegekomen${named}: er valt niet met zekerheid te zeggen welk het is. Kopieer het los, of koppel het vanuit een bestand.`
      : `${printNumber(count, 'nl')} beelden zijn niet meegekomen${named}: er valt niet met zekerheid te zeggen welke het zijn. Kopieer ze los, of koppel ze vanuit een bestand.`,
  /** So many came as drawings that only other programs show. */
  metafile: (count: number, named: string) =>
    count === 1
      ? `Eén beeld is niet meegekomen${named}: het kwam alleen als tekening (WMF of EMF), die Katern niet toont. Sla het op als PNG of JPEG, en koppel dat bestand.`
      : `${printNumber(count, 'nl')} beelden zijn niet meegekomen${named}: ze kwamen alleen als tekening (WMF of EMF), die Katern niet toont. Sla ze op als PNG of JPEG, en koppel die bestanden.`,
  /** The first of those by name, and whether there are more. */
  named: (names: readonly string[], more: boolean) =>
    ` (${names.map((name) => `‘${name}’`).join(', ')}${more ? ' en meer' : ''})`,
};

/** What is said of pictures that a word processor put beside the words. */
export const besideTexts = {
  nl,
  en: {
    unsure: (count, named) =>
      count === 1
        ? `One picture was left out${named}: it cannot be said for certain which one it is. Copy it by itself, or attach it from a file.`
        : `${printNumber(count, 'en')} pictures were left out${named}: it cannot be said for certain which ones they are. Copy them one by one, or attach them from a file.`,
    metafile: (count, named) =>
      count === 1
        ? `One picture was left out${named}: it only came as a drawing (WMF or EMF), which Katern does not show. Save it as PNG or JPEG, and attach that file.`
        : `${printNumber(count, 'en')} pictures were left out${named}: they only came as drawings (WMF or EMF), which Katern does not show. Save them as PNG or JPEG, and attach those files.`,
    named: (names, more) => ` (${names.map((name) => `‘${name}’`).join(', ')}${more ? ' and more' : ''})`,
  },
} satisfies Texts<typeof nl>;
