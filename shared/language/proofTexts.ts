import type { Texts } from './Texts';

const nl = {
  proof: 'Drukproef',
  page: (number: string, total: string) => `Pagina ${number} van ${total}`,
  about: 'Bij deze drukproef',
  status: 'Status',
  words: 'Woorden',
  slug: 'Adres',
  edited: 'Tekst van',
  version: 'Versie',
  printed: 'Gemaakt op',
  notes: 'Notities',
  noNotes: 'Er zijn geen notities bij dit stuk.',
  comments: 'Opmerkingen',
  remarks: 'Ruimte om te schrijven',
  save: 'Bewaar de drukproef',
  pdf: 'PDF',
  fileName: (slug: string) => `${slug}-drukproef.pdf`,
  making: 'De drukproef wordt gemaakt…',
  saved: (file: string) => `Drukproef bewaard: ${file}`,
  show: 'Toon in map',
};

/** A proof for those who read on paper. */
export const proofTexts = {
  nl,
  en: {
    proof: 'Proof',
    page: (number, total) => `Page ${number} of ${total}`,
    about: 'About this proof',
    status: 'Status',
    words: 'Words',
    slug: 'Address',
    edited: 'Text of',
    version: 'Version',
    printed: 'Made on',
    notes: 'Notes',
    noNotes: 'There are no notes with this piece.',
    comments: 'Comments',
    remarks: 'Room to write',
    save: 'Save the proof',
    pdf: 'PDF',
    fileName: (slug) => `${slug}-proof.pdf`,
    making: 'The proof is being made…',
    saved: (file) => `Proof saved: ${file}`,
    show: 'Show in folder',
  },
} satisfies Texts<typeof nl>;
