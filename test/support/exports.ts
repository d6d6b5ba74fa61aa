/** Exports as systems write them, of people who are plainly invented. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const EXPORTS = join(import.meta.dirname, 'exports');

/** The systems that there are exports of. */
export const systems = readdirSync(EXPORTS).sort();
