import { expect, test } from '@playwright/test';
import { Desk } from './Desk';
import { Program } from './Program';
import { Writing } from './Writing';

test('the desk answers, and an article opens, while the library is still opening', async () => {
  const first = await Program.start();
  const page = first.window;
  for (const headline of ['Film over water', 'Serie over vuur']) {
    await page.keyboard.press('Control+n');
    const written = await new Writing(page).ready();
    await expect(written.headline).toBeFocused();
    await page.keyboard.type(headline);
    await written.stored();
  }
  const before = await new Desk(page).show();
  await expect(before.rows).toHaveCount(2);
  await before.search.fill('water');
  await expect(before.rows).toHaveCount(1);
  await before.search.fill('');
  await first.close();

  const again = await Program.start({ home: first.home, shown: false });
  // The library is held the moment it is started: it cannot have opened anything.
  const library = await again.app.evaluate(async () => {
    const { katern } = globalThis as unknown as { katern: { backPids: { library?: number } } };
    for (;;) {
      const pid = katern.backPids.library;
      if (pid !== undefined) {
        process.kill(pid, 'SIGSTOP');
        return pid;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  });
  const desk = new Desk(again.window);
  await expect(desk.rows).toHaveCount(2);
  await desk.search.fill('water');
  await expect(desk.row('Film over water')).toHaveCount(1);
  await expect(desk.rows).toHaveCount(1);
  await desk.row('Film over water').click();
  const opened = await new Writing(again.window).ready();
  await expect(opened.headline).toHaveText('Film over water');
  await opened.headline.click();
  await again.window.keyboard.press('End');
  await again.window.keyboard.type(' en zand');
  process.kill(library, 'SIGCONT');
  await opened.stored();
  await desk.show();
  await desk.search.fill('');
  await expect(desk.row('Film over water en zand')).toHaveCount(1);
  expect(again.complaints).toEqual([]);
  await again.end();
});
