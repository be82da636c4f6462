import type { Texts } from '../Texts';
import type { GuideChapter } from './GuideChapter';

/** The guide: tags, their kinds, and where they lead. */
export const tagChapter: Texts<GuideChapter> = {
  nl: {
    title: 'Tags',
    blocks: [
      {
        kind: 'text',
        text: '{tag.add} opent het veld voor tags. Typ een paar letters: tags die er al zijn, staan bovenaan. {Enter} voegt er een toe. Een nieuwe tag krijgt een soort: genre, onderwerp, bedrijf, titel, persoon, plaats of gebeurtenis. Bij een titel hoort een jaar.',
      },
      {
        kind: 'picture',
        screen: 'write',
        alt: 'Een stuk in Schrijven. Rechts, onder het beeld, staan de tags: Series, Video on demand, Netflix, iHostage (2025).',
      },
      {
        kind: 'text',
        text: 'Op de pagina staan tags onder ‘Meer over’. Elke tag leidt naar een eigen pagina met alle stukken die hem hebben. Zo vinden lezers meer, en vind jij terug wat je eerder schreef.',
      },
      {
        kind: 'text',
        text: 'Met {tags.show} hernoem je een tag of voeg je dubbele samen, in alle stukken tegelijk. Ook dat kun je ongedaan maken.',
      },
      { kind: 'keys', commands: ['tag.add', 'edit.undo'] },
    ],
  },
  en: {
    title: 'Tags',
    blocks: [
      {
        kind: 'text',
        text: '{tag.add} opens the field for tags. Type a few letters: tags that are there already come first. {Enter} adds one. A new tag gets a kind: genre, topic, company, title, person, place or event. A title has a year.',
      },
      {
        kind: 'picture',
        screen: 'write',
        alt: 'A piece in Write. At the right, below the picture, are the tags: Series, Video on demand, Netflix, iHostage (2025).',
      },
      {
        kind: 'text',
        text: 'On the page, tags are listed under ‘More about’. Each tag leads to a page of its own with all the pieces that have it. Readers find more that way, and you find what you wrote before.',
      },
      {
        kind: 'text',
        text: 'With {tags.show} you rename a tag or merge doubles, in all pieces at once. That can be undone as well.',
      },
      { kind: 'keys', commands: ['tag.add', 'edit.undo'] },
    ],
  },
};
