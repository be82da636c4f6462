import type { Language } from '../Texts';

/** What a version brought that a user notices. */
interface VersionNews {
  /** As in package.json. */
  version: string;
  /** The most important changes; they may name commands as the guide's text does. */
  changes: Record<Language, readonly string[]>;
}

/** What each version brought, the newest first. A new version begins with an entry here. */
export const news: readonly VersionNews[] = [
  {
    version: '0.1.0',
    changes: {
      nl: [
        'Dit is de eerste versie. Wat je schrijft, staat meteen op de schijf, zonder netwerk.',
        'Beelden komen met hun credit: Katern leest hem in het bestand en zet hem op de pagina en in elke kopie.',
        'Wie meeleest stelt wijzigingen voor en plaatst opmerkingen; twee versies staan woord voor woord naast elkaar.',
        'Eén stuk, meer bureaus: per pakket, gedeelde map, Word of server komt alles bij elkaar.',
        'Spelling in het Nederlands en Engels, slimme leestekens, zoeken en vervangen in een of meer stukken.',
        'De controle vindt wat een pagina in de weg staat en lost op wat zeker is.',
        'Eén stuk, een editie of de hele site wordt een map, een zip of één bestand, in twee thema’s.',
        'Reservekopieën gaan vanzelf, ook naar een tweede plek.',
        'Deze gids: {guide.show}.',
      ],
      en: [
        'This is the first version. What you write is on disk at once, without a network.',
        'Pictures come with their credit: Katern reads it from the file and puts it on the page and in every copy.',
        'Those who read along suggest edits and add comments; two versions are compared word by word.',
        'One piece, several desks: by package, shared folder, Word or server it all comes together.',
        'Spelling in Dutch and English, smart punctuation, find and replace in one piece or more.',
        'Preflight finds what stands in the way of a page and fixes what is certain.',
        'One piece, an edition or the whole site becomes a folder, a zip or a single file, in two themes.',
        'Backups are made by themselves, in a second place too.',
        'This guide: {guide.show}.',
      ],
    },
  },
];
