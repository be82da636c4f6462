import { packCommandTexts } from './packCommandTexts';
import type { Texts } from './Texts';
import { unpackCommandTexts } from './unpackCommandTexts';

/** The commands that work without a window. */
export type CommandName = 'check' | 'export' | 'verify' | 'key' | 'pack' | 'unpack' | 'serve';

type Count = Readonly<Record<'block' | 'warn' | 'notice', number>>;

const nl = {
  untitled: 'Zonder kop',
  help: `Katern zonder venster.

  katern check    controleert stukken voor export
  katern export   schrijft de site, of bundels van stukken of een editie
  katern verify   vergelijkt een bundel met zijn manifest
  katern key      maakt een sleutel die bundels tekent
  ${packCommandTexts.nl.summary}
  ${unpackCommandTexts.nl.summary}
  katern serve    start de server om samen te schrijven

Elke opdracht: --help, --json, --language nl|en.
Einde: 0 in orde, 1 bevindingen of verschillen, 2 verkeerd gebruikt, 3 fout van schijf of bibliotheek, 130 gestopt.`,
  helpOf: {
    pack: packCommandTexts.nl.help,
    unpack: unpackCommandTexts.nl.help,
    check: `katern check [--library MAP] [--article ID|SLUG …] [--drafts] [--strict] [--json] [--language nl|en]

Controleert de genoemde stukken, of alle goedgekeurde en alle die ooit zijn geëxporteerd: wat op de site staat. De bibliotheek wordt alleen gelezen; ze mag open zijn.

  --library MAP      de bibliotheek; anders die van het venster
  --article ID|SLUG  een stuk, te herhalen
  --drafts           alle stukken, ook concepten
  --strict           ook ‘let op’ telt als bevinding
  --json             de uitkomst als JSON op één regel

Einde: 0 niets blokkeert, 1 bevindingen, 2 verkeerd gebruikt, 3 een stuk of de bibliotheek is niet te lezen, 130 gestopt.`,
    export: `katern export --to MAP [--article ID|SLUG … [--single] | --edition ID|NAAM] [--zip] [--dry-run] [--library MAP] [--sign BESTAND] [--json] [--language nl|en]

Schrijft de hele site in de map, of van elk genoemd stuk een bundel (een map en een zip), of één bundel van een editie, in die volgorde. Alleen wat een wijziging raakt wordt opnieuw gemaakt; wat er stond wordt pas vervangen als het nieuwe heel is. De bibliotheek wordt alleen gelezen: ze mag open zijn, en geen stuk krijgt een andere status.

  --to MAP           waar de export komt
  --article ID|SLUG  alleen dit stuk, te herhalen
  --edition ID|NAAM  deze editie, zonder wat blokkeert; het begin van de naam volstaat als maar één zo begint
  --single           van het stuk één HTML-bestand met alles erin
  --zip              ook een zip van de site
  --dry-run          schrijft niets, en zegt wat er nieuw, anders en weg zou zijn
  --library MAP      de bibliotheek; anders die van het venster
  --sign BESTAND     de geheime sleutel die het manifest tekent
  --json             de uitkomst als JSON op één regel

Einde: 0 geschreven, 1 geschreven zonder stukken die de controle tegenhield, 2 verkeerd gebruikt, 3 fout, 130 gestopt.`,
    key: `katern key [--out BESTAND] [--json] [--language nl|en]

Maakt een sleutel die bundels tekent (Ed25519). De geheime komt in een bestand dat alleen jij kunt lezen, de publieke ernaast, op .pub.

  --out BESTAND  waar de geheime sleutel komt; anders bij de instellingen van Katern
  --json         de uitkomst als JSON op één regel

Einde: 0 gemaakt, 2 er is al een sleutel, 3 fout van de schijf.`,
    verify: `katern verify MAP|ZIP [--key BESTAND] [--json] [--language nl|en]

Vergelijkt een bundel met zijn manifest: elk bestand met grootte en SHA-256, niets erbij, geen koppelingen.

  --key BESTAND  de publieke sleutel waarmee het manifest getekend moet zijn
  --json         de uitkomst als JSON op één regel

Einde: 0 de bundel klopt, 1 verschillen, 2 verkeerd gebruikt, 3 niet te lezen, 130 gestopt.`,
    serve: `katern serve [--folder MAP] [--host ADRES] [--port POORT] [--cert BESTAND --key BESTAND] [--json] [--language nl|en]

Start de server waarmee bureaus in dezelfde stukken schrijven, en draait tot je stopt. Wat binnenkomt staat in de map, ook het token waarmee een bureau binnenkomt; dat maakt de eerste start.

  --folder MAP    waar alles staat; anders de map server bij de instellingen van Katern
  --host ADRES    waar de server luistert; anders 127.0.0.1, alleen deze computer
  --port POORT    anders 8417
  --cert BESTAND  het certificaat (PEM), met alles wat ertussen zit
  --key BESTAND   de geheime sleutel daarvan (PEM)
  --json          de uitkomst als JSON op één regel

Zonder certificaat luistert de server alleen op deze computer: voor een proxy die TLS doet.

Einde: 2 verkeerd gebruikt, 3 de poort of de schijf geeft een fout, 130 gestopt.`,
  },
  problems: {
    'command-unknown': (about: string) => `Er is geen opdracht ‘${about}’.`,
    'option-unknown': (about: string) => `Deze opdracht kent ‘${about}’ niet.`,
    'value-missing': (about: string) => `Bij ‘${about}’ hoort een waarde, of juist geen.`,
    'word-unknown': (about: string) => `‘${about}’ hoort hier niet.`,
    'language-unknown': (about: string) => `‘${about}’ is geen taal van Katern: kies nl of en.`,
  },
  articles: {
    missing: (named: string) => `Er is geen stuk met id of adres ‘${named}’.`,
    several: (named: string, ids: string) => `Meer stukken hebben adres ‘${named}’: ${ids}.`,
  },
  editions: {
    missing: (named: string) => `Er is geen editie die ‘${named}’ heet.`,
    several: (named: string, these: string) =>
      `Meer edities passen bij ‘${named}’: ${these}. Geef de hele naam, of de id.`,
    empty: (name: string) => `Er staan geen stukken in editie ‘${name}’.`,
    held: (headline: string, why: string) => `${headline}: niet in de editie (${why})`,
    nothing: (name: string) => `Editie ‘${name}’ is niet geschreven: geen van de stukken is klaar.`,
  },
  check: {
    progress: (done: number, total: number) => `Controle: ${done} van ${total} stukken`,
    article: (headline: string, slug: string, where: string) =>
      `${headline} (${slug})${where ? `, ${where}` : ''}`,
    unread: 'niet te lezen',
    levels: { block: 'blokkeert', warn: 'let op', notice: 'ter info' },
    totals: (articles: number, { block, warn, notice }: Count, unread: number) =>
      `${articles === 1 ? '1 stuk' : `${articles} stukken`} gecontroleerd: ${block} blokkeert, ${warn} let op, ${notice} ter info${unread > 0 ? `, ${unread} niet te lezen` : ''}.`,
  },
  export: {
    nowhere: 'Zeg met --to in welke map de export komt.',
    either: 'Noem met --article stukken of met --edition een editie, niet allebei.',
    ofArticles: '--single maakt één bestand van een stuk: noem met --article welk.',
    ofSite: '--zip en --dry-run zijn voor de hele site; een stuk of editie krijgt altijd een map en een zip.',
    site: (folder: string, articles: string, files: string) =>
      `${folder}: stukken ${articles}, bestanden ${files}`,
    held: (headline: string, why: string, whole: boolean) =>
      `${headline}: ${whole ? 'niet op de site' : 'zonder beeld op de site'} (${why})`,
    unread: (headline: string) =>
      `${headline}: niet te lezen; stond het op de site, dan blijft de pagina zoals ze was`,
    progress: (step: string, done: number, total: number) => `${step}: ${done} van ${total}`,
    kept: (headline: string, what: string, why: string) => `${headline}: ${what}. ${why}`,
    changes: (added: string, changed: string, removed: string, same: string) =>
      `${added} nieuw, ${changed} gewijzigd, ${removed} verwijderd, ${same} ongewijzigd`,
  },
  key: {
    made: (id: string) => `Sleutel ${id} is gemaakt.`,
    secret: (file: string) => `Geheim: ${file}`,
    open: (file: string) => `Publiek: ${file}`,
    thereAlready: (file: string) => `Er is al een sleutel in ${file}; die blijft zoals hij is.`,
    noSecret: (file: string) => `In ${file} staat geen geheime sleutel.`,
    readByOthers: (file: string) =>
      `Anderen kunnen ${file} lezen; zorg eerst dat alleen jij dat kunt (chmod 600).`,
  },
  serve: {
    listens: (address: string) => `De server luistert op ${address}.`,
    token: (file: string) => `Het token van de bureaus staat in ${file}.`,
    noPort: (port: string) => `‘${port}’ is geen poort: kies 1 tot 65535, of 0 voor een vrije.`,
    halfTls: 'Een certificaat en zijn sleutel horen bij elkaar: noem --cert en --key.',
    openly: (host: string) =>
      `Op ${host} zou het token leesbaar over het netwerk gaan: noem --cert en --key, of luister op 127.0.0.1 achter een proxy.`,
    badTls: 'Dit certificaat en deze sleutel horen niet bij elkaar, of zijn geen PEM.',
    noToken: (file: string) => `In ${file} staat geen token van 20 tekens of meer.`,
    portFails: (address: string, code: string) => `Op ${address} kan niet worden geluisterd (${code}).`,
    notKept: (why: string) =>
      `De server bewaart niet meer en stopt (${why}). Wat op de bureaus staat is heel; start opnieuw als dit is verholpen.`,
    pictureFailed: (why: string) =>
      `Een beeld kan niet worden bewaard of gelezen (${why}). De bureaus proberen het opnieuw.`,
  },
  verify: {
    nothing: 'Noem de map of zip van een bundel.',
    noKey: (file: string) => `In ${file} staat geen publieke sleutel.`,
    progress: (done: number, total: number) => `Vergelijken: ${done} van ${total} bestanden`,
    whole: (files: string, size: string, one: boolean) =>
      `De bundel klopt: ${one ? '1 bestand' : `${files} bestanden`}, ${size}.`,
    differs: (count: string, one: boolean) => (one ? '1 verschil.' : `${count} verschillen.`),
    signatures: {
      none: (_key: string) => 'Niet getekend.',
      good: (key: string) => `Getekend met sleutel ${key}.`,
      'unknown-key': (key: string) =>
        `Getekend met sleutel ${key}, die hier niet bekend is: geef hem met --key.`,
    },
    ignored: (file: string) => `${file} is van het besturingssysteem en telt niet mee.`,
    differences: {
      'manifest-missing': (_path: string) => 'manifest.json: is er niet, of is niet te lezen',
      'manifest-malformed': (path: string) => `${path}: staat niet goed in het manifest`,
      unreadable: (_path: string) => 'dit is geen bundel, of een beschadigde zip',
      'unsafe-name': (path: string) => `${path}: een naam die niet in een bundel kan`,
      twice: (path: string) => `${path}: staat er meer dan eens`,
      missing: (path: string) => `${path}: ontbreekt`,
      unlisted: (path: string) => `${path}: staat niet in het manifest`,
      link: (path: string) => `${path}: is een koppeling of iets anders dan een bestand`,
      size: (path: string) => `${path}: heeft een andere grootte`,
      content: (path: string) => `${path}: heeft een andere inhoud`,
      unsigned: (_path: string) => 'manifest.sig: ontbreekt; de bundel is niet getekend',
      'signature-malformed': (path: string) => `${path}: is geen handtekening`,
      'signature-other-key': (path: string) => `${path}: getekend met een andere sleutel`,
      unfinished: (_path: string) =>
        'een export is onderbroken terwijl hij bestanden op hun plaats zette; de volgende naar deze map maakt dat af',
      'signature-wrong': (path: string) => `${path}: hoort niet bij dit manifest`,
    },
  },
};

