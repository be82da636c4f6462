import { Menu } from 'electron';
import { planMenu } from '../../shared/commands/planMenu';
import { deskTexts } from '../../shared/language/deskTexts';
import type { Language } from '../../shared/language/Texts';
import { menuLabel } from './menuLabel';
import { isGrey, showTicks } from './menuState';
import type { RecentArticle } from './RecentArticles';

/**
 * The native menu, out of the one table of commands. Its accelerators are only shown: the window hears
 * the keys itself, so that a key means the same whatever has the focus.
 */
export function buildMenu(
  language: Language,
  run: (id: string) => void,
  recent: readonly RecentArticle[],
  open: (article: string) => void,
): Menu {
  const menu = Menu.buildFromTemplate(
    planMenu(language, process.platform === 'darwin').map(({ name, label, lines }) => ({
      label,
      // The system adds to these what it has of its own: windows, and a field to search the menus.
      ...((name === 'window' || name === 'help') && { role: name }),
      submenu: lines.map((line): Electron.MenuItemConstructorOptions => {
        switch (line.kind) {
          case 'line':
            return { type: 'separator' };
          case 'role':
            return { role: line.role, label: line.label };
          case 'recent':
            return {
              label: line.label,
              enabled: recent.length > 0,
              submenu: recentLines(language, recent, open),
            };
          case 'command':
            // The system's own there: its key, and its words for the way back.
            if (line.id === 'window.fullScreen' && process.platform === 'darwin')
              return { role: 'togglefullscreen', label: line.label };
            return {
              id: line.id,
              label: line.label,
              enabled: !isGrey(line.id),
              ...(line.ticks && { type: line.ticks === 'switch' ? 'checkbox' : 'radio' }),
              click: () => {
                // It ticks itself when it is picked; whether it is so, the window says.
                showTicks(menu);
                run(line.id);
              },
              ...(line.accelerator ? { accelerator: line.accelerator, registerAccelerator: false } : {}),
            };
        }
      }),
    })),
  );
  showTicks(menu);
  return menu;
}

/** A line for each article opened last, for a menu or the dock. */
export function recentLines(
  language: Language,
  recent: readonly RecentArticle[],
  open: (article: string) => void,
): Electron.MenuItemConstructorOptions[] {
  return recent.map(({ id, headline }) => ({
    label: menuLabel(headline || deskTexts[language].untitled),
    click: () => open(id),
  }));
}
