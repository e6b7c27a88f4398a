/** Writes the JSON Schema files of the contract: `npm run schema` after a change to lib/schema/review.ts. */
import { writeFileSync } from 'node:fs';
import { jsonSchemas } from '../../lib/schema/json-schema.ts';

for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`../../lib/schema/${name}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
