/** Random valid texts, made from the grammar itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Element, type Language, ruleNamed, type TokenElement } from '../../../language/grammar/derive/ir.ts';
import { readGrammar } from '../../../language/grammar/derive/read-grammar.ts';
import { CHECKOUT } from '../checkout.ts';

const path = join(CHECKOUT, 'language/grammar/rutin.langium');
export const language: Language = readGrammar(readFileSync(path, 'utf8'));

const NAMES = ['exeet1', 'FristadVC', 'Öst_2', 'x', 'bevakaslista', 'frånvaropass', 'enhetX', '_7', 'éü'];
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  NAME: NAMES,
  TEXT: ['"Exempel Ett"', '""', '"a \\"b\\" \\\\ {"', '"// ingen kommentar"'],
  DATE: ['2026-07-06', '2026-02-30'],
  TIME: ['08:00', '24:30'],
  INT: ['1', '007', '1490'],
  ORGANISATION_NUMBER: ['232100-0131'],
  CLAUSE_ID: ['MC-BEV-03', 'ÖÅ-1', 'LOK-BEV-01'],
  HSA_ID: ['SE2321000131-E000000000101', 'fel'],
};
/** Between tokens: mostly a space. */
const GAPS = [' ', ' ', ' ', '\n', '\r\n    ', '\t', ' /* text */ ', ' // rad\n', '\n/** om */\n'];

/** One to four random declarations. */
export const randomTexts: fc.Arbitrary<string> = fc.gen().map((pick) => {
  const count = pick(fc.nat, { max: 3 }) + 1;
  const words = Array.from({ length: count }, () => derive(ruleNamed(language, language.declaration).body, '', pick));
  return words.flat().reduce((text, word) => text + gapBefore(text, word, pick) + word, '');
});

type Pick = fc.GeneratorValue;

/** An HSA-id follows its keyword after white space alone, in Langium. */
function gapBefore(text: string, word: string, pick: Pick): string {
  const glued = word === '}' || word === ',' || word === '.';
  const gap = text === '' || (glued && pick(fc.boolean)) ? '' : pick(() => fc.constantFrom(...GAPS));
  return /\bhsa$/.test(text) ? ' ' : gap;
}

/** The words of one random way through `element` of rule `rule`. */
function derive(element: Element, rule: string, pick: Pick): readonly string[] {
  switch (element.op) {
    case 'token':
      return [wordOf(element, pick)];
    case 'call':
      return deriveRule(element.rule, pick);
    case 'sequence':
      return element.items.flatMap((item) => derive(item, rule, pick));
    case 'choice':
      return derive(
        pick(() => fc.constantFrom(...element.items)),
        rule,
        pick,
      );
    case 'optional':
      return isDeaf(element.item, rule) || !pick(fc.boolean) ? [] : derive(element.item, rule, pick);
    case 'loop':
      return times(2, pick).flatMap(() => derive(withComma(element.item), rule, pick));
    case 'block':
      return ['{', ...times(4, pick).flatMap(() => deriveRule(element.rule, pick)), '}'];
  }
}

/** The item of a list with the comma that the grammar lets one forget: without it the text is not valid. */
function withComma(item: Element): Element {
  if (item.op === 'choice') return item.items[0] ?? item;
  const [first, ...rest] = item.op === 'sequence' ? item.items : [];
  return first?.op === 'optional' ? { op: 'sequence', items: [first.item, ...rest] } : item;
}

function times(max: number, pick: Pick): readonly undefined[] {
  return Array.from({ length: pick(fc.nat, { max }) });
}

/** Rules of which more is asked than the grammar says are made to comply. */
function deriveRule(rule: string, pick: Pick): readonly string[] {
  const words = derive(ruleNamed(language, rule).body, rule, pick);
  if (rule === 'Role' && words.length > 1) return ['medicinsk', 'sekreterare'];
  return rule === 'Monitoring' && words.length === 1 ? ['bevakas', 'dagligen'] : words;
}

/** After the comma that ends some lists Langium cannot tell the next line from one more word. */
const DEAF = ['AppliesTo', 'Parameter'];

function isDeaf(item: Element, rule: string): boolean {
  return DEAF.includes(rule) && item.op === 'token' && language.kinds[item.kinds[0] ?? 0] === ',';
}

/** After the word `hsa` anything would be read as an HSA-id. */
function wordOf(element: TokenElement, pick: Pick): string {
  const kinds = element.kinds
    .map((kind) => language.kinds[kind] ?? '')
    .filter((kind, _, all) => kind !== 'hsa' || all.length === 1);
  const kind = pick(() => fc.constantFrom(...kinds));
  const samples = SAMPLES[kind];
  return samples === undefined ? kind : pick(() => fc.constantFrom(...samples));
}
