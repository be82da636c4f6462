import type { Texts } from '../Texts';
import type { GuideChapter } from './GuideChapter';

/** The guide: a picture, its credit and its rights. */
export const pictureChapter: Texts<GuideChapter> = {
  nl: {
    title: 'Beeld en credit',
    blocks: [
      {
        kind: 'text',
        text: '{still.attach} vraagt om een beeld. Je kunt het ook in de tekst slepen of plakken; wat je uit Word plakt, houdt zijn beelden. Katern leest in het bestand wie het maakte en stelt de credit voor je samen. Wat uit het bestand komt, herken je aan het label IPTC.',
      },
      {
        kind: 'picture',
        screen: 'picture',
        alt: 'De beeldtafel: links het beeld met brandpunt en uitsneden, rechts credit, alt-tekst, herkomst en rechten.',
      },
      {
        kind: 'list',
        items: [
          'Schrijf een alt-tekst: wat je ziet, voor wie het beeld niet ziet.',
          'Zet het brandpunt op wat in elke uitsnede moet blijven.',
          'Vul in tot wanneer de rechten gelden. Daarna houdt de controle het beeld tegen.',
        ],
      },
      {
        kind: 'text',
        text: 'Zonder credit of alt-tekst schrijf je gewoon door, maar exporteren kan dan niet. Het origineel blijft zoals het is, en de credit gaat mee in elke kopie. {still.reuse} haalt een beeld op dat je al hebt.',
      },
      { kind: 'keys', commands: ['still.attach', 'still.reuse'] },
    ],
  },
  en: {
    title: 'Pictures and credits',
    blocks: [
      {
        kind: 'text',
        text: '{still.attach} asks for a picture. You can also drag it into the text or paste it; what you paste from Word keeps its pictures. Katern reads from the file who made it and puts the credit together for you. What comes from the file has the label IPTC.',
      },
      {
        kind: 'picture',
        screen: 'picture',
        alt: 'The picture table: at the left the picture with focal point and crops, at the right credit, alt text, origin and rights.',
      },
      {
        kind: 'list',
        items: [
          'Write an alt text: what you see, for those who do not see the picture.',
          'Put the focal point on what has to stay in every crop.',
          'Enter until when the rights hold. After that, preflight stops the picture.',
        ],
      },
      {
        kind: 'text',
        text: 'Without a credit or alt text you can go on writing, but you cannot export. The original stays as it is, and the credit goes along in every copy. {still.reuse} fetches a picture you already have.',
      },
      { kind: 'keys', commands: ['still.attach', 'still.reuse'] },
    ],
  },
};
