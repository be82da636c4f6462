import { expect } from '@playwright/test';
import type { Program } from './Program';

/** From now on the system's dialog for choosing answers `file`; null is the person thinking better of it. */
export async function choose(program: Program, file: string | null): Promise<void> {
  await program.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve(
        chosen === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [chosen] },
      );
  }, file);
}

/** Picks a line of the native menu, as the person does with the mouse, as soon as it is there. */
export async function pickFromMenu(program: Program, label: string): Promise<void> {
  const pick = (): Promise<boolean> =>
    program.app.evaluate(({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
      const item = items.find((one) => one.label === wanted);
      item?.click();
      return item !== undefined;
    }, label);
  await expect.poll(pick, `«${label}» in the menu`).toBe(true);
}

/** Whether each of these lines of the native menu can be picked. */
export async function enabledInMenu(program: Program, labels: string[]): Promise<(boolean | undefined)[]> {
  return program.app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
    return wanted.map((label) => items.find((item) => item.label === label)?.enabled);
  }, labels);
}

/** The titles of the native menus and all lines in them. */
export async function menuLabels(program: Program): Promise<{ menus: string[]; lines: string[] }> {
  return program.app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items ?? [];
    return {
      menus: items.map((menu) => menu.label),
      lines: items.flatMap((menu) => menu.submenu?.items.map((item) => item.label) ?? []),
    };
  });
}

/** What the system's message box said. */
export interface Asked {
  message: string;
  detail: string;
  buttons: string[];
}

/** From now on the system's message box answers with these buttons, one after the other, then with the last one. */
export async function answerBoxes(program: Program, buttons: string[]): Promise<void> {
  await program.app.evaluate(({ dialog }, wanted) => {
    const asked: Asked[] = [];
    Object.assign(globalThis, { askedBoxes: asked });
    dialog.showMessageBox = (...given: unknown[]) => {
      const box = given.at(-1) as Asked;
      const button = wanted[Math.min(asked.length, wanted.length - 1)] ?? '';
      asked.push({ message: box.message, detail: box.detail, buttons: box.buttons });
      return Promise.resolve({ response: box.buttons.indexOf(button), checkboxChecked: false });
    };
  }, buttons);
}

/** The message boxes there were since `answerBoxes`. */
export async function askedBoxes(program: Program): Promise<Asked[]> {
  return program.app.evaluate(() => (globalThis as unknown as { askedBoxes: Asked[] }).askedBoxes);
}

/** Presses the window's own cross; what comes of it shows later. */
export async function pressCross(program: Program): Promise<void> {
  await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}
