import type { Texts } from './Texts';

/** What so many are called. */
const counted =
  (one: string, more: string) =>
  (count: number): string =>
    count === 1 ? one : more;

const nl = {
  choose: 'Kies een bestand met kopij',
  files: 'Word, HTML, Markdown en tekst',
  reading: (name: string) => `${name} wordt gelezen…`,
  /** The heading of what became of a file. */
  title: (name: string) => `Overgenomen uit ${name}`,
  titleBack: (name: string) => `Terug uit Word: ${name}`,
  titleInto: (name: string) => `Ingevoegd uit ${name}`,
  deeds: {
    kept: 'Overgenomen',
    changed: 'Anders overgenomen',
    dropped: 'Niet overgenomen',
  },
  things: {
    headline: counted('kop van het bestand, als tussenkop', 'koppen van het bestand, als tussenkop'),
    standfirst: counted('intro van het bestand, als alinea', 'intro’s van het bestand, als alinea'),
    paragraphs: counted('alinea', 'alinea’s'),
    subheads: counted('tussenkop', 'tussenkoppen'),
    'list-items': counted('punt van een lijst', 'punten van lijsten'),
    quotes: counted('citaat', 'citaten'),
    links: counted('link', 'links'),
    pictures: counted('beeld', 'beelden'),
    comments: counted('opmerking', 'opmerkingen'),
    suggestions: counted('voorstel', 'voorstellen'),
    'settled-suggestions': counted(
      'voorstel, overgenomen in de tekst',
      'voorstellen, overgenomen in de tekst',
    ),
    tables: counted('tabel, als tekst', 'tabellen, als tekst'),
    headings: counted('kop, als tussenkop', 'koppen, als tussenkop'),
    'link-addresses': counted('link zonder bruikbaar adres', 'links zonder bruikbaar adres'),
    'deep-lists': counted('punt van een diepe lijst, minder diep', 'punten van diepe lijsten, minder diep'),
    footnotes: counted('voetnoot', 'voetnoten'),
    'text-boxes': counted('tekstvak', 'tekstvakken'),
    objects: counted('ingevoegd object', 'ingevoegde objecten'),
    formulas: counted('formule', 'formules'),
    symbols: counted('teken van een symboollettertype', 'tekens van een symboollettertype'),
    'hidden-words': counted('verborgen passage', 'verborgen passages'),
    'struck-words': counted(
      'doorgehaalde passage, als gewone tekst',
      'doorgehaalde passages, als gewone tekst',
    ),
    headers: counted('kop- of voettekst', 'kop- en voetteksten'),
    forms: counted('formulierveld', 'formuliervelden'),
    scripts: counted('script', 'scripts'),
    'front-matter': counted('blok met instellingen', 'blok met instellingen'),
  },
  suggested: (count: string, by: string) => `${count} van ${by}`,
  somebody: 'iemand zonder naam',
  newSuggestions: 'Nieuwe voorstellen',
  newComments: 'Nieuwe opmerkingen',
  resolved: 'Opmerkingen opgelost in Word',
  reopened: 'Opmerkingen heropend in Word',
  accepted: 'Voorstellen overgenomen in Word',
  rejected: 'Voorstellen afgewezen in Word',
  missing: (count: number) =>
    count === 1
      ? 'Eén opmerking staat niet meer in het document. Hier blijft ze staan.'
      : `${count} opmerkingen staan niet meer in het document. Hier blijven ze staan.`,
  backLead: 'Wat in Word is veranderd, staat als voorstel in het stuk. De tekst zelf is gelijk gebleven.',
  nothing: 'Er is niets nieuws in dit document.',
  onlyRead: 'Het stuk is niet te bewerken; er is niets uit Word ingevoegd.',
  /** Of a file that does not say of which article it is; in `headline` that of one like it. */
  like: (headline: string, same: string, of: string) =>
    `Dit document zegt niet van welk artikel het is. Het lijkt op ‘${headline}’; gelijke alinea’s: ${same} van de ${of}.`,
  /** Of a file that says of which article it is, where that is not in this library. */
  elsewhere: 'Dit document is van een artikel dat niet in deze bibliotheek staat.',
  elsewhereKept:
    'Daarom staat het hier als nieuw artikel. Haal eerst het artikel zelf hierheen, met een pakket of van de server, om het document daarin terug te brengen.',
  /** As well as that, it is like the article of that headline. */
  elsewhereLike: (headline: string, same: string, of: string) =>
    `Het lijkt op ‘${headline}’; gelijke alinea’s: ${same} van de ${of}. Daarin is niets veranderd.`,
  /** Of a file with suggestions or comments that was put into an article. */
  asNew: (command: string) =>
    `Wil je de voorstellen en opmerkingen zelf, haal het bestand dan als nieuw stuk binnen met ‘${command}’.`,
  /** Of text that was to be put into an article, by the name of its file. */
  cannotInsert: (name: string) => `Het stuk is niet te bewerken; uit ${name} is niets ingevoegd.`,
  onlyShown: (name: string, command: string) =>
    `Zo getoond is de tekst alleen te lezen; uit ${name} is niets ingevoegd. Kies eerst ‘${command}’.`,
  closedMeanwhile: (name: string) =>
    `Toen ${name} gelezen was, stond het stuk niet meer open om in te schrijven; er is niets ingevoegd. Ga ernaar terug en voeg het bestand opnieuw in.`,
  untitled: 'Zonder kop',
  likeKept: 'Daarom staat het hier als nieuw artikel; in het andere is niets veranderd.',
  openLike: 'Open het artikel waar het op lijkt',
  close: 'Sluit',
  walk: 'Loop de voorstellen na',
};

