import type { Texts } from './Texts';

const nl = {
  title: 'Correcties',
  place: 'Plaats correctie',
  none: 'Stond er iets fout? Een correctie komt met datum boven het stuk.',
  kind: 'Soort',
  kinds: { correction: 'Correctie', update: 'Aanvulling' },
  text: 'Wat is er rechtgezet?',
  example: 'In een eerdere versie stond dat… Dat is…',
  placed: (moment: string) => `Geplaatst op ${moment}`,
  notWritten: 'Komt op de pagina zodra er tekst staat.',
  notOut: 'Komt op de site met de volgende export.',
  out: 'Staat op de site en ligt vast. Klopt hij niet, plaats er dan een bij.',
  remove: 'Haal correctie weg',
};

/** Corrections of a published article, in the panel beside it. */
export const correctionTexts = {
  nl,
  en: {
    title: 'Corrections',
    place: 'Place correction',
    none: 'Was something wrong? A correction goes above the piece with its date.',
    kind: 'Kind',
    kinds: { correction: 'Correction', update: 'Update' },
    text: 'What was put right?',
    example: 'An earlier version said that… In fact…',
    placed: (moment) => `Placed on ${moment}`,
    notWritten: 'Goes on the page once it says something.',
    notOut: 'Goes on the site with the next export.',
    out: 'Is on the site and fixed. If it is not right, place another.',
    remove: 'Remove correction',
  },
} satisfies Texts<typeof nl>;
