/** The panels share one style sheet: what one of them calls its own no other may mean something else by. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';

const MEDIA = join(CHECKOUT, 'extension/media');

/** Sheets for all panels, or for all forms; the others may add to what they say. */
const SHARED = ['base.css', 'form.css', 'report.css'];

/** The classes that rules begin with, on their own. */
function begun(file: string): readonly string[] {
  const text = readFileSync(join(MEDIA, file), 'utf8');
  return [...new Set([...text.matchAll(/^\.([\w-]+)/gm)].map(([, name = '']) => name))];
}

it('has no class of two panels', () => {
  const owners = new Map<string, string[]>();
  for (const file of readdirSync(MEDIA).filter((name) => !SHARED.includes(name))) {
    for (const name of begun(file)) owners.set(name, [...(owners.get(name) ?? []), file]);
  }
  const shared = new Set(SHARED.flatMap(begun));
  const twice = [...owners].filter(([name, files]) => files.length > 1 && !shared.has(name));
  expect(twice).toEqual([]);
});
