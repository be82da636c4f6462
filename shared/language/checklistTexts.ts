import type { Texts } from './Texts';

const nl = {
  title: 'Nalopen',
  before: (status: string) => `Voor ‘${status}’`,
  doneOf: (done: number, all: number) => `${done} van ${all}`,
  tickedBy: (name: string, moment: string) => `${name}, ${moment}`,
  earlier: (who: string) => `vorige ronde: ${who}`,
  count: (count: number) => (count === 1 ? '1 punt' : `${count} punten`),
  about: 'Wat je aanvinkt voordat een stuk deze status krijgt. De lijst geldt voor de hele bibliotheek.',
  item: (number: number) => `Punt ${number}`,
  newItem: 'Nieuw punt',
  add: 'Voeg toe',
  up: (text: string) => `Zet omhoog: ${text}`,
  down: (text: string) => `Zet omlaag: ${text}`,
  remove: (text: string) => `Verwijder: ${text}`,
  example: 'Begin met een voorbeeld',
  full: 'De lijst is vol.',
  examples: {
    'in-review': ['Spelling nagelopen', 'Bronnen in de notities', 'Beeld met credit'],
    approved: ['Namen, titels en cijfers nagekeken', 'Kop dekt het stuk', 'Wederhoor gevraagd'],
    exported: ['Rechten van het beeld in orde', 'Tags gekozen', 'Publicatiemoment klopt'],
  },
  beforeNext: (count: number, items: string) =>
    count === 1 ? `Nog na te lopen: ${items}` : `Nog ${count} punten na te lopen: ${items}`,
  anyway: 'Ga toch door',
};

/** Lists of what is seen to before a status is set. */
export const checklistTexts = {
  nl,
  en: {
    title: 'Checklists',
    before: (status) => `Before ‘${status}’`,
    doneOf: (done, all) => `${done} of ${all}`,
    tickedBy: (name, moment) => `${name}, ${moment}`,
    earlier: (who) => `previous round: ${who}`,
    count: (count) => (count === 1 ? '1 item' : `${count} items`),
    about: 'What you tick before a piece gets this status. The list is for the whole library.',
    item: (number) => `Item ${number}`,
    newItem: 'New item',
    add: 'Add',
    up: (text) => `Move up: ${text}`,
    down: (text) => `Move down: ${text}`,
    remove: (text) => `Remove: ${text}`,
    example: 'Start with an example',
    full: 'The list is full.',
    examples: {
      'in-review': ['Spelling checked', 'Sources in the notes', 'Picture with credit'],
      approved: ['Names, titles and figures checked', 'Headline covers the piece', 'Right of reply offered'],
      exported: ['Picture rights in order', 'Tags chosen', 'Publication time is right'],
    },
    beforeNext: (count, items) =>
      count === 1 ? `Still to check: ${items}` : `Still ${count} items to check: ${items}`,
    anyway: 'Go on anyway',
  },
} satisfies Texts<typeof nl>;
