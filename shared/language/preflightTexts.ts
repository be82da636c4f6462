import { copyRuleTexts } from './ruleTexts/copyRuleTexts';
import type { CopyRule } from './ruleTexts/copyRuleTexts';
import { placeRuleTexts } from './ruleTexts/placeRuleTexts';
import type { PlaceRule } from './ruleTexts/placeRuleTexts';
import { reviewRuleTexts } from './ruleTexts/reviewRuleTexts';
import type { ReviewRule } from './ruleTexts/reviewRuleTexts';
import { rightsRuleTexts } from './ruleTexts/rightsRuleTexts';
import type { RightsRule } from './ruleTexts/rightsRuleTexts';
import type { RuleTexts } from './ruleTexts/RuleTexts';
import { stillRuleTexts } from './ruleTexts/stillRuleTexts';
import type { StillRule } from './ruleTexts/stillRuleTexts';

/** The rules that have texts; `tests/unit/shared/language/preflightTexts.test.ts` holds them to the rules there are. */
export type RuleWithTexts =
  | CopyRule
  | StillRule
  | PlaceRule
  | ReviewRule
  | RightsRule
  | 'unknown-parts'
  | 'headline-missing'
  | 'body-empty'
  | 'credit-missing'
  | 'alt-missing'
  | 'rights-expired'
  | 'headline-long'
  | 'standfirst-missing'
  | 'still-missing'
  | 'alt-is-file-name'
  | 'link-text-vague'
  | 'tags-few'
  | 'slug-unsafe';

