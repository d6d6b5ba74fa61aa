/** A krav in the words of the language, made of what is known of it. */
import {
  type Binding,
  type Citation,
  MODALITY_WORDS,
  type Parameter,
  type ParameterValue,
  type Requirement,
} from '../../model/index.ts';
import { formatDay } from '../../time/index.ts';
import { INDENT } from '../format/layout.ts';

const MARGIN = ' '.repeat(INDENT);

/** A text in quotation marks. */
export function quotedText(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

/** The lines of a krav, from its first word to the brace that closes it. */
export function requirementLines(requirement: Requirement): readonly string[] {
  const { id, modality, section, quote, bindings, judgedBy, manual } = requirement;
  const body = [
    ...(section === undefined ? [] : [`avsnitt ${quotedText(section.value)}`]),
    ...(quote === undefined ? [] : [`citat ${quotedText(quote.value)}`]),
    ...bindings.flatMap(bindingLines),
    ...judgedBy.map(citationLine),
    ...(manual === undefined ? [] : [`manuellt ${quotedText(manual.value)}`]),
  ];
  return [`krav ${id} ${MODALITY_WORDS[modality]} {`, ...body.map((line) => MARGIN + line), '}'];
}

function citationLine({ value, ground }: Citation): string {
  return `prövas genom ${value}${ground === undefined ? '' : ` vid ${groundText(ground.value)}`}`;
}

/** A ground is a word, or the name of something in quotation marks. */
function groundText(ground: string): string {
  return /^[\p{Ll}\d_]+$/u.test(ground) ? ground : quotedText(ground);
}

function bindingLines({ check, parameters }: Binding): readonly string[] {
  if (parameters.length === 0) return [`kontroll ${check.value}`];
  return [`kontroll ${check.value} {`, ...parameters.map((one) => MARGIN + parameterLine(one)), '}'];
}

function parameterLine({ name, values }: Parameter): string {
  return `${name} ${values.map(valueText).join(', ')}`;
}

function valueText(value: ParameterValue): string {
  if (value.type === 'date') return value.value === undefined ? '' : formatDay(value.value);
  return value.type === 'text' ? quotedText(value.value) : String(value.value);
}
