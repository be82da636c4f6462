import type { Texts } from './Texts';

const nl = {
  fold: (section: string) => `${section} in- of uitklappen`,
  noStill: 'Nog geen beeld bij dit stuk.',
  focus: 'Brandpunt',
  openStill: (name: string) => `Open ${name} in de beeldtafel`,
  otherStills: 'Alle beelden in dit stuk',
  fixedSlug: 'Vast. Klik om de kop weer te volgen',
  slugFollows: 'Slug volgt de kop weer',
  sharing: 'Zoeken en delen',
  searchPreview: 'Zo ziet een zoekmachine het',
  shareCard: 'Zo ziet een gedeelde link eruit',
  headlineFits: (length: string) => `Kop: ${length} tekens, past`,
  headlineCut: (length: string, kept: string) => `Kop: ${length} tekens, afgekapt na ${kept}`,
  seoTitleFits: (length: string) => `Zoekkop: ${length} tekens, past`,
  seoTitleCut: (length: string, kept: string) => `Zoekkop: ${length} tekens, afgekapt na ${kept}`,
  noCardPicture: 'Zonder beeld deelt de link alleen woorden.',
  noHeadline: 'Nog geen kop',
  noDescription: 'De intro komt hier te staan.',
  tooLongForSearch: 'Boven 60 tekens kappen veel zoekmachines af.',
};

/** The right-hand panel beside the manuscript; field names are in `writeTexts`, `stillTexts` and `tagTexts`. */
export const inspectorTexts = {
  nl,
  en: {
    fold: (section) => `Fold or unfold ${section.toLowerCase()}`,
    noStill: 'No picture with this piece yet.',
    focus: 'Focal point',
    openStill: (name) => `Open ${name} on the picture table`,
    otherStills: 'All pictures in this piece',
    fixedSlug: 'Fixed. Click to follow the headline again',
    slugFollows: 'Slug follows the headline again',
    sharing: 'Search and sharing',
    searchPreview: 'As a search engine shows it',
    shareCard: 'As a shared link shows it',
    headlineFits: (length) => `Headline: ${length} characters, fits`,
    headlineCut: (length, kept) => `Headline: ${length} characters, cut after ${kept}`,
    seoTitleFits: (length) => `SEO title: ${length} characters, fits`,
    seoTitleCut: (length, kept) => `SEO title: ${length} characters, cut after ${kept}`,
    noCardPicture: 'Without a picture the link shares words only.',
    noHeadline: 'No headline yet',
    noDescription: 'The intro will stand here.',
    tooLongForSearch: 'Beyond 60 characters many search engines cut it.',
  },
} satisfies Texts<typeof nl>;
