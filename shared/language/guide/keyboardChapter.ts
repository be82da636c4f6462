import type { Texts } from '../Texts';
import type { GuideChapter } from './GuideChapter';

/** The guide: everything without a mouse. */
export const keyboardChapter: Texts<GuideChapter> = {
  nl: {
    title: 'Met het toetsenbord',
    blocks: [
      {
        kind: 'text',
        text: 'Alles in Katern kan zonder muis. Onthoud er één: {palette.show}. Typ wat je wilt doen, of een paar woorden uit een kop, en druk op {Enter}. Achter elke opdracht staat de sneltoets, zodat je hem onderweg leert.',
      },
      {
        kind: 'picture',
        screen: 'palette',
        alt: 'De opdrachten: een veld om in te typen, met daaronder wat je kunt doen en de sneltoets erachter.',
      },
      {
        kind: 'list',
        items: [
          '{region.next} en {region.previous}: zo kom je overal.',
          'In een lijst kiezen pijltjes een rij; {Space} selecteert en {Enter} opent.',
          '{Escape} sluit wat openstaat en brengt je terug naar waar je was.',
        ],
      },
      {
        kind: 'text',
        text: '{shortcuts.show} toont ze allemaal. Zoek je deze gids weer, dan is {guide.show} nooit ver.',
      },
      { kind: 'keys', commands: ['palette.show', 'shortcuts.show', 'guide.show'] },
    ],
  },
  en: {
    title: 'By keyboard',
    blocks: [
      {
        kind: 'text',
        text: 'Everything in Katern works without a mouse. Remember one: {palette.show}. Type what you want to do, or a few words of a headline, and press {Enter}. Behind each command stands its shortcut, so that you learn it on the way.',
      },
      {
        kind: 'picture',
        screen: 'palette',
        alt: 'The commands: a field to type in, and below it what you can do, with the shortcut behind it.',
      },
      {
        kind: 'list',
        items: [
          '{region.next} and {region.previous} take you everywhere.',
          'In a list, arrows choose a row; {Space} selects and {Enter} opens.',
          '{Escape} closes what is open and takes you back to where you were.',
        ],
      },
      {
        kind: 'text',
        text: '{shortcuts.show} shows them all. If you look for this guide again, {guide.show} is never far.',
      },
      { kind: 'keys', commands: ['palette.show', 'shortcuts.show', 'guide.show'] },
    ],
  },
};
