import type { Command } from './Command';

/** Several pieces open beside one another. */
export const tabCommands = [
  {
    id: 'tab.new',
    label: { nl: 'Nieuw tabblad', en: 'New tab' },
    keys: ['Mod+Shift+N'],
    menu: { in: 'file', group: 1 },
    where: 'always',
    goes: true,
  },
  {
    id: 'tab.reopen',
    label: { nl: 'Heropen gesloten tabblad', en: 'Reopen closed tab' },
    keys: ['Mod+Shift+T'],
    menu: { in: 'file', group: 1 },
    where: 'always',
    goes: true,
  },
  {
    id: 'tab.close',
    label: { nl: 'Sluit tabblad', en: 'Close tab' },
    keys: ['Mod+W'],
    menu: { in: 'file', group: 1 },
    where: 'always',
  },
  {
    id: 'tab.close-others',
    label: { nl: 'Sluit andere tabbladen', en: 'Close other tabs' },
    menu: { in: 'file', group: 1 },
    at: 'tab',
    where: 'always',
  },
  {
    id: 'tab.next',
    label: { nl: 'Volgend tabblad', en: 'Next tab' },
    keys: ['Ctrl+Tab', 'Mod+PageDown'],
    menu: { in: 'go', group: 2 },
    where: 'always',
    goes: true,
  },
  {
    id: 'tab.previous',
    label: { nl: 'Vorig tabblad', en: 'Previous tab' },
    keys: ['Ctrl+Shift+Tab', 'Mod+PageUp'],
    menu: { in: 'go', group: 2 },
    where: 'always',
    goes: true,
  },
  {
    id: 'tab.move-right',
    label: { nl: 'Zet tabblad naar rechts', en: 'Move tab right' },
    keys: ['Mod+Shift+PageDown'],
    menu: { in: 'go', group: 2 },
    where: 'always',
  },
  {
    id: 'tab.move-left',
    label: { nl: 'Zet tabblad naar links', en: 'Move tab left' },
    keys: ['Mod+Shift+PageUp'],
    menu: { in: 'go', group: 2 },
    where: 'always',
  },
] as const satisfies readonly Command[];
