import type { Texts } from '../Texts';
import type { GuideChapter } from './GuideChapter';

/** The guide: one piece at several desks. */
export const togetherChapter: Texts<GuideChapter> = {
  nl: {
    title: 'Samen aan een stuk',
    blocks: [
      {
        kind: 'text',
        text: 'Twee mensen kunnen los van elkaar aan hetzelfde stuk schrijven. Komt hun werk bij elkaar, dan staat alles erin. Wijzigden jullie dezelfde zin, dan staat de ene versie in de tekst en de andere als voorstel ernaast, of beide in een opmerking: aan jou de keus.',
      },
      {
        kind: 'picture',
        screen: 'brought',
        alt: 'Een stuk dat is samengebracht: erboven staat wat er van Eindredactie binnenkwam. In de intro staat van één zin naast de ene versie ook de andere, als voorstel.',
      },
      {
        kind: 'text',
        text: 'Zonder netwerk maakt {package.write} één bestand van het stuk, met zijn geschiedenis en beelden. De ander opent het met {package.open}. Scripts doen hetzelfde met katern pack en katern unpack.',
      },
      {
        kind: 'text',
        text: 'Delen jullie een map, op een stick of een netwerkschijf, kies die dan in {settings.show}: alles gaat vanzelf over en weer. Is er een server, schrijf dan tegelijk in één stuk; {server.list} haalt wat een ander begon.',
      },
      {
        kind: 'text',
        text: 'Voor wie alleen Word heeft is er {article.word}. Wat daarin verandert, haal je als voorstel terug met {articles.import}.',
      },
      { kind: 'keys', commands: ['package.open', 'suggestion.accept', 'suggestion.reject'] },
    ],
  },
  en: {
    title: 'One piece, several desks',
    blocks: [
      {
        kind: 'text',
        text: 'Two people can write in the same piece apart from each other. When their work comes together, all of it is there. If you both changed the same sentence, one wording stands in the text and the other beside it as a suggestion, or both in a comment: you choose.',
      },
      {
        kind: 'picture',
        screen: 'brought',
        alt: 'A piece that was brought together: above it stands what came in from Eindredactie. In the intro one sentence has the other wording beside the one that stands there, as a suggestion.',
      },
      {
        kind: 'text',
        text: 'Without a network {package.write} makes one file of the piece, with its history and pictures. They open it with {package.open}. Scripts do the same with katern pack and katern unpack.',
      },
      {
        kind: 'text',
        text: 'If you share a folder, on a stick or a network disk, choose it in {settings.show}: everything goes back and forth by itself. With a server you write in one piece at the same time; {server.list} gets what somebody else began.',
      },
      {
        kind: 'text',
        text: 'For those who have only Word there is {article.word}. What they change in it you bring back as suggestions with {articles.import}.',
      },
      { kind: 'keys', commands: ['package.open', 'suggestion.accept', 'suggestion.reject'] },
    ],
  },
};
