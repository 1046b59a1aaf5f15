/** Writes the JSON Schema of the file format anew: `npm run schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { SCHEMA_FILE, writeSchema } from './schema.ts';

mkdirSync(new URL('.', SCHEMA_FILE), { recursive: true });
writeFileSync(SCHEMA_FILE, writeSchema());