/** What became of a file that was taken in. */
export const takenInTexts = {
  nl,
  en: {
    choose: 'Choose a file with copy',
    files: 'Word, HTML, Markdown and text',
    reading: (name) => `Reading ${name}…`,
    title: (name) => `Taken in from ${name}`,
    titleBack: (name) => `Back from Word: ${name}`,
    titleInto: (name) => `Inserted from ${name}`,
    deeds: { kept: 'Taken in', changed: 'Taken in otherwise', dropped: 'Left out' },
    things: {
      headline: counted('headline of the file, as a subhead', 'headlines of the file, as subheads'),
      standfirst: counted('standfirst of the file, as a paragraph', 'standfirsts of the file, as paragraphs'),
      paragraphs: counted('paragraph', 'paragraphs'),
      subheads: counted('subhead', 'subheads'),
      'list-items': counted('list item', 'list items'),
      quotes: counted('quote', 'quotes'),
      links: counted('link', 'links'),
      pictures: counted('picture', 'pictures'),
      comments: counted('comment', 'comments'),
      suggestions: counted('suggestion', 'suggestions'),
      'settled-suggestions': counted(
        'suggestion, accepted into the text',
        'suggestions, accepted into the text',
      ),
      tables: counted('table, as text', 'tables, as text'),
      headings: counted('heading, as a subhead', 'headings, as subheads'),
      'link-addresses': counted('link without a usable address', 'links without a usable address'),
      'deep-lists': counted('item of a deep list, less deep', 'items of deep lists, less deep'),
      footnotes: counted('footnote', 'footnotes'),
      'text-boxes': counted('text box', 'text boxes'),
      objects: counted('embedded object', 'embedded objects'),
      formulas: counted('formula', 'formulas'),
      symbols: counted('sign of a symbol font', 'signs of a symbol font'),
      'hidden-words': counted('hidden passage', 'hidden passages'),
      'struck-words': counted('struck-out passage, as plain text', 'struck-out passages, as plain text'),
      headers: counted('header or footer', 'headers and footers'),
      forms: counted('form field', 'form fields'),
      scripts: counted('script', 'scripts'),
      'front-matter': counted('block of settings', 'block of settings'),
    },
    suggested: (count, by) => `${count} by ${by}`,
    somebody: 'somebody without a name',
    newSuggestions: 'New suggestions',
    newComments: 'New comments',
    resolved: 'Comments resolved in Word',
    reopened: 'Comments reopened in Word',
    accepted: 'Suggestions accepted in Word',
    rejected: 'Suggestions rejected in Word',
    missing: (count) =>
      count === 1
        ? 'One comment is no longer in the document. It stays here.'
        : `${count} comments are no longer in the document. They stay here.`,
    backLead: 'What was changed in Word stands in the piece as suggestions. The text itself is as it was.',
    nothing: 'There is nothing new in this document.',
    onlyRead: 'The piece cannot be edited; nothing from Word was put in.',
    like: (headline, same, of) =>
      `This document does not say which article it is of. It is like ‘${headline}’; paragraphs in common: ${same} of ${of}.`,
    elsewhere: 'This document is of an article that is not in this library.',
    elsewhereKept:
      'That is why it is a new article here. To bring the document back into the article itself, get that here first, with a package or from the server.',
    elsewhereLike: (headline, same, of) =>
      `It is like ‘${headline}’; paragraphs in common: ${same} of ${of}. Nothing was changed in that one.`,
    asNew: (command) =>
      `For the suggestions and comments themselves, take the file in as a new piece with ‘${command}’.`,
    cannotInsert: (name) => `The piece cannot be edited; nothing from ${name} was inserted.`,
    onlyShown: (name, command) =>
      `Shown like this the text is only for reading; nothing from ${name} was inserted. Choose ‘${command}’ first.`,
    closedMeanwhile: (name) =>
      `By the time ${name} was read the piece was no longer open to write in; nothing was inserted. Go back to it and insert the file again.`,
    untitled: 'Untitled',
    likeKept: 'That is why it is a new article here; nothing was changed in the other one.',
    openLike: 'Open the article it is like',
    close: 'Close',
    walk: 'Go through the suggestions',
  },
} satisfies Texts<typeof nl>;