export const preflightTexts: Record<'nl' | 'en', Record<RuleWithTexts, RuleTexts>> = {
  nl: {
    ...copyRuleTexts.nl,
    ...stillRuleTexts.nl,
    ...placeRuleTexts.nl,
    ...reviewRuleTexts.nl,
    ...rightsRuleTexts.nl,
    'unknown-parts': {
      title: () => 'Onbekende onderdelen',
      explanation: ({ parts }) => `Dit artikel bevat onderdelen van een nieuwere Katern: ${parts}.`,
      remedy: 'Werk Katern bij en exporteer dan opnieuw.',
      passed: 'Alle onderdelen zijn bekend',
    },
    'headline-missing': {
      title: () => 'Geen kop',
      explanation: () => 'Een pagina heeft een kop nodig.',
      remedy: 'Schrijf een kop.',
      passed: 'Er is een kop',
    },
    'body-empty': {
      title: () => 'Geen tekst',
      explanation: () => 'Onder de kop staat nog niets.',
      remedy: 'Schrijf het artikel.',
      passed: 'Er is tekst',
    },
    'credit-missing': {
      title: () => 'Geen credit',
      explanation: ({ name }) => `Bij ${name} staat niet van wie het beeld is.`,
      remedy: 'Vul de maker, de titel of de credit in.',
      passed: 'Elk beeld heeft een credit',
      fix: () => 'Neem over uit het bestand',
    },
    'alt-missing': {
      title: () => 'Geen alt-tekst',
      explanation: ({ name }) => `Wie ${name} niet kan zien, weet niet wat erop staat.`,
      remedy: 'Beschrijf in één zin wat er te zien is.',
      passed: 'Elk beeld heeft een alt-tekst',
    },
    'rights-expired': {
      title: () => 'Rechten verlopen',
      explanation: ({ name, expires }) => `De rechten op ${name} liepen tot en met ${expires}.`,
      remedy: 'Kies een ander beeld, of pas de datum aan als de rechten verlengd zijn.',
      passed: 'De rechten op alle beelden lopen nog',
      fix: () => 'Haal het beeld van de pagina',
    },
    'headline-long': {
      title: ({ length }) => `Kop telt ${length} tekens`,
      explanation: ({ longest, whose }) =>
        whose === 'theme' ? `Het thema heeft ruimte voor ${longest}.` : `Zoekmachines tonen er ${longest}.`,
      remedy: 'Kort de kop in.',
      passed: 'De kop is niet te lang',
    },
    'standfirst-missing': {
      title: () => 'Geen intro',
      explanation: () => 'Zonder intro nemen zoekmachines en sociale media de eerste alinea.',
      remedy: 'Schrijf een intro van een of twee zinnen.',
      passed: 'Er is een intro',
    },
    'still-missing': {
      title: () => 'Geen beeld',
      explanation: () => 'Zonder beeld wordt een gedeelde link minder gezien.',
      remedy: 'Voeg een beeld toe.',
      passed: 'Er is beeld',
    },
    'alt-is-file-name': {
      title: () => 'Bestandsnaam als alt-tekst',
      explanation: ({ altText }) => `“${altText}” beschrijft het beeld niet.`,
      remedy: 'Beschrijf in één zin wat er te zien is.',
      passed: 'Alt-teksten beschrijven het beeld',
    },
    'link-text-vague': {
      title: () => 'Vage linktekst',
      explanation: ({ text }) => `De link “${text}” zegt niet waar hij heen gaat.`,
      remedy: 'Maak de link van woorden die het doel noemen.',
      passed: 'Links zeggen waar ze heen gaan',
    },
    'tags-few': {
      title: () => 'Weinig tags',
      explanation: ({ kinds }) =>
        kinds === 0 ? 'Er zijn geen tags; “Meer over:” blijft weg.' : 'Alle tags zijn van dezelfde soort.',
      remedy: 'Kies tags van ten minste twee soorten, zoals een bedrijf en een titel.',
      passed: 'Er zijn tags van meer dan één soort',
    },
    'slug-unsafe': {
      title: () => 'Adres aangepast',
      explanation: ({ slug, becomes }) => `“${slug}” kan zo niet in een adres; het wordt “${becomes}”.`,
      remedy: 'Gebruik kleine letters, cijfers en koppeltekens.',
      passed: 'Het adres is bruikbaar',
      fix: ({ becomes }) => `Maak er ${becomes} van`,
    },
  },
  en: {
    ...copyRuleTexts.en,
    ...stillRuleTexts.en,
    ...placeRuleTexts.en,
    ...reviewRuleTexts.en,
    ...rightsRuleTexts.en,
    'unknown-parts': {
      title: () => 'Unknown parts',
      explanation: ({ parts }) => `This article has parts made by a newer Katern: ${parts}.`,
      remedy: 'Update Katern, then export again.',
      passed: 'All parts are known',
    },
    'headline-missing': {
      title: () => 'No headline',
      explanation: () => 'A page needs a headline.',
      remedy: 'Write a headline.',
      passed: 'There is a headline',
    },
    'body-empty': {
      title: () => 'No text',
      explanation: () => 'There is nothing under the headline yet.',
      remedy: 'Write the article.',
      passed: 'There is text',
    },
    'credit-missing': {
      title: () => 'No credit',
      explanation: ({ name }) => `Nothing says whose picture ${name} is.`,
      remedy: 'Fill in the creator, the title or the credit.',
      passed: 'Every picture has a credit',
      fix: () => 'Take it from the file',
    },
    'alt-missing': {
      title: () => 'No alt text',
      explanation: ({ name }) => `People who cannot see ${name} do not know what is on it.`,
      remedy: 'Say in one sentence what can be seen.',
      passed: 'Every picture has an alt text',
    },
    'rights-expired': {
      title: () => 'Rights have run out',
      explanation: ({ name, expires }) => `The rights to ${name} ran until ${expires}.`,
      remedy: 'Choose another picture, or change the date if the rights were extended.',
      passed: 'The rights to all pictures still run',
      fix: () => 'Take the picture off the page',
    },
    'headline-long': {
      title: ({ length }) => `Headline has ${length} characters`,
      explanation: ({ longest, whose }) =>
        whose === 'theme' ? `The theme has room for ${longest}.` : `Search engines show ${longest}.`,
      remedy: 'Shorten the headline.',
      passed: 'The headline is not too long',
    },
    'standfirst-missing': {
      title: () => 'No standfirst',
      explanation: () => 'Without a standfirst, search engines and social media take the first paragraph.',
      remedy: 'Write a standfirst of one or two sentences.',
      passed: 'There is a standfirst',
    },
    'still-missing': {
      title: () => 'No picture',
      explanation: () => 'Without a picture a shared link is seen less.',
      remedy: 'Add a picture.',
      passed: 'There is a picture',
    },
    'alt-is-file-name': {
      title: () => 'File name as alt text',
      explanation: ({ altText }) => `“${altText}” does not describe the picture.`,
      remedy: 'Say in one sentence what can be seen.',
      passed: 'Alt texts describe the picture',
    },
    'link-text-vague': {
      title: () => 'Vague link text',
      explanation: ({ text }) => `The link “${text}” does not say where it goes.`,
      remedy: 'Link words that name the destination.',
      passed: 'Links say where they go',
    },
    'tags-few': {
      title: () => 'Few tags',
      explanation: ({ kinds }) =>
        kinds === 0 ? 'There are no tags; “More about:” is left out.' : 'All tags are of the same kind.',
      remedy: 'Choose tags of at least two kinds, such as a company and a title.',
      passed: 'There are tags of more than one kind',
    },
    'slug-unsafe': {
      title: () => 'Address adjusted',
      explanation: ({ slug, becomes }) => `“${slug}” cannot be used in an address; it becomes “${becomes}”.`,
      remedy: 'Use lower-case letters, digits and hyphens.',
      passed: 'The address can be used',
      fix: ({ becomes }) => `Make it ${becomes}`,
    },
  },
};
