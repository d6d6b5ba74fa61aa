/** Clause ids, checks and their parameters. */
import { checks } from '../../checks/index.ts';
import { routinesInUse } from '../../engine/index.ts';
import { KIND } from '../../grammar/generated/tokens.ts';
import { textOf } from '../../grammar/lexer.ts';
import { firstEndingAfter } from '../tokens.ts';
import { escaped } from '../words.ts';
import type { Item } from './item.ts';
import type { RefContext } from './references.ts';

const WIDEST = 60;

/** The clauses of the routines in use that something is checked by. */
export function clauseItems({ session }: RefContext): readonly Item[] {
  const { ws, options } = session;
  return routinesInUse(ws, options.asOf).flatMap(({ routine }) =>
    routine.requirements
      .filter(({ bindings }) => bindings.length > 0)
      .map(({ id, section, quote }): Item => {
        const detail = section?.value ?? '';
        const documentation = quote === undefined ? {} : { documentation: `> ${escaped(quote.value)}` };
        return { label: id, kind: 'clause', detail: detail.slice(0, WIDEST), rank: 2, ...documentation };
      }),
  );
}

/** The checks that a krav may bind. */
export function checkItems(_context: RefContext): readonly Item[] {
  return checks.map(({ name }) => ({ label: name, kind: 'check', rank: 2 }));
}

/** The parameters of the check that the caret stands in. */
export function parameterItems(context: RefContext): readonly Item[] {
  const name = checkAt(context);
  const check = checks.find((one) => one.name === name);
  return Object.values(check?.parameters ?? {}).map((spec) => ({
    label: spec.name,
    kind: 'check',
    detail: spec.words.join(', ').slice(0, WIDEST),
    rank: 2,
  }));
}

/** The values that the parameter at the caret may have. */
export function valueItems(context: RefContext): readonly Item[] {
  const { tokens } = context.parsed;
  let token = firstEndingAfter(tokens, context.offset - 1) - 1;
  while (token >= 0 && (tokens.end[token + 1] ?? Number.POSITIVE_INFINITY) <= context.offset) token++;
  while (token > 1 && tokens.kind[token] === KIND[',']) token -= 2;
  const name = checkAt(context);
  const parameter = token < 0 ? '' : textOf(tokens, token);
  const specs = Object.values(checks.find((one) => one.name === name)?.parameters ?? {});
  const spec = specs.find((one) => one.name === parameter);
  return (spec?.words ?? []).map((label) => ({ label, kind: 'word', rank: 1 }));
}

/** The name after the last `kontroll` before the caret. */
function checkAt({ parsed: { tokens }, offset }: RefContext): string | undefined {
  let token = firstEndingAfter(tokens, offset);
  while (token > 0 && tokens.kind[token - 1] !== KIND.kontroll) token--;
  return token > 0 && token < tokens.count ? textOf(tokens, token) : undefined;
}
