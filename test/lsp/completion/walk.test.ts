/** Every word of the examples as if it were being written: it is offered there, and whatever is offered can stand there. */

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../language/checks/index.ts';
import { FIRST_KEYWORD, KIND } from '../../../language/grammar/generated/tokens.ts';
import { lex, type Tokens, textOf } from '../../../language/grammar/lexer.ts';
import { parse } from '../../../language/grammar/parse.ts';
import { completionAt } from '../../../language/lsp/completion/completion.ts';
import type { Item } from '../../../language/lsp/completion/item.ts';
import { Session } from '../../../language/services/session.ts';
import { parseDay } from '../../../language/time/index.ts';
import { CHECKOUT } from '../../support/checkout.ts';
import { textsIn } from '../../support/folder.ts';
import { filled } from '../../support/lsp/snippets.ts';

const FILE = 'prov.rutin';

/** A place before a word: what has been written up to there, and the blocks that are open. */
interface Step {
  readonly before: string;
  readonly closers: string;
  readonly kind: number;
  readonly word: string;
  /** The word before it. */
  readonly after: number;
}

function workspace(name: string): { readonly session: Session; readonly steps: readonly Step[] } {
  const texts = textsIn(join(CHECKOUT, `examples/${name}`));
  const session = new Session({
    checks: allChecks,
    asOf: parseDay('2026-10-05') ?? 0,
    horizonDays: 90,
    language: 'sv',
  });
  for (const [file, text] of Object.entries(texts)) session.setText(file, text);
  const known = new Set<string>();
  return { session, steps: Object.values(texts).flatMap((text) => stepsIn(text, known)) };
}

/** Every word of a text, those left out that come after the same kinds of words as one before. */
function stepsIn(text: string, known: Set<string>): readonly Step[] {
  const { tokens, declarations, errors } = parse(text);
  if (errors.length > 0) return [];
  return declarations.flatMap(({ $first, $last }) =>
    stepsOf(text.slice(tokens.start[$first], tokens.end[$last]), known),
  );
}

function stepsOf(text: string, known: Set<string>): readonly Step[] {
  const tokens = lex(text);
  const steps: Step[] = [];
  let depth = 0;
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kind[token] as number;
    const closers = `\n${'}'.repeat(depth)}`;
    depth += kind === KIND['{'] ? 1 : kind === KIND['}'] ? -1 : 0;
    const key = [
      ...tokens.kind.slice(Math.max(0, token - 9), token),
      kind < FIRST_KEYWORD ? kind : textOf(tokens, token),
    ];
    if (known.has(key.join())) continue;
    known.add(key.join());
    const after = token === 0 ? KIND.END : (tokens.kind[token - 1] as number);
    steps.push({ before: text.slice(0, tokens.start[token]), closers, kind, word: textOf(tokens, token), after });
  }
  return steps;
}

function offersAt(session: Session, { before, closers }: Step, typed = '') {
  session.open(FILE, before + typed + closers);
  const { items, start, isIncomplete } = completionAt(session, FILE, before.length + typed.length);
  return { items, start, isIncomplete };
}

function firstToken({ snippet, label }: Item): Tokens {
  return lex(snippet === undefined ? label : filled(snippet));
}

/** Names that are made up as one writes, words that are free, and marks between words. */
function isChosen({ kind, word, after }: Step, session: Session): boolean {
  if (kind >= FIRST_KEYWORD) return true;
  if (kind !== KIND.NAME) return false;
  const isKnown = (['placed', 'person', 'flow'] as const).some((table) => session.ws.lookup(table, word).length > 0);
  return isKnown && !DECLARES.has(after);
}

const DECLARES: ReadonlySet<number> = new Set([
  KIND.huvudman,
  KIND.förvaltning,
  KIND.verksamhet,
  KIND.enhet,
  KIND.funktion,
  KIND.funktionsinkorg,
  KIND.person,
  KIND.flöde,
  KIND.rutin,
  KIND.källa,
]);

/** Values of which some are offered, whichever stands there. */
const LITERALS: ReadonlySet<number> = new Set([KIND.TEXT, KIND.INT, KIND.DATE, KIND.TIME, KIND['{']]);

describe.each(['fristad', 'vastra-gotaland'])('%s', (name) => {
  const { session, steps } = workspace(name);

  it('every word that is chosen is offered, with nothing typed and with its first letter', () => {
    const chosen = steps.filter((step) => isChosen(step, session));
    expect(chosen.length).toBeGreaterThan(100);
    const lacking = chosen.filter((step) =>
      ['', step.word.slice(0, 1)].some((typed) => {
        const { items, isIncomplete } = offersAt(session, step, typed);
        return !isIncomplete && !items.some((item) => textOf(firstToken(item), 0) === step.word);
      }),
    );
    expect(lacking.map(({ before, word }) => `${before.slice(-50)}¦${word}`)).toEqual([]);
  }, 60_000);

  it('where a value or a block stands one of its kind is offered', () => {
    const lacking = steps
      .filter(({ kind }) => LITERALS.has(kind))
      .filter((step) => !offersAt(session, step).items.some((item) => firstToken(item).kind[0] === step.kind));
    expect(lacking.map(({ before, word }) => `${before.slice(-50)}¦${word}`)).toEqual([]);
  }, 60_000);
});

describe.each(['fristad', 'vastra-gotaland', 'regelbrott'])('%s', (name) => {
  const { session, steps } = workspace(name);

  it('whatever is offered can stand there, with its holes as they are', () => {
    const faulty = steps.flatMap((step) => {
      const { items, start } = offersAt(session, step);
      return someOfEach(items)
        .map((item) => step.before.slice(0, start) + filled(item.snippet ?? item.label) + step.closers)
        .filter((text) => parse(text).errors.length > 0);
    });
    expect(faulty.map((text) => text.slice(-80))).toEqual([]);
  }, 60_000);
});

/** All that is offered, but of names and times, which are written alike, two of each. */
function someOfEach(items: readonly Item[]): readonly Item[] {
  const counts = new Map<string, number>();
  return items.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= 2 || !MANY.has(kind);
  });
}

const MANY: ReadonlySet<string> = new Set(['person', 'part', 'time', 'clause']);
