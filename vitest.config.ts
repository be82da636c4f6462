import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,library,merge,bridge,layers,pages}/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'forks',
    passWithNoTests: true,
    // Patience with a busy machine, not a promise of speed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
