/** Why something is found: of every finding of the pages a page is told, and each edit that it lists does what it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearingsOf } from '../../language/editing/clearing/clearing.ts';
import { applied } from '../../language/editing/format/format.ts';
import { wordsOf } from '../../language/editing/forms/proposal.ts';
import { Sources } from '../../language/editing/forms/sources.ts';
import { messageOf } from '../../language/engine/index.ts';
import type { Finding } from '../../language/model/index.ts';
import { stampFor } from '../../language/report/receipts/stamp.ts';
import { plain } from '../../language/report/terminal/paint.ts';
import { jsonWhy } from '../../language/report/why/json.ts';
import { markdownWhy } from '../../language/report/why/markdown.ts';
import { prettyWhy } from '../../language/report/why/pretty.ts';
import { groundsFor } from '../../language/report/why/why.ts';
import { finish } from '../../language/services/work.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { BASE } from '../support/checks/base.ts';
import { type Example, examplesOf } from '../support/page.ts';
import { valid } from '../support/schemas.ts';
import { foundIn, type Judged, sessionOf, whyIn } from '../support/why.ts';

const CHECKS = join(CHECKOUT, 'language/checks');

/** Of so many findings of an example the edits are made and judged anew. */
const SAMPLED = 3;

const pages = readdirSync(CHECKS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && !file.endsWith('.en.md'))
  .sort();

type Texts = Record<string, string>;

function textsOf({ blocks }: Example): Texts {
  const texts: Texts = blocks[0]?.options.has('utan-bas') === true ? {} : { 'bas.rutin': BASE };
  for (const [index, { options, code }] of blocks.entries()) {
    texts[options.get('fil') ?? `exempel${index === 0 ? '' : index}.rutin`] = code;
  }
  return texts;
}

function judgedAs({ blocks }: Example): Judged {
  const options = blocks[0]?.options;
  const owner = options?.get('ägare');
  return {
    asOf: options?.get('datum') ?? '2026-10-05',
    horizonDays: Number(options?.get('horisont') ?? 90),
    ...(owner === undefined ? {} : { ownerOf: () => owner }),
  };
}

/** What is said and not forgiven, counted by its words. */
function said(texts: Texts, judged: Judged): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of sessionOf(texts, judged).findings) {
    if (one.suppressedBy !== undefined) continue;
    const words = wordsOf(one, 'sv');
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

/** The words of the findings that the other has fewer of. */
function more(than: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): readonly string[] {
  return [...now].filter(([words, count]) => count > (than.get(words) ?? 0)).map(([words]) => words);
}

describe.each(pages)('%s', (file) => {
  const examples = examplesOf(readFileSync(join(CHECKS, file), 'utf8')).filter(
    ({ blocks }) => blocks[0]?.kind === 'undvik',
  );

  it.each(examples.map((one): [string, Example] => [one.title, one]))('%s is told of', (_, example) => {
    const [texts, judged] = [textsOf(example), judgedAs(example)];
    const session = sessionOf(texts, judged);
    for (const one of foundIn(session, texts)) {
      const why = whyIn(session, texts, one);
      expect(why.rule.code).toBe(one.worded.code);
      expect(why.rule.quote, one.worded.code).not.toBe('');
      expect(why.severity.length).toBeGreaterThan(0);
      if (one.finding.subject !== undefined) expect(why.facts.length, one.worded.message).toBeGreaterThan(0);
      expect(why.days.length > 0).toBe(one.finding.days !== undefined);
      const shown = (name: string): string => name;
      const pretty = prettyWhy([why], { language: 'sv', width: 80, paint: plain, shown });
      for (const text of [pretty, markdownWhy([why], { shown }, 'sv')]) expect(text).toContain(one.worded.code);
      const { options } = session;
      valid('why', jsonWhy([why], stampFor(session.ws, { ...options, digest: `sha256:${'0'.repeat(64)}` })));
    }
  });

  it.each(examples.map((one): [string, Example] => [one.title, one]))(
    '%s is cleared by what is listed',
    (_, example) => {
      const [texts, judged] = [textsOf(example), judgedAs(example)];
      const before = said(texts, judged);
      const session = sessionOf(texts, judged);
      for (const { finding, worded } of foundIn(session, texts).slice(0, SAMPLED)) {
        const scene = { ws: session.ws, finding, worded, options: session.options, language: 'sv' } as const;
        const tell = (one: Finding): string => messageOf(one, 'sv');
        const all = finish(clearingsOf(session, new Sources(session), { finding, ...groundsFor(scene), tell }));
        for (const { file: name, edits, come, title } of all) {
          const after = said({ ...texts, [name]: applied(texts[name] ?? '', edits) }, judged);
          expect(more(after, before), title).toContain(wordsOf(finding, 'sv'));
          expect(more(before, after).length, title).toBe(new Set(come).size);
        }
      }
    },
  );
});
