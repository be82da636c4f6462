import { expect, test } from '@playwright/test';
import { Program } from './Program';
import { Tagging } from './Tagging';
import { Writing } from './Writing';

test('the list under a field goes along when the panel is scrolled, and is unseen while the field is', async () => {
  const program = await Program.start({ args: ['--sample'] });
  try {
    const { window: page } = program;
    await new Writing(page).ready();
    const { field } = new Tagging(page);
    await page.getByRole('region', { name: 'Tags' }).waitFor();
    await page.keyboard.press('Control+t');
    await expect(field).toBeFocused();
    await page.keyboard.type('net');
    const list = page.getByRole('listbox', { name: 'Kies' });
    await expect(list).toBeVisible();
    /** How far the list is under the field, in pixels. */
    const gap = async (): Promise<number> => {
      const [above, below] = [await field.locator('..').boundingBox(), await list.boundingBox()];
      return Math.round((below?.y ?? 0) - ((above?.y ?? 0) + (above?.height ?? 0)));
    };
    const before = await gap();
    const y = async (): Promise<number> => (await field.boundingBox())?.y ?? 0;
    const from = await y();
    const scroll = (by: number): Promise<void> =>
      field.evaluate((element, amount) => {
        let panel: Element | null = element;
        while (panel && getComputedStyle(panel).overflowY !== 'auto') panel = panel.parentElement;
        panel?.scrollBy(0, amount);
      }, by);
    await scroll(70);
    await expect.poll(y).toBe(from - 70);
    await expect.poll(gap).toBe(before);
    await scroll(5000);
    await expect(list).toBeHidden();
    await scroll(-5000);
    await expect(list).toBeVisible();
    await expect.poll(gap).toBe(before);
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(program.complaints).toEqual([]);
  } finally {
    await program.close();
  }
});
