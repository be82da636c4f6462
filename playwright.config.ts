import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.e2e.ts', 'pages/**/*.e2e.ts'],
  outputDir: 'test-results',
  // One Katern at a time: the tests measure saving and share one screen.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/katern/playwright.json' }]],
  use: { trace: 'retain-on-failure' },
});
