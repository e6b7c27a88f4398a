import { z } from 'zod';
import { bundleSchema } from './bundle.ts';
import { problemSchema, reviewSchema } from './review.ts';

/**
 * The contract as JSON Schema (2020-12), by file name under lib/schema/, for whoever reads our output without our code.
 * Unknown fields are allowed on purpose: fields may be added to a version (design §6).
 */
export function jsonSchemas(): Record<string, object> {
  return {
    'review-1.schema.json': describe(
      reviewSchema,
      'review/1',
      'The review of one source. Offsets are UTF-16 code units into its text, half-open.',
    ),
    'bundle-1.schema.json': describe(
      bundleSchema,
      'bundle/1',
      'What the documents that a reader accepts together grant in effect. Offsets as in each review.',
    ),
    'problem-1.schema.json': describe(problemSchema, 'problem/1', 'Stands in the place of an input that could not be reviewed.'),
  };
}

function describe(schema: z.ZodType, version: string, description: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, $id: `urn:before-you-sign:${version}`, title: version, description, ...rest };
}