/** What the commands without a window say. */
export const commandLineTexts = {
  nl,
  en: {
    untitled: 'No headline',
    help: `Katern without a window.

  katern check    checks pieces before export
  katern export   writes the site, or bundles of pieces or an edition
  katern verify   compares a bundle with its manifest
  katern key      makes a key that signs bundles
  ${packCommandTexts.en.summary}
  ${unpackCommandTexts.en.summary}
  katern serve    starts the server for writing together

Every command: --help, --json, --language nl|en.
Ends with: 0 fine, 1 findings or differences, 2 wrong use, 3 a fault of disk or library, 130 stopped.`,
    helpOf: {
      pack: packCommandTexts.en.help,
      unpack: unpackCommandTexts.en.help,
      check: `katern check [--library DIR] [--article ID|SLUG …] [--drafts] [--strict] [--json] [--language nl|en]

Checks the pieces named, or all that are approved and all that ever were exported: what is on the site. The library is only read; it may be open.

  --library DIR      the library; else the window’s
  --article ID|SLUG  a piece, may be repeated
  --drafts           all pieces, drafts too
  --strict           warnings count as findings too
  --json             the outcome as JSON in one line

Ends with: 0 nothing blocks, 1 findings, 2 wrong use, 3 a piece or the library cannot be read, 130 stopped.`,
      export: `katern export --to DIR [--article ID|SLUG … [--single] | --edition ID|NAME] [--zip] [--dry-run] [--library DIR] [--sign FILE] [--json] [--language nl|en]

Writes the whole site into the folder, or a bundle (a folder and a zip) of each piece named, or one bundle of an edition, in its order. Only what a change reaches is made again; what was there is replaced once the new is whole. The library is only read: it may be open, and no piece’s status changes.

  --to DIR           where the export goes
  --article ID|SLUG  only this piece, may be repeated
  --edition ID|NAME  this edition, without what blocks; the beginning of its name will do if only one begins so
  --single           of the piece one HTML file with everything in it
  --zip              a zip of the site too
  --dry-run          writes nothing, and says what would be new, changed and gone
  --library DIR      the library; else the window’s
  --sign FILE        the secret key that signs the manifest
  --json             the outcome as JSON in one line

Ends with: 0 written, 1 written without pieces that preflight kept back, 2 wrong use, 3 a fault, 130 stopped.`,
      key: `katern key [--out FILE] [--json] [--language nl|en]

Makes a key that signs bundles (Ed25519). The secret one goes into a file that only you can read, the public one beside it, in .pub.

  --out FILE  where the secret key goes; else with Katern’s settings
  --json      the outcome as JSON in one line

Ends with: 0 made, 2 there is a key already, 3 a fault of the disk.`,
      verify: `katern verify DIR|ZIP [--key FILE] [--json] [--language nl|en]

Compares a bundle with its manifest: every file with size and SHA-256, nothing besides, no links.

  --key FILE  the public key that the manifest has to be signed with
  --json      the outcome as JSON in one line

Ends with: 0 the bundle is right, 1 differences, 2 wrong use, 3 cannot be read, 130 stopped.`,
      serve: `katern serve [--folder DIR] [--host ADDRESS] [--port PORT] [--cert FILE --key FILE] [--json] [--language nl|en]

Starts the server through which desks write in the same pieces, and runs until you stop it. What comes in is kept in the folder, and so is the token that lets a desk in; the first start makes it.

  --folder DIR    where everything is kept; else the folder server with Katern’s settings
  --host ADDRESS  where the server listens; else 127.0.0.1, this computer alone
  --port PORT     else 8417
  --cert FILE     the certificate (PEM), with all that is in between
  --key FILE      its secret key (PEM)
  --json          the outcome as JSON in one line

Without a certificate the server listens on this computer alone: for a proxy that does TLS.

Ends with: 2 wrong use, 3 a fault of port or disk, 130 stopped.`,
    },
    problems: {
      'command-unknown': (about) => `There is no command ‘${about}’.`,
      'option-unknown': (about) => `This command does not know ‘${about}’.`,
      'value-missing': (about) => `‘${about}’ takes a value, or takes none.`,
      'word-unknown': (about) => `‘${about}’ does not belong here.`,
      'language-unknown': (about) => `‘${about}’ is no language of Katern: choose nl or en.`,
    },
    articles: {
      missing: (named) => `There is no piece with id or address ‘${named}’.`,
      several: (named, ids) => `Several pieces have the address ‘${named}’: ${ids}.`,
    },
    editions: {
      missing: (named) => `There is no edition called ‘${named}’.`,
      several: (named, these) =>
        `Several editions answer to ‘${named}’: ${these}. Give the whole name, or the id.`,
      empty: (name) => `There are no pieces in edition ‘${name}’.`,
      held: (headline, why) => `${headline}: not in the edition (${why})`,
      nothing: (name) => `Edition ‘${name}’ was not written: none of its pieces is ready.`,
    },
    check: {
      progress: (done, total) => `Preflight: ${done} of ${total} pieces`,
      article: (headline, slug, where) => `${headline} (${slug})${where ? `, ${where}` : ''}`,
      unread: 'cannot be read',
      levels: { block: 'blocking', warn: 'warning', notice: 'note' },
      totals: (articles, { block, warn, notice }, unread) =>
        `${articles === 1 ? '1 piece' : `${articles} pieces`} checked: ${block} blocking, ${warn} warnings, ${notice} notes${unread > 0 ? `, ${unread} cannot be read` : ''}.`,
    },
    export: {
      nowhere: 'Say with --to into which folder the export goes.',
      either: 'Name pieces with --article or an edition with --edition, not both.',
      ofArticles: '--single makes one file of a piece: name with --article which.',
      ofSite:
        '--zip and --dry-run are for the whole site; a piece or edition always gets a folder and a zip.',
      site: (folder, articles, files) => `${folder}: pieces ${articles}, files ${files}`,
      held: (headline, why, whole) =>
        `${headline}: ${whole ? 'not on the site' : 'on the site without a picture'} (${why})`,
      unread: (headline) => `${headline}: cannot be read; if it was on the site, the page stays as it was`,
      progress: (step, done, total) => `${step}: ${done} of ${total}`,
      kept: (headline, what, why) => `${headline}: ${what}. ${why}`,
      changes: (added, changed, removed, same) =>
        `${added} new, ${changed} changed, ${removed} removed, ${same} unchanged`,
    },
    key: {
      made: (id) => `Key ${id} is made.`,
      secret: (file) => `Secret: ${file}`,
      open: (file) => `Public: ${file}`,
      thereAlready: (file) => `There is a key in ${file} already; it stays as it is.`,
      noSecret: (file) => `${file} holds no secret key.`,
      readByOthers: (file) => `Others can read ${file}; see to it first that only you can (chmod 600).`,
    },
    serve: {
      listens: (address) => `The server listens on ${address}.`,
      token: (file) => `The desks’ token is in ${file}.`,
      noPort: (port) => `‘${port}’ is no port: choose 1 to 65535, or 0 for any that is free.`,
      halfTls: 'A certificate and its key belong together: name --cert and --key.',
      openly: (host) =>
        `On ${host} the token could be read on the network: name --cert and --key, or listen on 127.0.0.1 behind a proxy.`,
      badTls: 'This certificate and this key do not belong together, or are no PEM.',
      noToken: (file) => `${file} holds no token of 20 characters or more.`,
      portFails: (address, code) => `Nothing can listen on ${address} (${code}).`,
      notKept: (why) =>
        `The server no longer keeps what comes and stops (${why}). What the desks have is whole; start again once this is mended.`,
      pictureFailed: (why) => `A picture cannot be kept or read (${why}). The desks try again.`,
    },
    verify: {
      nothing: 'Name the folder or zip of a bundle.',
      noKey: (file) => `${file} holds no public key.`,
      progress: (done, total) => `Comparing: ${done} of ${total} files`,
      whole: (files, size, one) => `The bundle is right: ${one ? '1 file' : `${files} files`}, ${size}.`,
      differs: (count, one) => (one ? '1 difference.' : `${count} differences.`),
      signatures: {
        none: () => 'Not signed.',
        good: (key) => `Signed with key ${key}.`,
        'unknown-key': (key) => `Signed with key ${key}, which is not known here: give it with --key.`,
      },
      ignored: (file) => `${file} belongs to the operating system and does not count.`,
      differences: {
        'manifest-missing': () => 'manifest.json: is not there, or cannot be read',
        'manifest-malformed': (path) => `${path}: is not listed as it should be`,
        unreadable: () => 'this is no bundle, or a damaged zip',
        'unsafe-name': (path) => `${path}: a name that no bundle can have`,
        twice: (path) => `${path}: is there more than once`,
        missing: (path) => `${path}: is missing`,
        unlisted: (path) => `${path}: is not in the manifest`,
        link: (path) => `${path}: is a link, or something else than a file`,
        size: (path) => `${path}: has another size`,
        content: (path) => `${path}: has other content`,
        unsigned: () => 'manifest.sig: is missing; the bundle is not signed',
        'signature-malformed': (path) => `${path}: is no signature`,
        'signature-other-key': (path) => `${path}: signed with another key`,
        unfinished: () =>
          'an export was interrupted while it put files in their places; the next one to this folder finishes that',
        'signature-wrong': (path) => `${path}: does not belong to this manifest`,
      },
    },
  },
} satisfies Texts<typeof nl>;
