/** What the program finds in a region, through its API, in the oracle's words: only the codes that the oracle knows. */
import type { check } from '../../language/api/index.ts';
import { date } from './calendar.ts';
import { printed } from './print.ts';
import type { Region } from './region.ts';
import { CODES } from './versions.ts';

const RULES = ['RUT-010', 'RUT-011', 'RUT-012', 'RUT-014', 'RUT-023', 'RUT-024', 'RUT-025', 'RUT-026', 'LOK-BEV-01'];
const KNOWN: ReadonlySet<string> = new Set<string>([...CODES, ...RULES, 'RUT-001', 'RUT-002', 'RUT-003', 'RUT-004']);
/** Codes whose messages tell of a day. */
const DATED = /^(MC-BEV|LOK-BEV|MC-API-03|MC-TIL-12|MC-AOM-01|MC-UPP-01|RUT-026)/;

/** The program, as it stands in the sources or as it is built. */
export type Check = typeof check;
type Finding = ReturnType<Check>['findings'][number];

export function foundIn(check: Check, region: Region): readonly string[] {
  const { text, lines } = printed(region);
  const keys = new Map([...lines].map(([key, line]) => [line, key]));
  return foundInText(check, text, region)
    .map((one) =>
      wordsOf(one, one.file.startsWith('builtin:') ? 'rutin 3.0' : (keys.get(one.line) ?? `rad ${one.line}`)),
    )
    .sort();
}

/** The findings in a text that the oracle knows of. */
export function foundInText(
  check: Check,
  text: string,
  { asOf, horizon }: { readonly asOf: number; readonly horizon: number },
): readonly Finding[] {
  const { findings } = check({ 'region.rutin': text }, { asOf: date(asOf), horizonDays: horizon });
  return findings.filter(({ code }) => KNOWN.has(code));
}

/** A finding as the oracle tells it. */
export function wordsOf({ code, severity, message, from, afterHorizon, suppressed }: Finding, at: string): string {
  const first = DATED.test(code) ? (from ?? /\d{4}-\d\d-\d\d/.exec(message)?.[0]) : undefined;
  const count = /(\d+) (?:öppna |öppen )?dag(?:ar)?\b/.exec(message)?.[1];
  return [
    code,
    severity,
    `vid ${at}`,
    ...(first === undefined ? [] : [`först ${first}`]),
    ...(count === undefined || !DATED.test(code) ? [] : [`${count} dagar`]),
    ...(from === undefined ? [] : ['senare']),
    ...(afterHorizon ? ['efter horisonten'] : []),
    ...(suppressed === null ? [] : ['ursäktat']),
  ].join(' ');
}
