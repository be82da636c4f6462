import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { looks, takeLook } from './looks';
import type { Program } from './Program';

/**
 * What the window shows violates no rule, in both languages and appearances; every rule's reason where it does. Ends in
 * light Dutch.
 */
export async function isAccessible(program: Program): Promise<void> {
  for (const look of looks) {
    await takeLook(program, look);
    const { violations } = await new AxeBuilder({ page: program.window })
      .setLegacyMode(true)
      // Nobody reads what is right, and to name every element of it takes as long as the judging.
      .options({ resultTypes: ['violations'] })
      .analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
    expect.soft(found, `${look.language} ${look.theme}`).toEqual([]);
  }
  await takeLook(program, { language: 'nl', theme: 'light' });
}
