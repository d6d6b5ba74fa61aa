/** Proofs in each format. */
import { jsonOf } from '../../generators/support/text.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { FOUND, MISUSE, OK } from '../exit-codes.ts';
import { codeSpan, escapeMarkdown } from '../findings/escape-markdown.ts';
import { defuse } from '../terminal/defuse.ts';
import type { Paint, Style } from '../terminal/paint.ts';
import type { ProofReport, ReportedProof } from './shape.ts';
import { goneWords, pasteWords, reasonWords, stateWords, summaryWords } from './words.ts';

/** How it is printed. */
interface Look {
  readonly paint: Paint;
  /** A file as it can be clicked where one stands. */
  readonly shown: (file: string) => string;
}

const STYLES: Readonly<Record<ReportedProof['state'], Style>> = { proved: 'green', refuted: 'red', unproved: 'yellow' };
const MARKS: Readonly<Record<ReportedProof['state'], string>> = { proved: '✅', refuted: '❌', unproved: '❔' };

/** For a terminal. The text of a counterexample stands at the margin, so that it can be copied. */
export function prettyProofs(report: ProofReport, look: Look): string {
  const blocks = report.proofs.map((proof) => prettyProof(proof, report, look));
  const all = report.proofs.length === 1 ? blocks : [...blocks, summaryWords(report)];
  return all.map((block) => `${block}\n`).join('\n');
}

function prettyProof(proof: ReportedProof, report: ProofReport, { paint, shown }: Look): string {
  const { place, state, reason, counterexample, claim } = proof;
  const { language } = report;
  const where = place === null ? [] : [paint('dim', `${defuse(shown(place.file))}:${place.line}:${place.column}`)];
  const head = [`${paint(STYLES[state], stateWords(proof, language))}: ${defuse(claim)}`, ...where].join('  ');
  if (counterexample !== null) {
    const { message, text } = counterexample;
    return [head, `  ${defuse(message[language])}`, `  ${pasteWords(language)}`, '', ...linesOf(text)].join('\n');
  }
  const lines = [...(reason === null ? [] : [reasonWords(reason, language)]), ...goneWords(proof, report)];
  return [head, ...lines.map((line) => `  ${line}`)].join('\n');
}

function linesOf(text: string): readonly string[] {
  return text.trimEnd().split('\n').map(defuse);
}

/** As a comment on a change. */
export function proofsMarkdown(report: ProofReport): string {
  const { language, asOf } = report;
  const items = report.proofs.flatMap((proof) => {
    const { counterexample, reason, claim, state } = proof;
    const head = `${MARKS[state]} **${stateWords(proof, language)}:** ${codeSpan(claim)}`;
    if (counterexample !== null) {
      const { message, text } = counterexample;
      const fenced = ['```rutin', text.trimEnd(), '```'];
      return [head, '', escapeMarkdown(message[language]), '', pasteWords(language), '', ...fenced, ''];
    }
    const lines = [...(reason === null ? [] : [reasonWords(reason, language)]), ...goneWords(proof, report)];
    return [head, '', lines.map((line) => escapeMarkdown(line)).join(' '), ''];
  });
  return `${[`### Rutin ${asOf}`, '', ...items].join('\n').trimEnd()}\n`;
}

/** As schemas/prove.schema.json describes it. */
export function proofsJson({ asOf, most, proofs, language }: ProofReport, stamp: Stamp): string {
  const told = proofs.map(({ counterexample, ...rest }) => ({
    ...rest,
    counterexample: counterexample === null ? null : { ...counterexample, message: counterexample.message[language] },
  }));
  return `${jsonOf({ version: 1, stamp, asOf, mostAbsences: most, proofs: told }, 2)}\n`;
}

/** A counterexample is a finding; what is not proved is none, and no green light either. */
export function proofsExitCode({ proofs }: ProofReport): number {
  if (proofs.some(({ state }) => state === 'refuted')) return FOUND;
  return proofs.every(({ state }) => state === 'proved') ? OK : MISUSE;
}
