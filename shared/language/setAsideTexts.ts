import { printBytes, printNumber } from './numbers';
import type { Texts } from './Texts';

const nl = {
  title: 'Opzijgezet',
  hint: 'Hiervan gooit Katern niets vanzelf weg.',
  kinds: {
    damaged: 'Beschadigde database',
    replaced: 'Vervangen bibliotheek',
    previews: 'Oude voorvertoningen',
    stranger: 'Vreemd bestand',
  },
  why: {
    damaged: 'Was niet meer te openen. Wat te lezen was, staat in de bibliotheek.',
    replaced: 'Stond hier tot er een reservekopie werd teruggezet. ‘Zet terug…’ haalt haar terug.',
    previews: 'Van een oudere Katern. Er staan geen teksten in.',
    stranger: 'Lag waar Katern een eigen bestand bewaart, en was dat niet.',
  },
  line: (moment: string, bytes: number) => `${moment} · ${printBytes(bytes, 'nl')}`,
  show: 'Toon in map',
  remove: 'Verwijder…',
  showOf: (what: string) => `Toon in map: ${what}`,
  removeOf: (what: string) => `Verwijder: ${what}`,
  ask: {
    damaged: 'Verwijder de beschadigde database',
    replaced: 'Verwijder de vervangen bibliotheek',
    previews: 'Verwijder de oude voorvertoningen',
    stranger: 'Verwijder het vreemde bestand',
  },
  holds: (count: number, headlines: string) =>
    `Er ${count === 1 ? 'staat 1 stuk' : `staan ${printNumber(count, 'nl')} stukken`} in${headlines && (count > 3 ? `, waaronder ${headlines}` : `: ${headlines}`)}.`,
  holdsNone: 'Wat erin staat, kan Katern niet lezen.',
  onlyCopy: 'Wat je daarvan mist in de bibliotheek of in een reservekopie, staat misschien alleen nog hier.',
  and: 'en',
  untitled: 'Zonder kop',
  whither: 'Het gaat naar de prullenbak van het systeem. Is die er niet, dan is het definitief weg.',
  confirm: 'Verwijder',
  keep: 'Bewaar',
  trashed: (what: string) => `In de prullenbak van het systeem: ${what}`,
  deleted: (what: string) => `Definitief verwijderd: ${what}`,
};

/** What was set aside in the library's folder, and removing it. */
export const setAsideTexts = {
  nl,
  en: {
    title: 'Set aside',
    hint: 'Katern throws none of this away by itself.',
    kinds: {
      damaged: 'Damaged database',
      replaced: 'Replaced library',
      previews: 'Old previews',
      stranger: 'Foreign file',
    },
    why: {
      damaged: 'Could not be opened any more. What could be read is in the library.',
      replaced: 'Was here until a backup was restored. ‘Restore…’ brings it back.',
      previews: 'Of an older Katern. There are no texts in it.',
      stranger: 'Lay where Katern keeps a file of its own, and was none.',
    },
    line: (moment, bytes) => `${moment} · ${printBytes(bytes, 'en')}`,
    show: 'Show in folder',
    remove: 'Remove…',
    showOf: (what) => `Show in folder: ${what}`,
    removeOf: (what) => `Remove: ${what}`,
    ask: {
      damaged: 'Remove the damaged database',
      replaced: 'Remove the replaced library',
      previews: 'Remove the old previews',
      stranger: 'Remove the foreign file',
    },
    holds: (count, headlines) =>
      `It holds ${count === 1 ? '1 piece' : `${printNumber(count, 'en')} pieces`}${headlines && (count > 3 ? `, among them ${headlines}` : `: ${headlines}`)}.`,
    holdsNone: 'Katern cannot read what is in it.',
    onlyCopy: 'What of it is neither in the library nor in a backup may be nowhere but here.',
    and: 'and',
    untitled: 'Untitled',
    whither: 'It goes to the system’s trash. Where there is none, it is gone for good.',
    confirm: 'Remove',
    keep: 'Keep',
    trashed: (what) => `In the system’s trash: ${what}`,
    deleted: (what) => `Deleted for good: ${what}`,
  },
} satisfies Texts<typeof nl>;
