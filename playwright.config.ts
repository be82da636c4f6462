import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  projects: [
    // One Katern at a time on a screen: focus and clipboard are one for all.
    { name: 'built', testMatch: 'e2e/**/*.e2e.ts', workers: 1 },
    // Exported pages in a browser that shows no window: as many at a time as there are cores;
    // a test looks at many of them, which on a busy machine takes its time.
    // What they find they say in words: recording every step of it would double what they cost.
    { name: 'pages', testMatch: 'pages/**/*.e2e.ts', timeout: 300_000, use: { trace: 'off' } },
    // Wants the program packed first: `npm run e2e -- --packaged` sees to that.
    { name: 'packaged', testMatch: 'packaged/**/*.e2e.ts', workers: 1 },
  ],
  outputDir: 'test-results',
  workers: '100%',
  retries: 0,
  // Patience costs nothing where all is well: the slowest machines so far take three times as long as a desk's.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['KATERN_REPORT'] ?? 'node_modules/.cache/katern/playwright.json' }],
  ],
  use: { trace: 'retain-on-failure' },
});
