import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { forVite as precompile } from './tools/precompile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  plugins: [precompile],
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: { include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}'], environment: 'node' },
});
