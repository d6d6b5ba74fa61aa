/** The site as it is built of this checkout, on a day that is always the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteOf } from '../../docs/site/book/index.ts';
import { CHECKOUT } from './checkout.ts';

export const SITE_DAY = '2026-11-21';

export function checkoutSite(): ReturnType<typeof siteOf> {
  return siteOf({
    grammarFile: join(CHECKOUT, 'language/grammar/rutin.langium'),
    textOf: (file) => readFileSync(join(CHECKOUT, file), 'utf8'),
    day: SITE_DAY,
  });
}
