import type { RuleTexts } from './RuleTexts';

/** Rules about headline, standfirst, subheads, language and typography. */
export type CopyRule =
  | 'headline-short'
  | 'standfirst-long'
  | 'subhead-empty'
  | 'subhead-doubled'
  | 'subhead-last'
  | 'language-of-article'
  | 'language-of-part'
  | 'typography'
  | 'description-length'
  | 'search-title-long';

const languages = {
  nl: { nl: 'Nederlands', en: 'Engels' },
  en: { nl: 'Dutch', en: 'English' },
};
const nameOf = (language: 'nl' | 'en', found: string | number | undefined): string =>
  languages[language][found === 'en' ? 'en' : 'nl'];

export const copyRuleTexts = {
  nl: {
    'headline-short': {
      title: ({ length }) => (length === 1 ? 'Kop telt 1 teken' : `Kop telt ${length} tekens`),
      explanation: () => 'Zo’n korte kop zegt weinig in een lijst met zoekresultaten.',
      remedy: 'Maak de kop langer.',
      passed: 'De kop is lang genoeg',
    },
    'standfirst-long': {
      title: ({ length }) => `Intro telt ${length} tekens`,
      explanation: ({ longest }) => `Het thema heeft ruimte voor ${longest}.`,
      remedy: 'Kort de intro in.',
      passed: 'De intro past in het thema',
    },
    'subhead-empty': {
      title: () => 'Lege tussenkop',
      explanation: () => 'Wie van kop naar kop springt, komt hier op niets uit.',
      remedy: 'Schrijf de tussenkop, of haal hem weg.',
      passed: 'Elke tussenkop heeft tekst',
      fix: () => 'Haal weg',
    },
    'subhead-doubled': {
      title: () => 'Twee tussenkoppen na elkaar',
      explanation: ({ text }) => `Tussen “${text}” en de tussenkop ervoor staat geen tekst.`,
      remedy: 'Zet er tekst tussen, of haal een van de twee weg.',
      passed: 'Onder elke tussenkop staat tekst',
    },
    'subhead-last': {
      title: () => 'Tussenkop aan het eind',
      explanation: ({ text }) => `Onder “${text}” staat niets meer.`,
      remedy: 'Schrijf verder, of haal de tussenkop weg.',
      passed: 'Het stuk eindigt niet met een tussenkop',
    },
    'language-of-article': {
      title: ({ found }) => `Tekst is ${nameOf('nl', found)}`,
      explanation: ({ language }) =>
        `Het stuk staat op ${nameOf('nl', language)}; een schermlezer leest het dan met verkeerde klanken voor.`,
      remedy: 'Kies de taal van het stuk.',
      passed: 'De taal van het stuk klopt',
      fix: ({ found }) => `Zet de taal op ${nameOf('nl', found)}`,
    },
    'language-of-part': {
      title: ({ found }) => `Alinea in het ${nameOf('nl', found)}`,
      explanation: () => 'Een schermlezer leest deze alinea met verkeerde klanken voor.',
      remedy: 'Zet de taal van de alinea, of vertaal haar.',
      passed: 'Alle tekst is in de taal van het stuk, of zegt in welke ze is',
      fix: ({ found }) => `Zet de taal van de alinea op ${nameOf('nl', found)}`,
    },
    typography: {
      title: ({ count }) => (count === 1 ? 'Leesteken niet gezet' : `${count} leestekens niet gezet`),
      explanation: ({ near }) =>
        `Rechte aanhalingstekens, drie punten, dubbele spaties of een streepje: “${near}”.`,
      remedy: 'Gebruik ‘…’, “…”, … en –.',
      passed: 'De leestekens zijn gezet',
      fix: () => 'Zet om',
    },
    'description-length': {
      title: ({ length }) => `Omschrijving telt ${length} tekens`,
      explanation: ({ length, fewest, longest }) =>
        Number(length) < Number(fewest)
          ? `Zoekmachines en feeds tonen de intro; onder ${fewest} tekens zegt die weinig.`
          : `Zoekmachines en feeds tonen van de intro ${longest} tekens en kappen de rest af.`,
      remedy: 'Maak de intro 50 tot 200 tekens lang.',
      passed: 'De omschrijving past in zoekresultaten en feeds',
    },
    'search-title-long': {
      title: ({ length }) => `Zoekkop telt ${length} tekens`,
      explanation: ({ longest }) => `Zoekmachines tonen er ${longest}.`,
      remedy: 'Kort de zoekkop in.',
      passed: 'De zoekkop past in zoekresultaten',
    },
  },
  en: {
    'headline-short': {
      title: ({ length }) =>
        length === 1 ? 'Headline has 1 character' : `Headline has ${length} characters`,
      explanation: () => 'A headline this short says little in a list of results.',
      remedy: 'Make the headline longer.',
      passed: 'The headline is long enough',
    },
    'standfirst-long': {
      title: ({ length }) => `Standfirst has ${length} characters`,
      explanation: ({ longest }) => `The theme has room for ${longest}.`,
      remedy: 'Shorten the standfirst.',
      passed: 'The standfirst fits the theme',
    },
    'subhead-empty': {
      title: () => 'Empty subhead',
      explanation: () => 'Those who go from heading to heading come upon nothing here.',
      remedy: 'Write the subhead, or remove it.',
      passed: 'Every subhead has text',
      fix: () => 'Remove',
    },
    'subhead-doubled': {
      title: () => 'Two subheads in a row',
      explanation: ({ text }) => `There is no text between “${text}” and the subhead before it.`,
      remedy: 'Put text between them, or remove one.',
      passed: 'There is text under every subhead',
    },
    'subhead-last': {
      title: () => 'Subhead at the end',
      explanation: ({ text }) => `Nothing stands under “${text}”.`,
      remedy: 'Write on, or remove the subhead.',
      passed: 'The piece does not end with a subhead',
    },
    'language-of-article': {
      title: ({ found }) => `The text is ${nameOf('en', found)}`,
      explanation: ({ language }) =>
        `The piece is set to ${nameOf('en', language)}, so screen readers read it in the wrong sounds.`,
      remedy: 'Choose the language of the piece.',
      passed: 'The language of the piece is right',
      fix: ({ found }) => `Set to ${nameOf('en', found)}`,
    },
    'language-of-part': {
      title: ({ found }) => `Paragraph in ${nameOf('en', found)}`,
      explanation: () => 'Screen readers read this paragraph in the wrong sounds.',
      remedy: 'Set the language of the paragraph, or translate it.',
      passed: 'All text is in the language of the piece, or says which it is in',
      fix: ({ found }) => `Set the paragraph to ${nameOf('en', found)}`,
    },
    typography: {
      title: ({ count }) => (count === 1 ? 'Mark not set' : `${count} marks not set`),
      explanation: ({ near }) => `Straight quotes, three dots, double spaces or a hyphen: “${near}”.`,
      remedy: 'Use ‘…’, “…”, … and –.',
      passed: 'Punctuation is set',
      fix: () => 'Set them',
    },
    'description-length': {
      title: ({ length }) => `Description has ${length} characters`,
      explanation: ({ length, fewest, longest }) =>
        Number(length) < Number(fewest)
          ? `Search engines and feeds show the standfirst; under ${fewest} characters it says little.`
          : `Search engines and feeds show ${longest} characters of the standfirst and cut the rest.`,
      remedy: 'Make the standfirst 50 to 200 characters long.',
      passed: 'The description fits results and feeds',
    },
    'search-title-long': {
      title: ({ length }) => `SEO title has ${length} characters`,
      explanation: ({ longest }) => `Search engines show ${longest}.`,
      remedy: 'Shorten the SEO title.',
      passed: 'The SEO title fits search results',
    },
  },
} satisfies Record<'nl' | 'en', Record<CopyRule, RuleTexts>>;
