import type { Texts } from './Texts';

const nl = {
  void: 'De goedkeuring geldt niet meer.',
  voidMore: (moment: string) => `Goedgekeurd ${moment}; daarna is het stuk gewijzigd.`,
  voidBy: (name: string, moment: string) =>
    `Goedgekeurd door ${name}, ${moment}; daarna is het stuk gewijzigd.`,
  showDifference: 'Bekijk het verschil',
  approveAgain: 'Keur opnieuw goed',
};

/** Sign-off: approvals and what becomes of them. */
export const signOffTexts = {
  nl,
  en: {
    void: 'The approval no longer holds.',
    voidMore: (moment) => `Approved ${moment}; the piece was edited after that.`,
    voidBy: (name, moment) => `Approved by ${name}, ${moment}; the piece was edited after that.`,
    showDifference: 'See the difference',
    approveAgain: 'Approve again',
  },
} satisfies Texts<typeof nl>;
