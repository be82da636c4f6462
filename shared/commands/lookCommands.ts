import type { Command } from './Command';

/** How it looks: the manuscript's letters, focus, full screen, appearance, language. */
export const lookCommands = [
  {
    id: 'manuscript.larger',
    label: { nl: 'Grotere tekst', en: 'Larger text' },
    keys: ['Mod++', 'Mod+='],
    menu: { in: 'view', group: 5 },
    where: 'article',
  },
  {
    id: 'manuscript.smaller',
    label: { nl: 'Kleinere tekst', en: 'Smaller text' },
    keys: ['Mod+-'],
    menu: { in: 'view', group: 5 },
    where: 'article',
  },
  {
    id: 'manuscript.normal',
    label: { nl: 'Normale tekstgrootte', en: 'Normal text size' },
    keys: ['Mod+0'],
    menu: { in: 'view', group: 5 },
    where: 'article',
  },
  {
    id: 'focus.toggle',
    label: { nl: 'Focus aan of uit', en: 'Focus mode on or off' },
    keys: ['Mod+J'],
    menu: { in: 'view', group: 6 },
    where: 'write',
  },
  {
    id: 'typewriter.toggle',
    label: { nl: 'Vaste schrijfregel aan of uit', en: 'Typewriter scrolling on or off' },
    keys: ['Mod+Shift+J'],
    menu: { in: 'view', group: 6 },
    where: 'write',
  },
  {
    id: 'window.fullScreen',
    label: { nl: 'Volledig scherm aan of uit', en: 'Full screen on or off' },
    keys: ['F11'],
    macKeys: ['Mod+Ctrl+F'],
    menu: { in: 'view', group: 6 },
    where: 'always',
  },
  {
    id: 'theme.light',
    label: { nl: 'Uiterlijk: licht', en: 'Appearance: light' },
    menu: { in: 'view', group: 7 },
    where: 'always',
  },
  {
    id: 'theme.dark',
    label: { nl: 'Uiterlijk: donker', en: 'Appearance: dark' },
    menu: { in: 'view', group: 7 },
    where: 'always',
  },
  {
    id: 'theme.system',
    label: { nl: 'Uiterlijk: systeem', en: 'Appearance: system' },
    menu: { in: 'view', group: 7 },
    where: 'always',
  },
  {
    id: 'language.nl',
    label: { nl: 'Taal: Nederlands', en: 'Language: Nederlands' },
    menu: { in: 'view', group: 8 },
    where: 'always',
  },
  {
    id: 'language.en',
    label: { nl: 'Taal: English', en: 'Language: English' },
    menu: { in: 'view', group: 8 },
    where: 'always',
  },
  {
    id: 'language.system',
    label: { nl: 'Taal: systeem', en: 'Language: system' },
    menu: { in: 'view', group: 8 },
    where: 'always',
  },
] as const satisfies readonly Command[];
