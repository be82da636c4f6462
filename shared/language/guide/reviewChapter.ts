import type { Texts } from '../Texts';
import type { GuideChapter } from './GuideChapter';

/** The guide: suggesting, commenting, comparing. */
export const reviewChapter: Texts<GuideChapter> = {
  nl: {
    title: 'Voorstellen en review',
    blocks: [
      {
        kind: 'text',
        text: 'Lees je iemands stuk, zet dan {suggest.toggle} aan. Wat je typt of weghaalt wordt een voorstel, dat de schrijver overneemt of afwijst. Heb je een vraag, selecteer dan woorden en kies {comment.add}; met @ noem je iemand, en wat voor jou is staat bovenaan.',
      },
      {
        kind: 'picture',
        screen: 'suggest',
        alt: 'Een stuk met een voorstel in de tekst: ‘Regisseur’ is doorgehaald, ‘Filmmaker’ toegevoegd. Rechts staan het voorstel en een opmerking.',
      },
      {
        kind: 'text',
        text: 'In {stage.review} vergelijk je twee versies woord voor woord en zet je terug wat beter was. Katern houdt zelf versies bij. Een moment dat ertoe doet geef je een naam met {version.name}.',
      },
      {
        kind: 'picture',
        screen: 'review',
        alt: 'Review: links de versies, in het midden de tekst met wat er veranderde, rechts voorstellen en opmerkingen.',
      },
      {
        kind: 'text',
        text: 'Staan er nog voorstellen open als je goedkeurt, dan brengt Katern je daar eerst heen. Wie wat overnam of afwees, lees je later onder Beslist.',
      },
      {
        kind: 'keys',
        commands: ['suggestion.accept', 'suggestion.reject', 'difference.next', 'comment.next'],
      },
    ],
  },
  en: {
    title: 'Suggestions and review',
    blocks: [
      {
        kind: 'text',
        text: 'When you read somebody’s piece, turn on {suggest.toggle}. What you type or take out becomes a suggestion, which the writer accepts or rejects. If you have a question, select words and choose {comment.add}; @ mentions somebody, and what is for you stands on top.',
      },
      {
        kind: 'picture',
        screen: 'suggest',
        alt: 'A piece with a suggestion in the text: ‘Regisseur’ is struck through, ‘Filmmaker’ inserted. At the right are the suggestion and a comment.',
      },
      {
        kind: 'text',
        text: 'In {stage.review} you compare two versions word by word and put back what was better. Katern keeps versions by itself. Give a moment that matters a name with {version.name}.',
      },
      {
        kind: 'picture',
        screen: 'review',
        alt: 'Review: the versions at the left, the text with what changed in the middle, suggestions and comments at the right.',
      },
      {
        kind: 'text',
        text: 'If suggestions are still open when you approve, Katern takes you to them first. Who accepted or rejected what, you can read later under Decided.',
      },
      {
        kind: 'keys',
        commands: ['suggestion.accept', 'suggestion.reject', 'difference.next', 'comment.next'],
      },
    ],
  },
};
