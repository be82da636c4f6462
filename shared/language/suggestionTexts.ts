import { printNumber } from './numbers';
import type { SpokenLanguage } from './partLanguageTexts';
import { partLanguageNames } from './partLanguageTexts';
import type { Texts } from './Texts';

const nl = {
  title: 'Voorstellen',
  suggestion: 'Voorstel',
  mode: 'Stel voor',
  modeOn: 'Wat je wijzigt aan tekst, alt-tekst, credit en tags wordt een voorstel',
  modeOff: 'Wat je wijzigt verandert de tekst',
  none: 'Geen voorstellen',
  noneLeft: 'Er staan geen voorstellen meer open',
  noneHere: 'Hier staat geen voorstel',
  view: 'Weergave van voorstellen',
  count: (number: number) => (number === 1 ? '1 voorstel' : `${printNumber(number, 'nl')} voorstellen`),
  place: (at: number, count: number) =>
    at > 0
      ? `voorstel ${printNumber(at, 'nl')} van ${printNumber(count, 'nl')}`
      : `${printNumber(count, 'nl')} ${count === 1 ? 'voorstel' : 'voorstellen'}`,
  byWhom: (what: string, name: string) => (name ? `${what}, door ${name}` : what),
  previous: 'Vorig voorstel',
  next: 'Volgend voorstel',
  accept: 'Neem over',
  reject: 'Wijs af',
  acceptOf: (what: string) => `Neem over: ${what}`,
  rejectOf: (what: string) => `Wijs af: ${what}`,
  replyTo: (what: string) => `Reageer op: ${what}`,
  writeAt: (what: string) => `Toon bij Schrijven: ${what}`,
  writeThere: 'Toon bij Schrijven',
  acceptAll: 'Neem alles over',
  rejectAll: 'Wijs alles af',
  acceptBlock: 'Neem over in deze alinea',
  rejectBlock: 'Wijs af in deze alinea',
  acceptFrom: (name: string) => `Neem alles van ${name} over`,
  rejectFrom: (name: string) => `Wijs alles van ${name} af`,
  all: 'Alle voorstellen',
  accepted: (number: number) =>
    number === 1 ? '1 voorstel overgenomen' : `${printNumber(number, 'nl')} voorstellen overgenomen`,
  rejected: (number: number) =>
    number === 1 ? '1 voorstel afgewezen' : `${printNumber(number, 'nl')} voorstellen afgewezen`,
  earlier: (number: number) => `${number} eerder`,
  later: (number: number) => `${number} later`,
  inserts: (words: string) => `voeg toe “${words}”`,
  deletes: (words: string) => `verwijder “${words}”`,
  moves: (words: string) => `verplaats “${words}”`,
  moved: 'verplaatst',
  showLeft: 'Toon oude plek',
  split: 'splits de alinea',
  joined: 'voeg alinea’s samen',
  stillIn: 'voeg beeld toe',
  stillOut: 'haal beeld weg',
  movesStill: 'verplaats beeld',
  list: {
    deeper: 'niveau dieper in de lijst',
    shallower: 'niveau hoger in de lijst',
    numbered: 'wordt genummerd',
    bulleted: 'wordt ongenummerd',
  },
  set: { bold: 'vet', italic: 'cursief', link: 'link', language: 'andere taal' },
  unset: { bold: 'niet vet', italic: 'niet cursief', link: 'geen link', language: 'taal van het artikel' },
  spoken: (language: SpokenLanguage) => `taal: ${partLanguageNames.nl[language]}`,
  blocks: {
    '': 'alinea',
    subhead: 'tussenkop',
    quote: 'citaat',
    'list-item': 'lijstpunt',
    still: 'beeld',
  } as Record<string, string>,
  block: (kind: string) => `wordt ${kind}`,
  otherBlock: 'een ander blok',
  nobody: 'Naamloos',
  readingFinal: 'Eindtekst: zoals het wordt als alles is overgenomen. Alleen lezen.',
  readingOriginal: 'Origineel: zoals het is zonder voorstellen. Alleen lezen.',
  backToMarks: 'Naar de markeringen',
  beforeApproval: (number: number) =>
    number === 1
      ? 'Er staat nog 1 voorstel open: neem het over of wijs het af'
      : `Er staan nog ${printNumber(number, 'nl')} voorstellen open: neem ze over of wijs ze af`,
  approveAnyway: 'Keur toch goed',
  decided: 'Beslist',
  decidedBy: {
    accepted: (name: string) => `Overgenomen door ${name}`,
    rejected: (name: string) => `Afgewezen door ${name}`,
  },
  lastDecided: (shown: number, number: number) =>
    `De laatste ${printNumber(shown, 'nl')} van ${printNumber(number, 'nl')}`,
  inText: 'In de tekst',
  wouldBe: (what: string, to: string) => (to ? `${what}: “${to}”` : `${what}: niets invullen`),
  tag: 'Tag',
  tagOf: (kind: string) => `Tag (${kind.toLowerCase()})`,
  changes: (what: string, now: string, to: string) =>
    now && to
      ? `${what}: “${now}” wordt “${to}”`
      : to
        ? `${what}: voeg toe “${to}”`
        : `${what}: verwijder “${now}”`,
  suggestedNow: (now: string) => (now ? `Voorstel; nu: ${now}` : 'Voorstel; nu leeg'),
  suggests: (name: string) => `${name} stelt voor`,
  youSuggest: 'Je stelt voor',
  leftEmpty: 'niets invullen',
  showSuggestion: 'Naar dit voorstel',
  stillGone: 'Dit beeld staat niet meer in het stuk',
  formNoteOwn: 'Je stelt dit beeld zelf voor: wat je hier invult hoort daarbij.',
  formNote: 'Alt-tekst, credit en herkomst stel je voor. Wat je verder wijzigt verandert meteen.',
  tagIn: (names: string) => `Voorgesteld door ${names}`,
  tagOut: (names: string) => `Voorgesteld om weg te halen door ${names}`,
  withdraw: (what: string) => `Trek voorstel in: ${what}`,
  keepTag: (what: string) => `Houd ${what}: trek voorstel in`,
  keepByKey: 'Delete trekt het voorstel in.',
  saidIn: (what: string) => `Voorgesteld: ‘${what}’ erbij`,
  saidOut: (what: string) => `Voorgesteld: ‘${what}’ weg`,
  saidWithdrawn: (what: string) => `Voorstel over ‘${what}’ ingetrokken`,
};

