/** The pages of the checks, as they stand beside them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../checkout.ts';

const CHECKS = join(CHECKOUT, 'language/checks');

/** The pages in Swedish by their paths below the checks. */
export const pageFiles: readonly string[] = readdirSync(CHECKS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && !file.endsWith('.en.md'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** What stands in one. */
export function pageText(file: string): string {
  return readFileSync(join(CHECKS, file), 'utf8');
}
