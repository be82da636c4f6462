/** What everything is called that every program has, and that the system does. */
export const roleLabels = {
  nl: { cut: 'Knip', copy: 'Kopieer', paste: 'Plak', selectAll: 'Selecteer alles' },
  en: { cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select all' },
};
