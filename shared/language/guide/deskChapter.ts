import type { Texts } from '../Texts';
import type { GuideChapter } from './GuideChapter';

/** The guide: finding pieces, and working on several. */
export const deskChapter: Texts<GuideChapter> = {
  nl: {
    title: 'Het bureau',
    blocks: [
      {
        kind: 'text',
        text: 'Op het {desk.show} ligt alle kopij. {desk.search} zoekt in alles wat er geschreven is, ook in andere vormen van een woord. Tussen aanhalingstekens zoek je woorden precies zo; met een streepje ervoor sluit je een woord uit. Wat je vaak opzoekt, houd je bij de hand met {view.save}.',
      },
      {
        kind: 'picture',
        screen: 'desk',
        alt: 'Het bureau: links weergaven en tags, rechts de stukken met beeld, kop, status, auteur en aantal woorden.',
      },
      {
        kind: 'list',
        items: [
          '{Space} selecteert een stuk. Meerdere stukken geef je samen een tag of status, je exporteert ze samen, of {find.replace} werkt in allemaal.',
          '{E} zet een stuk in een editie: wat samen verschijnt. Sleep de stukken daar in hun volgorde; {edition.export} maakt er één bundel van.',
          'Een stuk opent met de middelste muisknop in een eigen tabblad. {tab.next} brengt je naar het volgende.',
          '{asked.show} toont de stukken waarin iets van je wordt gevraagd: open opmerkingen voor jou, en wat met een notitie bij je terugkwam.',
          'Wat je weggooit, blijft in de {bin.show} tot je het terugzet.',
        ],
      },
      {
        kind: 'picture',
        screen: 'edition',
        alt: 'Een editie naast de lijst: haar naam, de stukken op volgorde met nummer en status, en de knop om haar te exporteren.',
      },
      { kind: 'keys', commands: ['desk.show', 'desk.search', 'tab.new', 'tab.reopen'] },
    ],
  },
  en: {
    title: 'The desk',
    blocks: [
      {
        kind: 'text',
        text: 'All copy lies on the {desk.show}. {desk.search} looks in everything that is written, in other forms of a word too. In quotation marks words are looked for just so; a hyphen in front leaves a word out. Keep what you often look for at hand with {view.save}.',
      },
      {
        kind: 'picture',
        screen: 'desk',
        alt: 'The desk: views and tags at the left, pieces at the right with picture, headline, status, author and number of words.',
      },
      {
        kind: 'list',
        items: [
          '{Space} selects a piece. Give several pieces a tag or status together, export them together, or let {find.replace} work in all of them.',
          '{E} puts a piece into an edition: what appears together. Drag the pieces into their order there; {edition.export} makes one bundle of them.',
          'The middle mouse button opens a piece in a tab of its own. {tab.next} takes you to the next one.',
          '{asked.show} shows the pieces in which something is asked of you: open comments for you, and what came back to you with a note.',
          'What you throw away stays in the {bin.show} until you restore it.',
        ],
      },
      {
        kind: 'picture',
        screen: 'edition',
        alt: 'An edition beside the list: its name, the pieces in order with number and status, and the button to export it.',
      },
      { kind: 'keys', commands: ['desk.show', 'desk.search', 'tab.new', 'tab.reopen'] },
    ],
  },
};
