/** Why something is found as JSON, as schemas/why.schema.json describes it. */
import { jsonOf } from '../../generators/support/text.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { publishedFinding } from '../findings/json.ts';
import type { Told, Why } from './shape.ts';

/** The findings that were asked about, each with its reasons. */
export function jsonWhy(all: readonly Why[], stamp: Stamp): string {
  return `${jsonOf({ version: 1, stamp, findings: all.map(published) }, 2)}\n`;
}

function published({ finding, rule, severity, parameters, beside, facts, ...why }: Why): object {
  const { factsLeft, days, daysLeft, edits } = why;
  return {
    finding: publishedFinding(finding),
    rule: { code: rule.code, text: rule.text, quote: rule.quote, place: placeOf(rule), notes: rule.notes.map(told) },
    severity: severity.map(told),
    parameters: parameters.map(({ name, from, source, ...one }) => ({ name, ...told(one), from, source })),
    beside: beside.map(told),
    facts: facts.map(told),
    factsLeft,
    days,
    daysLeft,
    edits,
  };
}

function told(one: Told): object {
  return { text: one.text, place: placeOf(one) };
}

function placeOf({ place }: Told): object | null {
  return place === null ? null : { file: place.file, line: place.line, column: place.column };
}
