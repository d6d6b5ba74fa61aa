/** The surroundings of every example: a region, a private provider and a municipality with people who work there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const BASE: string = readFileSync(join(import.meta.dirname, 'base.rutin'), 'utf8');
