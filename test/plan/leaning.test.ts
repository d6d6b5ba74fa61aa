/** A version that leans on another is compared with it at the cost of what has changed. */
import { describe, expect, it } from 'vitest';
import type { Texts } from '../support/edits.ts';
import { countWork, workOf } from '../support/work.ts';

countWork();
const { told } = await import('../support/leaning.ts');
const { regionFiles } = await import('../bench/region.ts');

describe('a version that leans on an older one', () => {
  it('is judged where something has changed, and the older only there', () => {
    const texts: Texts = Object.fromEntries([...regionFiles(12)].map(({ path, text }) => [path, text]));
    const file = Object.keys(texts).find((name) => name.includes('enhet3')) ?? '';
    const after = { ...texts, [file]: (texts[file] ?? '').replace('kl 08:15, 12:00', 'kl 08:15, 11:45') };
    expect(after[file]).not.toBe(texts[file]);
    const done = (isLeaning: boolean, where: string): number => workOf(() => told(texts, after, isLeaning), where);
    const [alone, leaning] = [done(false, '/language/engine/judge.'), done(true, '/language/engine/judge.')];
    expect(leaning).toBeGreaterThan(alone / 2);
    expect(leaning).toBeLessThan(0.7 * alone);
    const made = '/language/provisioning/';
    expect(done(true, made)).toBeLessThan(done(false, made) / 2);
  });
});
