import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from '@/lib/schema/json-schema';

it.each(Object.entries(jsonSchemas()))('%s is what the zod schemas say (else: npm run schema)', (name, schema) => {
  const written: unknown = JSON.parse(readFileSync(new URL(`../../../lib/schema/${name}`, import.meta.url), 'utf8'));
  expect(written).toEqual(schema);
});

it('allows fields that a later release adds to the version', () => {
  expect(JSON.stringify(jsonSchemas())).not.toContain('"additionalProperties":false');
});
