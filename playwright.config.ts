import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  projects: [
    { name: 'built', testMatch: ['e2e/**/*.e2e.ts', 'pages/**/*.e2e.ts'] },
    // Wants the program packed first: `npm run e2e -- --packaged` sees to that.
    { name: 'packaged', testMatch: 'packaged/**/*.e2e.ts' },
  ],
  outputDir: 'test-results',
  // One Katern at a time: the tests measure saving and share one screen.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/katern/playwright.json' }]],
  use: { trace: 'retain-on-failure' },
});
