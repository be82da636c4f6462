import type { Texts } from './Texts';

const nl = {
  export: 'Exporteer',
  title: (count: string, one: boolean) => (one ? 'Exporteer 1 stuk' : `Exporteer ${count} stukken`),
  checking: 'Controleren',
  far: (done: string, total: string) => `${done} van ${total}`,
  allReady: (count: string, one: boolean) =>
    one ? 'Het stuk is klaar voor export' : `Alle ${count} stukken zijn klaar voor export`,
  someReady: (count: string, total: string) => `${count} van ${total} klaar voor export`,
  warnings: (count: string, one: boolean) =>
    one ? 'Bij 1 stuk is er een waarschuwing' : `Bij ${count} stukken is er een waarschuwing`,
  blocked: 'Gaan nog niet mee',
  sameName: (headline: string) => `Heeft hetzelfde adres als ‘${headline}’`,
  open: 'Open',
  bundles: 'Elk stuk krijgt een eigen bundel in deze map.',
  none: 'Geen van de stukken is klaar voor export.',
  doing: 'Exporteren',
  exported: (headline: string) => `‘${headline}’ is geëxporteerd`,
  exportedMany: (count: string) => `${count} stukken zijn geëxporteerd`,
  stopped: (count: string, total: string) => `Gestopt: ${count} van ${total} stukken zijn geëxporteerd`,
  refused: (headline: string, why: string) => `‘${headline}’ is niet geëxporteerd. ${why}`,
  refusedMany: (count: string, headlines: string, why: string) =>
    `${count} stukken zijn niet geëxporteerd, zoals ${headlines}. ${why}`,
};

/** Exporting several articles at once. */
export const exportManyTexts = {
  nl,
  en: {
    export: 'Export',
    title: (count, one) => (one ? 'Export 1 piece' : `Export ${count} pieces`),
    checking: 'Preflight',
    far: (done, total) => `${done} of ${total}`,
    allReady: (count, one) =>
      one ? 'The piece is ready to export' : `All ${count} pieces are ready to export`,
    someReady: (count, total) => `${count} of ${total} ready to export`,
    warnings: (count, one) =>
      one ? 'There is a warning with 1 piece' : `There are warnings with ${count} pieces`,
    blocked: 'Not ready yet',
    sameName: (headline) => `Has the same address as ‘${headline}’`,
    open: 'Open',
    bundles: 'Each piece gets a bundle of its own in this folder.',
    none: 'None of the pieces is ready to export.',
    doing: 'Exporting',
    exported: (headline) => `‘${headline}’ was exported`,
    exportedMany: (count) => `${count} pieces were exported`,
    stopped: (count, total) => `Stopped: ${count} of ${total} pieces were exported`,
    refused: (headline, why) => `‘${headline}’ was not exported. ${why}`,
    refusedMany: (count, headlines, why) => `${count} pieces were not exported, such as ${headlines}. ${why}`,
  },
} satisfies Texts<typeof nl>;
