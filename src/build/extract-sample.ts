/** Writes the shipped timeline anew: `npm run extract:sample`. */
import { writeFileSync } from 'node:fs';
import { SAMPLE_FILE, writeSample } from './sample.ts';

writeFileSync(SAMPLE_FILE, writeSample());
