import type { BrowserWindow } from 'electron';
import { clipboard, Menu } from 'electron';
import { planContextMenu } from '../../shared/commands/planContextMenu';
import type { Language } from '../../shared/language/Texts';
import { isGrey } from './menuState';
import { openLink } from './openLink';

/**
 * Shows what can be done with what somebody points at with the right button, wherever the window has no menu of its own
 * for it.
 */
export function followContextMenu(
  window: BrowserWindow,
  language: () => Language,
  run: (id: string) => void,
): void {
  window.webContents.on('context-menu', (_event, params) => {
    const { isEditable, formControlType, selectionText, linkURL, editFlags, x, y } = params;
    const lines = planContextMenu(
      {
        editable: isEditable,
        manuscript: isEditable && formControlType === 'none',
        selection: selectionText.trim() !== '',
        // Links within the program are none that anybody would copy.
        link: /^(https?|mailto):/.test(linkURL) ? linkURL : '',
        canPaste: editFlags.canPaste,
      },
      language(),
    );
    if (lines.length === 0) return;
    const menu = Menu.buildFromTemplate(
      lines.map((line): Electron.MenuItemConstructorOptions => {
        switch (line.kind) {
          case 'line':
            return { type: 'separator' };
          case 'role':
            return { role: line.role, label: line.label, enabled: line.enabled };
          case 'open-link':
            return { label: line.label, click: () => void openLink(line.address) };
          case 'copy-link':
            return { label: line.label, click: () => void clipboard.writeText(line.address) };
          case 'command':
            return {
              label: line.label,
              enabled: !isGrey(line.id),
              click: () => run(line.id),
              ...(line.accelerator ? { accelerator: line.accelerator, registerAccelerator: false } : {}),
            };
        }
      }),
    );
    menu.popup({ window, x, y });
  });
}
