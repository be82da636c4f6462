import type { RuleTexts } from './RuleTexts';

/** Rules about a still's rights and its credit, beside the oldest ones. */
export type RightsRule =
  | 'embargo'
  | 'credit-differs'
  | 'only-with-article'
  | 'not-for-archive'
  | 'territory-limited';

export const rightsRuleTexts = {
  nl: {
    embargo: {
      title: () => 'Beeld is onder embargo',
      explanation: ({ name, day, time }) => `${name} mag vanaf ${day}${time ? `, ${time}` : ''}.`,
      remedy: 'Wacht tot het embargo voorbij is, of kies een ander beeld.',
      passed: 'Geen beeld is onder embargo',
      fix: () => 'Haal het beeld van de pagina',
    },
    'credit-differs': {
      title: () => 'Credit is anders dan in het bestand',
      explanation: ({ printed, said }) => `Er komt “${printed}”; in het bestand staat “${said}”.`,
      remedy: 'Kijk wie het beeld maakte en pas de credit zo nodig aan.',
      passed: 'Credits zijn zoals in het bestand',
      fix: () => 'Neem over uit het bestand',
    },
    'only-with-article': {
      title: () => 'Beeld mag maar bij één stuk',
      explanation: ({ name, articles }) =>
        articles === 1
          ? `${name} staat ook bij een ander stuk.`
          : `${name} staat ook bij ${articles} andere stukken.`,
      remedy: 'Haal het beeld bij een van de stukken weg.',
      passed: 'Geen beeld staat bij meer stukken dan mag',
    },
    'not-for-archive': {
      title: ({ articles }) =>
        articles === 0 ? 'Beeld mag niet bewaard worden' : 'Beeld mocht niet bewaard worden',
      explanation: ({ name, articles }) =>
        articles === 0
          ? `${name} is niet voor het archief: haal het later van de pagina.`
          : `${name} is niet voor het archief, en staat ook bij een ander stuk.`,
      remedy: 'Zet een laatste dag bij de rechten, of kies een ander beeld.',
      passed: 'Alle beelden mogen bewaard worden',
    },
    'territory-limited': {
      title: () => 'Beeld mag niet overal',
      explanation: ({ name, territory }) => `Bij ${name} staat: ${territory}.`,
      remedy: 'Kijk of de site daar gelezen wordt, of kies een ander beeld.',
      passed: 'Alle beelden mogen overal',
    },
  },
  en: {
    embargo: {
      title: () => 'Picture is under embargo',
      explanation: ({ name, day, time }) => `${name} may be used from ${day}${time ? `, ${time}` : ''}.`,
      remedy: 'Wait until the embargo is over, or choose another picture.',
      passed: 'No picture is under embargo',
      fix: () => 'Take the picture off the page',
    },
    'credit-differs': {
      title: () => 'Credit is not what the file says',
      explanation: ({ printed, said }) => `It says “${printed}”; the file says “${said}”.`,
      remedy: 'See who made the picture, and change the credit if need be.',
      passed: 'Credits are as in the files',
      fix: () => 'Take it from the file',
    },
    'only-with-article': {
      title: () => 'Picture is for one piece only',
      explanation: ({ name, articles }) =>
        articles === 1
          ? `${name} is also with another piece.`
          : `${name} is also with ${articles} other pieces.`,
      remedy: 'Take the picture from one of the pieces.',
      passed: 'No picture is with more pieces than it may be',
    },
    'not-for-archive': {
      title: ({ articles }) =>
        articles === 0 ? 'Picture may not be kept' : 'Picture should not have been kept',
      explanation: ({ name, articles }) =>
        articles === 0
          ? `${name} is not for the archive: take it off the page later.`
          : `${name} is not for the archive, and is with another piece too.`,
      remedy: 'Set a last day for its rights, or choose another picture.',
      passed: 'All pictures may be kept',
    },
    'territory-limited': {
      title: () => 'Picture is not for everywhere',
      explanation: ({ name, territory }) => `With ${name} it says: ${territory}.`,
      remedy: 'See whether the site is read there, or choose another picture.',
      passed: 'All pictures may be used everywhere',
    },
  },
} satisfies Record<'nl' | 'en', Record<RightsRule, RuleTexts>>;
