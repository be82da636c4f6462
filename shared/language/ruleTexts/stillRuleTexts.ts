import type { RuleTexts } from './RuleTexts';

/** Rules about stills that are not about their credit or rights. */
export type StillRule =
  | 'still-small'
  | 'alt-is-caption'
  | 'alt-long'
  | 'alt-short'
  | 'alt-says-picture'
  | 'caption-missing'
  | 'still-elsewhere';

export const stillRuleTexts = {
  nl: {
    'still-small': {
      title: ({ width, card }) =>
        card ? `Beeld bij gedeelde links is ${width} pixels breed` : `Beeld is ${width} pixels breed`,
      explanation: ({ name, least, card }) =>
        card
          ? `${name} is zo laag dat de uitsnede voor een gedeelde link smaller wordt dan ${least} pixels.`
          : `${name} komt bovenaan; daar is ${least} pixels nodig.`,
      remedy: 'Vervang het beeld door een grotere versie.',
      passed: 'Het beeld bovenaan is groot genoeg',
    },
    'alt-is-caption': {
      title: () => 'Alt-tekst is het bijschrift',
      explanation: () => 'Wie luistert, hoort twee keer dezelfde zin.',
      remedy: 'Beschrijf wat er te zien is.',
      passed: 'Alt-teksten zeggen iets anders dan het bijschrift',
    },
    'alt-long': {
      title: ({ length }) => `Alt-tekst telt ${length} tekens`,
      explanation: ({ name, longest }) =>
        `Bij ${name}; na ${longest} tekens raakt wie luistert de draad kwijt.`,
      remedy: 'Beschrijf in één zin wat er te zien is.',
      passed: 'Alt-teksten zijn niet te lang',
    },
    'alt-short': {
      title: () => 'Alt-tekst is heel kort',
      explanation: ({ altText }) => `“${altText}” zegt weinig over wat er te zien is.`,
      remedy: 'Beschrijf in één zin wat er te zien is.',
      passed: 'Alt-teksten zijn lang genoeg',
    },
    'alt-says-picture': {
      title: ({ said }) => `Alt-tekst begint met “${said}”`,
      explanation: () => 'Een schermlezer zegt zelf al dat het een afbeelding is.',
      remedy: 'Begin met wat er te zien is.',
      passed: 'Alt-teksten beginnen met wat er te zien is',
      fix: ({ said }) => `Haal “${said}” weg`,
    },
    'caption-missing': {
      title: () => 'Geen bijschrift',
      explanation: ({ name }) => `Bij ${name} staat niet wie of wat erop staat.`,
      remedy: 'Schrijf een bijschrift.',
      passed: 'Elk beeld heeft een bijschrift',
    },
    'still-elsewhere': {
      title: ({ articles }) =>
        articles === 1
          ? 'Beeld staat ook bij een ander stuk'
          : `Beeld staat ook bij ${articles} andere stukken`,
      explanation: ({ name }) => `${name} is al gebruikt.`,
      remedy: 'Kies een ander beeld, als dat er is.',
      passed: 'Geen beeld staat bij een ander stuk',
    },
  },
  en: {
    'still-small': {
      title: ({ width, card }) =>
        card ? `Picture of shared links is ${width} pixels wide` : `Picture is ${width} pixels wide`,
      explanation: ({ name, least, card }) =>
        card
          ? `${name} is so low that the cut for a shared link gets narrower than ${least} pixels.`
          : `${name} leads the page, which takes ${least} pixels.`,
      remedy: 'Replace the picture by a larger version.',
      passed: 'The lead picture is large enough',
    },
    'alt-is-caption': {
      title: () => 'Alt text is the caption',
      explanation: () => 'Those who listen hear the same sentence twice.',
      remedy: 'Say what can be seen.',
      passed: 'Alt texts say something else than the caption',
    },
    'alt-long': {
      title: ({ length }) => `Alt text has ${length} characters`,
      explanation: ({ name, longest }) =>
        `With ${name}; past ${longest} characters, listeners lose the thread.`,
      remedy: 'Say in one sentence what can be seen.',
      passed: 'Alt texts are not too long',
    },
    'alt-short': {
      title: () => 'Alt text is very short',
      explanation: ({ altText }) => `“${altText}” says little of what can be seen.`,
      remedy: 'Say in one sentence what can be seen.',
      passed: 'Alt texts are long enough',
    },
    'alt-says-picture': {
      title: ({ said }) => `Alt text begins with “${said}”`,
      explanation: () => 'Screen readers already say that it is an image.',
      remedy: 'Begin with what can be seen.',
      passed: 'Alt texts begin with what can be seen',
      fix: ({ said }) => `Remove “${said}”`,
    },
    'caption-missing': {
      title: () => 'No caption',
      explanation: ({ name }) => `Nothing says who or what is in ${name}.`,
      remedy: 'Write a caption.',
      passed: 'Every picture has a caption',
    },
    'still-elsewhere': {
      title: ({ articles }) =>
        articles === 1
          ? 'Picture is also with another piece'
          : `Picture is also with ${articles} other pieces`,
      explanation: ({ name }) => `${name} was used before.`,
      remedy: 'Choose another picture, if there is one.',
      passed: 'No picture is with another piece',
    },
  },
} satisfies Record<'nl' | 'en', Record<StillRule, RuleTexts>>;
