import type { Texts } from './Texts';

const nl = {
  title: 'Verantwoording',
  about:
    'De adressen van de pagina’s waarop staat hoe de redactie werkt. Zoekmachines lezen ze op elke pagina; lezers vinden ze onderaan. Wat leeg is, wordt niet genoemd.',
  filled: (count: number) => (count === 0 ? 'niets ingevuld' : `${count} ingevuld`),
  /** What the pages are called, in the form and at the foot of pages. */
  names: {
    publishingPrinciples: 'Uitgangspunten',
    ethicsPolicy: 'Gedragscode',
    correctionsPolicy: 'Correcties',
    verificationFactCheckingPolicy: 'Feitencontrole',
    ownershipFundingInfo: 'Eigendom en financiering',
    masthead: 'Colofon',
    missionCoveragePrioritiesPolicy: 'Missie',
    diversityPolicy: 'Diversiteit',
    actionableFeedbackPolicy: 'Tips en klachten',
  },
  hints: {
    publishingPrinciples: 'Waar de redactie voor staat en hoe zij te werk gaat.',
    ethicsPolicy: 'Wat redacteuren doen en laten, zoals bij geschenken en belangen.',
    correctionsPolicy: 'Hoe fouten worden gemeld en rechtgezet.',
    verificationFactCheckingPolicy: 'Hoe feiten worden nagegaan voordat een stuk verschijnt.',
    ownershipFundingInfo: 'Van wie de site is en waar het geld vandaan komt.',
    masthead: 'Wie de redactie vormen en wie haar leidt.',
    missionCoveragePrioritiesPolicy: 'Waarover de site bericht, en waarom.',
    diversityPolicy: 'Hoe de redactie verschillende stemmen laat horen.',
    actionableFeedbackPolicy: 'Waar lezers terechtkunnen en wat er met hun bericht gebeurt.',
  },
  wrong: 'Geef een heel adres dat met https:// begint, of laat dit leeg.',
  elsewhere: 'Elders',
  elsewhereHint: 'De eigen pagina’s op andere sites, één adres per regel. Alleen zoekmachines lezen ze.',
  elsewhereWrong: (line: number) => `Regel ${line} is geen heel adres dat met https:// begint.`,
  elsewhereTooMany: (most: number) => `Geef hooguit ${most} adressen.`,
};

/** What a publisher says of how it works: in the settings, and by name at the foot of pages. */
export const policyTexts = {
  nl,
  en: {
    title: 'Accountability',
    about:
      'The addresses of the pages that say how the newsroom works. Search engines read them on every page; readers find them at the foot. What is empty is not mentioned.',
    filled: (count: number) => (count === 0 ? 'nothing filled in' : `${count} filled in`),
    names: {
      publishingPrinciples: 'Editorial principles',
      ethicsPolicy: 'Code of conduct',
      correctionsPolicy: 'Corrections',
      verificationFactCheckingPolicy: 'Fact-checking',
      ownershipFundingInfo: 'Ownership and funding',
      masthead: 'Masthead',
      missionCoveragePrioritiesPolicy: 'Mission',
      diversityPolicy: 'Diversity',
      actionableFeedbackPolicy: 'Tips and complaints',
    },
    hints: {
      publishingPrinciples: 'What the newsroom stands for and how it goes about its work.',
      ethicsPolicy: 'What journalists do and do not do, as with gifts and interests.',
      correctionsPolicy: 'How mistakes are reported and put right.',
      verificationFactCheckingPolicy: 'How facts are checked before a piece appears.',
      ownershipFundingInfo: 'Who owns the site and where the money comes from.',
      masthead: 'Who make up the newsroom and who leads it.',
      missionCoveragePrioritiesPolicy: 'What the site reports on, and why.',
      diversityPolicy: 'How the newsroom lets different voices be heard.',
      actionableFeedbackPolicy: 'Where readers can turn to and what happens with what they send.',
    },
    wrong: 'Give a whole address that begins with https://, or leave this empty.',
    elsewhere: 'Elsewhere',
    elsewhereHint:
      'The publisher’s own pages on other sites, one address a line. Only search engines read them.',
    elsewhereWrong: (line: number) => `Line ${line} is not a whole address that begins with https://.`,
    elsewhereTooMany: (most: number) => `Give at most ${most} addresses.`,
  },
} satisfies Texts<typeof nl>;
