import type { StillKind } from './Still';

/** The languages in which a credit line is composed. */
export type CreditLanguage = 'nl' | 'en';

interface CreditWords {
  /** The word with which a printed credit begins. */
  label: string;
  /** Between the work and who made the picture. */
  by: string;
  kinds: Record<StillKind, string>;
}

/** The fixed words of a composed credit line. */
export const creditWords: Record<CreditLanguage, CreditWords> = {
  nl: {
    label: 'Beeld',
    by: 'door',
    kinds: {
      still: 'Still',
      photo: 'Foto',
      poster: 'Poster',
      illustration: 'Illustratie',
      promotional: 'Promobeeld',
    },
  },
  en: {
    label: 'Image',
    by: 'by',
    kinds: {
      still: 'Still',
      photo: 'Photo',
      poster: 'Poster',
      illustration: 'Illustration',
      promotional: 'Promotional picture',
    },
  },
};

/** Labels that say no more than "here comes the credit"; ours takes their place. */
export const plainLabel = /^(?:beeld|image|picture|afbeelding|credits?)\s*:\s*/iu;

/** Labels that say what kind of picture it is; a line that was written with one keeps it. */
export const kindLabel =
  /^(?:foto(?:graaf|grafie)?|photo(?:grapher|graph)?|still|filmstill|illustratie|illustration|poster|promo(?:beeld)?|copyright)\s*:\s*/iu;
