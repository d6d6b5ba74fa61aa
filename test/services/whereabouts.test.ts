/** Of a workspace of which little has been read, the same is said of a file as when all has been, whatever has changed meanwhile. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import { diagnosticsOf } from '../../language/lsp/diagnostics.ts';
import { isShipped } from '../../language/model/index.ts';
import { Session, type SessionOptions } from '../../language/services/session.ts';
import { whereaboutsOf } from '../../language/services/whereabouts/gather.ts';
import { Preview } from '../../language/services/whereabouts/preview.ts';
import type { Whereabouts } from '../../language/services/whereabouts/whereabouts.ts';
import { finish } from '../../language/services/work.ts';
import { parseDay } from '../../language/time/index.ts';
import { regionFiles } from '../bench/region.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { fristad } from '../support/cli.ts';
import { Dice, spoiled } from '../support/dice.ts';
import { textsIn } from '../support/folder.ts';
import { apart, edited, type Texts } from '../support/scattered.ts';

const RUNS = Number(process.env['PREVIEW_CASES'] ?? 80);

const OPTIONS: SessionOptions = {
  checks: allChecks,
  asOf: parseDay('2026-10-05') ?? 0,
  horizonDays: 90,
  language: 'sv',
};

function sessionOf(texts: Texts): Session {
  const session = new Session(OPTIONS);
  for (const [file, text] of Object.entries(texts)) session.setText(file, text);
  return session;
}

/** Each text is its own digest. */
function takenDown(texts: Texts): Whereabouts {
  const held = [...sessionOf(texts).files.values()].filter(({ file }) => !isShipped(file));
  const known = finish(whereaboutsOf(held.map((facts) => ({ facts, digest: texts[facts.file] ?? '' }))));
  if (known === undefined) throw new Error('too many files');
  return known;
}

interface Previewed {
  readonly preview: Preview;
  /** The files in which something was looked up. */
  readonly lowered: readonly string[];
}

/** Texts as they are now, by what is known of others. */
function previewed(known: Whereabouts, now: Texts): Previewed {
  const before = new Map(known.files.map((file, number) => [file, known.digests[number]]));
  const files = [...new Set([...known.files, ...Object.keys(now)])];
  const changed = new Map(files.filter((file) => now[file] !== before.get(file)).map((file) => [file, now[file]]));
  const lowered: string[] = [];
  const preview = new Preview(OPTIONS, known, changed, (file) => {
    expect(lowered).not.toContain(file);
    expect(changed.has(file)).toBe(false);
    lowered.push(file);
    return factsOf(file, now[file] ?? '');
  });
  return { preview, lowered };
}

function saidOf(session: Session | Preview, file: string): readonly unknown[] {
  return diagnosticsOf(session.firstFindingsIn(file) ?? [], 'sv');
}

const broken = textsIn(join(CHECKOUT, 'examples/regelbrott'));
const region = Object.fromEntries([...regionFiles(6, 2)].map(({ path, text }) => [path, text]));
const WORKSPACES = [broken, apart(broken), apart(fristad), region];

describe('after random edits', () => {
  it('says of open files what is said when all has been read, and most often without reading all', {
    timeout: 60_000 + 2000 * RUNS,
  }, () => {
    const known = WORKSPACES.map((texts) => ({ texts, where: takenDown(texts) }));
    let seldom = 0;
    const property = fc.property(fc.integer(), (seed) => {
      const dice = new Dice(seed);
      const { texts, where } = dice.pick(known);
      const now: Record<string, string> = { ...edited(texts, dice) };
      const { preview, lowered } = previewed(where, now);
      for (let left = 3; left > 0; left--) {
        const file = dice.pick(Object.keys(now));
        if (dice.below(3) > 0) now[file] = spoiled(now[file] ?? '', dice);
        preview.show(file, now[file] ?? '');
        expect(saidOf(preview, file)).toEqual(saidOf(sessionOf(now), file));
      }
      if (lowered.length < Object.keys(now).length / 2) seldom++;
      const other = dice.pick(Object.keys(now));
      expect(saidOf(preview, other)).toEqual(preview.files.has(other) ? saidOf(sessionOf(now), other) : []);
    });
    fc.assert(property, { numRuns: RUNS, seed: 20_261_121 });
    expect(seldom).toBeGreaterThan(RUNS / 4);
  });
});

describe('a name that nobody has', () => {
  const texts = { ...apart(fristad), 'v/sista.rutin': 'enhet Sista "Sista" { del av VGR }\n' };

  function adviceAt(preview: Preview, text: string): string {
    preview.show('ny.rutin', text);
    return JSON.stringify(saidOf(preview, 'ny.rutin'));
  }

  it('is told with the nearest one in files that nobody has read', () => {
    const { preview, lowered } = previewed(takenDown(texts), texts);
    expect(adviceAt(preview, 'person exezz1 "Exempel Ett" { uppdrag läkare vid Sist }')).toContain('Sista');
    expect(lowered.length).toBeLessThan(Object.keys(texts).length / 2);
  });

  it('is told without that one when the editor shows another name in its file', () => {
    const { preview } = previewed(takenDown(texts), texts);
    const text = 'person exezz1 "Exempel Ett" { uppdrag läkare vid Sist }';
    expect(adviceAt(preview, text)).toContain('Sista');
    preview.show('v/sista.rutin', 'enhet Annan "Annan" { del av VGR }\n');
    expect(adviceAt(preview, text)).not.toContain('Sista');
  });
});

it('says nothing more where too many files would have to be read for one question', () => {
  const exemption = 'undantag från MC-BEV-03 för FristadVC { från 2026-01-01 till 2026-12-31 }\n';
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, number) => [`${number}.rutin`, exemption]));
  const texts: Texts = { ...fristad, ...many };
  const { preview, lowered } = previewed(takenDown(texts), texts);
  preview.show('ny.rutin', 'person exezz1 "Exempel Ett" { }\n');
  expect(preview.isLost).toBe(false);
  expect(preview.firstFindingsIn('ny.rutin')).toBeUndefined();
  expect(preview.isLost).toBe(true);
  expect(lowered.length).toBeLessThan(200);
  expect(preview.firstFindingsIn('ny.rutin')).toBeUndefined();
});

it('finds the exceptions, wherever they stand', () => {
  const [units = '', inbox = '', flows = ''] = (fristad['enheter.rutin'] ?? '').split(/^(?=funktionsinkorg |flöde )/m);
  const unwatched = inbox.replace(/^ +bevakas .*$/m, '');
  const texts: Texts = {
    'region.rutin': fristad['region.rutin'] ?? '',
    'personer.rutin': fristad['personer.rutin'] ?? '',
    'enheter.rutin': units + flows,
    'inkorg.rutin': unwatched,
  };
  const [found] = sessionOf(texts).firstFindingsIn('inkorg.rutin');
  const exemption = `undantag från ${found?.code} för ${found?.subject?.declaration.name} {
    från 2026-01-01 till 2026-12-31
    motivering "Prov" avvikelse "AVV-1" beslutat av exevc1
}
`;
  const now = { ...texts, 'undantag.rutin': exemption };
  const { preview } = previewed(takenDown(now), now);
  preview.show('inkorg.rutin', unwatched);
  const forgiven = saidOf(sessionOf(now), 'inkorg.rutin');
  expect(forgiven.length).toBeLessThan(saidOf(sessionOf(texts), 'inkorg.rutin').length);
  expect(saidOf(preview, 'inkorg.rutin')).toEqual(forgiven);
});
