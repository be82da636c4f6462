import { Menu } from 'electron';
import { planMenu } from '../../shared/commands/planMenu';
import type { Language } from '../../shared/language/Texts';
import { isGrey } from './greyMenu';

/**
 * The native menu, out of the one table of commands. Its accelerators are only shown: the window hears
 * the keys itself, so that a key means the same whatever has the focus.
 */
export function buildMenu(language: Language, run: (id: string) => void): Menu {
  return Menu.buildFromTemplate(
    planMenu(language).map(({ label, lines }) => ({
      label,
      submenu: lines.map((line): Electron.MenuItemConstructorOptions => {
        switch (line.kind) {
          case 'line':
            return { type: 'separator' };
          case 'role':
            return { role: line.role, label: line.label };
          case 'command':
            // The system's own there: its key, and its words for the way back.
            if (line.id === 'window.fullScreen' && process.platform === 'darwin')
              return { role: 'togglefullscreen', label: line.label };
            return {
              id: line.id,
              label: line.label,
              enabled: !isGrey(line.id),
              click: () => run(line.id),
              ...(line.accelerator ? { accelerator: line.accelerator, registerAccelerator: false } : {}),
            };
        }
      }),
    })),
  );
}
