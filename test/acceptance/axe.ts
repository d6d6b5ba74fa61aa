/** What axe finds on a page, in one line each. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Those of WCAG 2.2, levels A and AA, and what axe holds for good practice. */
const RUN = `axe.run(document, { resultTypes: ['violations'], iframes: false }).then(({ violations }) =>
  violations.map(({ id, impact, nodes }) => id + ' (' + impact + '): ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')))`;

/** Runs axe in the page and in the frames that are seen. A policy that lets no script in does not hold what the browser is told from outside. */
export async function axeIn(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    const isSeen = frame.parentFrame() === null || (await (await frame.frameElement()).isVisible());
    if (!isSeen) continue;
    await frame.evaluate(AXE);
    found.push(...(await frame.evaluate<readonly string[]>(RUN)));
  }
  return found;
}
