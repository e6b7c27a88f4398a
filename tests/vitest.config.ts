import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: { include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 30_000 },
});
