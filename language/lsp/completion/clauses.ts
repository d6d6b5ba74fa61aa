/** Clause ids, checks and their parameters. */
import { type ParameterSpec, valueInWords } from '../../checks/api/index.ts';
import { checks } from '../../checks/index.ts';
import { groundsOf } from '../../engine/index.ts';
import { KIND } from '../../grammar/generated/tokens.ts';
import { textOf } from '../../grammar/lexer.ts';
import { firstEndingAfter } from '../../grammar/token-at.ts';
import { routinesInUse } from '../../model/index.ts';
import type { WordPlace } from '../../reference/index.ts';
import { say } from '../../words/index.ts';
import { escaped } from '../support/escaped.ts';
import { lastBefore, otherProperties, type WritingContext } from './context.ts';
import type { Item } from './item.ts';
import { dressed } from './keywords.ts';
import { dateItems } from './times.ts';

const WIDEST = 60;

/** The clauses of the routines in use that something is checked by. */
export function clauseItems({ session }: WritingContext): readonly Item[] {
  const { ws, options } = session;
  return routinesInUse(ws, options.asOf).flatMap(({ requirements }) =>
    requirements
      .map(({ requirement }) => requirement)
      .filter(({ bindings }) => bindings.length > 0)
      .map(({ id, section, quote }): Item => {
        const detail = section?.value ?? '';
        const documentation = quote === undefined ? {} : { documentation: `> ${escaped(quote.value)}` };
        return { label: id, kind: 'clause', detail: detail.slice(0, WIDEST), rank: 2, ...documentation };
      }),
  );
}

/** What the clause before the caret tells apart: what may stand after its `vid`. */
export function groundItems(context: WritingContext): readonly Item[] {
  const clause = textOf(context.parsed.tokens, lastBefore(context) - 1);
  return groundsOf(context.session.analysis.bound, clause).map((ground) => {
    const label = /\s/.test(ground) ? `"${ground}"` : ground;
    return { label, kind: 'word', rank: 1 };
  });
}

/** The checks that a krav may bind. */
export function checkItems(): readonly Item[] {
  return checks.map(({ name }) => {
    const word = { rule: 'CheckBinding', word: name, around: [] };
    return { label: name, kind: 'check', rank: 2, word };
  });
}

/** The parameters of the check that the caret stands in, save those that it has. */
export function parameterItems(context: WritingContext): readonly Item[] {
  const given = new Set(otherProperties(context).map(({ $first }) => textOf(context.parsed.tokens, $first)));
  return specsAt(context)
    .filter(({ name }) => !given.has(name))
    .flatMap((spec) => {
      const { sv, en } = valueInWords(spec);
      const detail = say(context.session.options.language, sv, en).slice(0, WIDEST);
      const word = parameterWord(spec, context);
      return dressed({ label: spec.name, kind: 'check', detail, rank: 2, word }, [` ${hole(spec)}`], context);
    });
}

function hole({ type, words }: Spec): string {
  if (type === 'number') return '<1>';
  if (type === 'date') return '<datum>';
  if (type === 'text' || type === 'texts') return '"<Text>"';
  return words.length === 0 ? '<ord>' : `<${words.join('|')}>`;
}

/** The values that the parameter at the caret may have. */
export function valueItems(context: WritingContext): readonly Item[] {
  const { tokens } = context.parsed;
  let token = lastBefore(context);
  while (token > 1 && tokens.kind[token] === KIND[',']) token -= 2;
  const parameter = token < 0 ? '' : textOf(tokens, token);
  const spec = specsAt(context).find((one) => one.name === parameter);
  if (spec === undefined) return [];
  if (spec.type === 'date') return dateItems(context);
  const word = parameterWord(spec, context);
  if (spec.words.length > 0) return spec.words.map((label) => ({ label, kind: 'word', rank: 1, word }));
  return valuesElsewhere(spec, context);
}

/** The values that the routines in use give the parameter. */
function valuesElsewhere({ name }: Spec, context: WritingContext): readonly Item[] {
  const { ws, options } = context.session;
  const check = checkAt(context);
  const values = routinesInUse(ws, options.asOf)
    .flatMap(({ requirements }) => requirements.flatMap(({ requirement }) => requirement.bindings))
    .filter((binding) => binding.check.value === check)
    .flatMap(({ parameters }) => parameters.filter((one) => one.name === name).flatMap((one) => one.values));
  const labels = values.map((one) =>
    one.type === 'text' ? `"${one.value.replace(/["\\]/g, '\\$&')}"` : one.type === 'date' ? '' : String(one.value),
  );
  return [...new Set(labels)].filter((label) => label !== '').map((label) => ({ label, kind: 'word', rank: 1 }));
}

type Spec = ParameterSpec<unknown>;

/** A parameter, by which its values are told of too. */
function parameterWord({ name }: Spec, context: WritingContext): WordPlace {
  return { rule: 'Parameter', word: name, around: [checkAt(context) ?? ''] };
}

function specsAt(context: WritingContext): readonly Spec[] {
  const name = checkAt(context);
  return Object.values(checks.find((one) => one.name === name)?.parameters ?? {});
}

/** The name after the last `kontroll` before the caret. */
function checkAt({ parsed: { tokens }, offset }: WritingContext): string | undefined {
  let token = firstEndingAfter(tokens, offset);
  while (token > 0 && tokens.kind[token - 1] !== KIND.kontroll) token--;
  return token > 0 && token < tokens.count ? textOf(tokens, token) : undefined;
}
