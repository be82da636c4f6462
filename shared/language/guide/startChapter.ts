import type { Texts } from '../Texts';
import type { GuideChapter } from './GuideChapter';

/** The guide: a first piece, from an empty sheet to its status. */
export const startChapter: Texts<GuideChapter> = {
  nl: {
    title: 'Je eerste stuk',
    blocks: [
      {
        kind: 'text',
        text: '{article.new} geeft je een leeg vel. Typ een kop en druk op {Enter} om verder te gaan in de intro, en nog eens voor de tekst. Bewaren hoeft niet: dat gaat vanzelf. Wil je eerst zien hoe een stuk eruitziet dat af is, dan laat {sample.open} er een zien. Je mag er alles in veranderen.',
      },
      {
        kind: 'picture',
        screen: 'first-run',
        alt: 'Het eerste scherm van Katern: open het voorbeeldartikel, begin met een leeg vel, of lees deze gids. Daaronder kies je taal en uiterlijk.',
      },
      {
        kind: 'text',
        text: 'Boven een stuk staan drie fasen: schrijven, review en export. Ernaast staat de status. {status.next} brengt je stuk van concept naar ter review, en daarna naar goedgekeurd. In de {settings.show} vul je je naam in; die komt boven nieuwe stukken te staan.',
      },
      { kind: 'keys', commands: ['stage.write', 'stage.review', 'stage.export'] },
    ],
  },
  en: {
    title: 'Your first piece',
    blocks: [
      {
        kind: 'text',
        text: '{article.new} gives you an empty sheet. Type a headline and press {Enter} to go on in the intro, and once more for the text. There is no need to save: that happens by itself. If you would like to see a finished piece first, {sample.open} shows you one. You may change anything in it.',
      },
      {
        kind: 'picture',
        screen: 'first-run',
        alt: 'The first screen of Katern: open the sample article, start with an empty sheet, or read this guide. Below them you choose language and appearance.',
      },
      {
        kind: 'text',
        text: 'Three stages stand above a piece: write, review and export. Beside them is the status. {status.next} takes your piece from draft to in review, and then to approved. Enter your name in the {settings.show}; it goes at the top of new pieces.',
      },
      { kind: 'keys', commands: ['stage.write', 'stage.review', 'stage.export'] },
    ],
  },
};