/** What is suggested in an article. */
export const suggestionTexts = {
  nl,
  en: {
    title: 'Suggestions',
    suggestion: 'Suggestion',
    mode: 'Suggest',
    modeOn: 'What you change in text, alt text, credit and tags becomes a suggestion',
    modeOff: 'What you change alters the text',
    none: 'No suggestions',
    noneLeft: 'No suggestions are left',
    noneHere: 'There is no suggestion here',
    view: 'How suggestions are shown',
    count: (number) => (number === 1 ? '1 suggestion' : `${printNumber(number, 'en')} suggestions`),
    place: (at, count) =>
      at > 0
        ? `suggestion ${printNumber(at, 'en')} of ${printNumber(count, 'en')}`
        : `${printNumber(count, 'en')} ${count === 1 ? 'suggestion' : 'suggestions'}`,
    byWhom: (what, name) => (name ? `${what}, by ${name}` : what),
    previous: 'Previous suggestion',
    next: 'Next suggestion',
    accept: 'Accept',
    reject: 'Reject',
    acceptOf: (what) => `Accept: ${what}`,
    rejectOf: (what) => `Reject: ${what}`,
    replyTo: (what) => `Reply to: ${what}`,
    writeAt: (what) => `Show in Write: ${what}`,
    writeThere: 'Show in Write',
    acceptAll: 'Accept all',
    rejectAll: 'Reject all',
    acceptBlock: 'Accept in this paragraph',
    rejectBlock: 'Reject in this paragraph',
    acceptFrom: (name) => `Accept all by ${name}`,
    rejectFrom: (name) => `Reject all by ${name}`,
    all: 'All suggestions',
    accepted: (number) =>
      number === 1 ? '1 suggestion accepted' : `${printNumber(number, 'en')} suggestions accepted`,
    rejected: (number) =>
      number === 1 ? '1 suggestion rejected' : `${printNumber(number, 'en')} suggestions rejected`,
    earlier: (number) => `${number} earlier`,
    later: (number) => `${number} later`,
    inserts: (words) => `insert “${words}”`,
    deletes: (words) => `delete “${words}”`,
    moves: (words) => `move “${words}”`,
    moved: 'moved',
    showLeft: 'Show old place',
    split: 'split the paragraph',
    joined: 'join paragraphs',
    stillIn: 'insert picture',
    stillOut: 'remove picture',
    movesStill: 'move picture',
    list: {
      deeper: 'one level deeper in the list',
      shallower: 'one level up in the list',
      numbered: 'becomes numbered',
      bulleted: 'becomes bulleted',
    },
    set: { bold: 'bold', italic: 'italic', link: 'link', language: 'another language' },
    unset: { bold: 'not bold', italic: 'not italic', link: 'no link', language: 'language of the article' },
    spoken: (language) => `language: ${partLanguageNames.en[language]}`,
    blocks: {
      '': 'a paragraph',
      subhead: 'a subhead',
      quote: 'a quote',
      'list-item': 'a list item',
      still: 'a picture',
    },
    block: (kind) => `becomes ${kind}`,
    otherBlock: 'another block',
    nobody: 'Unnamed',
    readingFinal: 'Final: as it will be once everything is accepted. Read only.',
    readingOriginal: 'Original: as it is without suggestions. Read only.',
    backToMarks: 'Back to the markup',
    beforeApproval: (number) =>
      number === 1
        ? '1 suggestion is still open: accept or reject it'
        : `${printNumber(number, 'en')} suggestions are still open: accept or reject them`,
    approveAnyway: 'Approve anyway',
    decided: 'Decided',
    decidedBy: {
      accepted: (name) => `Accepted by ${name}`,
      rejected: (name) => `Rejected by ${name}`,
    },
    lastDecided: (shown, number) => `The last ${printNumber(shown, 'en')} of ${printNumber(number, 'en')}`,
    inText: 'In the text',
    wouldBe: (what, to) => (to ? `${what}: “${to}”` : `${what}: leave it empty`),
    tag: 'Tag',
    tagOf: (kind) => `Tag (${kind.toLowerCase()})`,
    changes: (what, now, to) =>
      now && to
        ? `${what}: “${now}” becomes “${to}”`
        : to
          ? `${what}: add “${to}”`
          : `${what}: delete “${now}”`,
    suggestedNow: (now) => (now ? `Suggestion; now: ${now}` : 'Suggestion; now empty'),
    suggests: (name) => `${name} suggests`,
    youSuggest: 'You suggest',
    leftEmpty: 'leaving it empty',
    showSuggestion: 'To this suggestion',
    stillGone: 'This picture is no longer in the piece',
    formNoteOwn: 'You suggest this picture yourself: what you fill in here is part of that.',
    formNote: 'Alt text, credit and origin you suggest. What else you change is changed at once.',
    tagIn: (names) => `Suggested by ${names}`,
    tagOut: (names) => `Suggested to go by ${names}`,
    withdraw: (what) => `Withdraw suggestion: ${what}`,
    keepTag: (what) => `Keep ${what}: withdraw suggestion`,
    keepByKey: 'Delete withdraws the suggestion.',
    saidIn: (what) => `Suggested: ‘${what}’ added`,
    saidOut: (what) => `Suggested: ‘${what}’ taken off`,
    saidWithdrawn: (what) => `Suggestion about ‘${what}’ withdrawn`,
  },
} satisfies Texts<typeof nl>;
