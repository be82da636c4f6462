import type { Command } from './Command';

/** Articles as wholes: making, binning, status, export. */
export const fileCommands = [
  {
    id: 'article.new',
    label: { nl: 'Nieuw stuk', en: 'New piece' },
    keys: ['Mod+N'],
    menu: { in: 'file', group: 1 },
    where: 'always',
  },
  {
    id: 'sample.open',
    label: { nl: 'Open het voorbeeldartikel', en: 'Open the sample article' },
    menu: { in: 'file', group: 1 },
    where: 'always',
  },
  {
    id: 'article.duplicate',
    label: { nl: 'Dupliceer stuk', en: 'Duplicate piece' },
    keys: ['Mod+D'],
    menu: { in: 'file', group: 2 },
    where: 'always',
  },
  {
    id: 'article.bin',
    label: { nl: 'Leg in de prullenmand', en: 'Move to the bin' },
    menu: { in: 'file', group: 2 },
    where: 'always',
  },
  {
    id: 'version.name',
    label: { nl: 'Bewaar als versie', en: 'Save as version' },
    keys: ['Mod+S'],
    menu: { in: 'file', group: 2 },
    where: 'article',
  },
  {
    id: 'status.next',
    label: { nl: 'Zet op volgende status', en: 'Move to the next status' },
    keys: ['Mod+Enter'],
    menu: { in: 'file', group: 3 },
    where: 'article',
  },
  {
    id: 'status.draft',
    label: { nl: 'Zet terug op concept', en: 'Set back to draft' },
    menu: { in: 'file', group: 3 },
    where: 'article',
  },
  {
    id: 'export.run',
    label: { nl: 'Exporteer', en: 'Export' },
    keys: ['Mod+E'],
    menu: { in: 'file', group: 4 },
    where: 'always',
  },
  {
    id: 'library.backUp',
    label: { nl: 'Maak nu een reservekopie', en: 'Make a backup now' },
    menu: { in: 'file', group: 5 },
    where: 'always',
  },
  {
    id: 'library.restore',
    label: { nl: 'Zet een reservekopie terug', en: 'Restore a backup' },
    menu: { in: 'file', group: 5 },
    where: 'always',
    goes: true,
  },
  {
    id: 'library.check',
    label: { nl: 'Controleer bibliotheek', en: 'Check library' },
    menu: { in: 'file', group: 5 },
    where: 'always',
    goes: true,
  },
  {
    id: 'settings.show',
    label: { nl: 'Instellingen', en: 'Settings' },
    keys: ['Mod+,'],
    menu: { in: 'file', group: 6 },
    where: 'always',
    goes: true,
  },
] as const satisfies readonly Command[];
