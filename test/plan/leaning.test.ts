/** A version that leans on another is compared with it just as one that stands by itself, at the cost of what has changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dice, spoiled } from '../support/dice.ts';
import { broken, edited, small, type Texts } from '../support/edits.ts';
import { countWork, workOf } from '../support/work.ts';

countWork();
const { allChecks } = await import('../../language/checks/index.ts');
const { Filling } = await import('../../language/disk/input/filling.ts');
const { factsOf } = await import('../../language/lowering/lower.ts');
const { jsonDiff } = await import('../../language/report/diff/json.ts');
const { prettyDiff } = await import('../../language/report/diff/pretty.ts');
const { diffReport } = await import('../../language/report/diff/report.ts');
const { plain } = await import('../../language/report/terminal/paint.ts');
const { parseDay } = await import('../../language/time/index.ts');
const { regionFiles } = await import('../bench/region.ts');

const RUNS = Number(process.env['LEANING_CASES'] ?? 60);

const region: Texts = Object.fromEntries([...regionFiles(6, 2)].map(({ path, text }) => [path, text]));
const OPTIONS = { checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90 };

type Known = Map<string, { readonly text: string; readonly facts: ReturnType<typeof factsOf> }>;

/** A version; what is the same text in those that were made with the same memory is the same value. */
function versionOf(texts: Texts, known: Known, older?: InstanceType<typeof Filling>['ws']) {
  const filling = new Filling(older);
  for (const file of Object.keys(texts).sort()) {
    const text = texts[file] ?? '';
    const facts = known.get(file)?.text === text ? known.get(file)?.facts : undefined;
    const made = facts ?? factsOf(file, text);
    known.set(file, { text, facts: made });
    filling.put(made);
  }
  return { label: 'x', ws: filling.end(), options: OPTIONS, digest: '' };
}

function told(before: Texts, after: Texts, isLeaning: boolean): string {
  const known: Known = new Map();
  const older = versionOf(before, known);
  const newer = versionOf(after, known, isLeaning ? older.ws : undefined);
  const report = diffReport(older, newer, 'sv');
  return `${jsonDiff(report)}\n${prettyDiff(report, { language: 'sv', width: 100, paint: plain })}`;
}

/** What else people do: someone or something gets another name, an HSA-id moves, a line goes. */
function renamed(texts: Texts, dice: Dice): Texts {
  const name = dice.pick(Object.keys(texts));
  const text = texts[name] ?? '';
  const kind = dice.below(4);
  const known = dice.pick(['exeet1', 'p1x1', 'E1', 'FristadVC']);
  if (kind === 0) return { ...texts, [name]: text.replaceAll(known, 'exezz8') };
  if (kind === 1) return { ...texts, [name]: text.replace(/hsa SE\S+/, `hsa SE0000000000-${dice.below(9)}AAA`) };
  if (kind === 2) return { ...texts, [name]: spoiled(text, dice) };
  const lines = text.split('\n');
  lines.splice(dice.below(lines.length), 1);
  return { ...texts, [name]: lines.join('\n') };
}

describe('a version that leans on an older one', () => {
  it('differs from it in what one that stands by itself does', { timeout: 60_000 + 2000 * RUNS }, () => {
    const property = fc.property(fc.integer(), (seed) => {
      const dice = new Dice(seed);
      const before = dice.pick([broken, small, region]);
      let after = before;
      for (let left = dice.below(3); left >= 0; left--) {
        after = dice.next() < 0.5 ? edited(after, dice) : renamed(after, dice);
      }
      const isRutin = ([file]: readonly [string, string]): boolean => file.endsWith('.rutin');
      const [old, now] = [before, after].map((texts) => Object.fromEntries(Object.entries(texts).filter(isRutin)));
      expect(told(old ?? {}, now ?? {}, true)).toBe(told(old ?? {}, now ?? {}, false));
      expect(told(now ?? {}, old ?? {}, true)).toBe(told(now ?? {}, old ?? {}, false));
    });
    fc.assert(property, { numRuns: RUNS, seed: 20_261_130 });
  });

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
