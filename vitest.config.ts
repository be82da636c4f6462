import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/unit/{shared,renderer}/**/*.test.{ts,tsx}'],
          exclude: ['tests/unit/renderer/session/**'],
          // They touch nothing but what they are given: one process has them all, and loads what they share once.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: [
            'tests/unit/{electron,scripts,renderer/session}/**/*.test.{ts,tsx}',
            'tests/{library,merge,bridge,layers,live,pages}/**/*.test.{ts,tsx}',
          ],
        },
      },
    ],
    environment: 'node',
    pool: 'forks',
    // All cores; it would leave one idle, which of two is half.
    maxWorkers: '100%',
    passWithNoTests: true,
    // Patience with a busy machine, not a promise of speed.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
