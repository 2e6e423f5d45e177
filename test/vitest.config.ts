import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: 'test',
    globalSetup: ['databases/global-setup.ts'],
    include: ['**/*.test.ts', '**/*.test.tsx'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
