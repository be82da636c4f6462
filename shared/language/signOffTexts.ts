import type { Texts } from './Texts';

const nl = {
  void: 'De goedkeuring geldt niet meer.',
  voidMore: (moment: string) => `Goedgekeurd ${moment}; daarna is het stuk gewijzigd.`,
  voidBy: (name: string, moment: string) =>
    `Goedgekeurd door ${name}, ${moment}; daarna is het stuk gewijzigd.`,
  showDifference: 'Bekijk het verschil',
  approveAgain: 'Keur opnieuw goed',
  back: 'Terug naar auteur',
  backMenu: 'Terug naar auteur…',
  note: 'Wat moet er nog gebeuren?',
  noteHint: 'De auteur ziet dit boven het stuk tot het weer ter review gaat.',
  send: 'Stuur terug',
  cancel: 'Annuleer',
  notes: 'Aan de auteur',
  backBy: (name: string, moment: string) => `Terug van ${name}, ${moment}`,
  backAt: (moment: string) => `Teruggestuurd, ${moment}`,
  status: 'Status',
  rules: 'Wie welke status zet',
  rulesTitle: 'Afspraken',
  rulesHint: 'Een afspraak tussen collega’s, geen slot. Wie bij rol ‘Alles’ heeft, zet elke status.',
  maySet: (role: string, status: string) => `${role} zet ${status}`,
  lastRole: 'Iemand moet deze status kunnen zetten.',
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
    back: 'Back to the author',
    backMenu: 'Back to the author…',
    note: 'What is still to be done?',
    noteHint: 'The author sees this above the piece until it goes to review again.',
    send: 'Send back',
    cancel: 'Cancel',
    notes: 'To the author',
    backBy: (name, moment) => `Back from ${name}, ${moment}`,
    backAt: (moment) => `Sent back, ${moment}`,
    status: 'Status',
    rules: 'Who sets which status',
    rulesTitle: 'Agreements',
    rulesHint: 'An agreement among colleagues, not a lock. Whoever has the role ‘All’ sets every status.',
    maySet: (role, status) => `${role} sets ${status}`,
    lastRole: 'Somebody must be able to set this status.',
  },
} satisfies Texts<typeof nl>;
