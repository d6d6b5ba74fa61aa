/** Names for findings that stay the same when lines move. */
import { distinction, type Finding } from '../model/index.ts';
import { keyOf } from './render.ts';

/** Gives each finding of a run its fingerprint, unique within the run: equal ones are told apart by the order they come in. */
export function fingerprinter(): (finding: Finding) => string {
  const print = identityPrinter();
  return (finding) => print(identityOf(finding));
}

/** As `fingerprinter`, of what `identityOf` gives. */
export function identityPrinter(): (identity: string) => string {
  const seen = new Map<string, number>();
  return (identity) => {
    const nth = seen.get(identity) ?? 0;
    seen.set(identity, nth + 1);
    return hash(`${identity}|${nth}`);
  };
}

/** What a finding is, whatever else is found. */
export function identityOf(finding: Finding): string {
  const { code, subject, mark, suppressedBy, afterHorizon } = finding;
  const { trigger, args } = distinction(finding);
  const where = subject === undefined ? mark.anchor.file : `${keyOf(subject.declaration)}.${subject.inbox?.kind ?? ''}`;
  const parts = [code, trigger, where, JSON.stringify(args), suppressedBy === undefined ? '' : 'suppressed'];
  return [...parts, ...(afterHorizon === true ? ['after the horizon'] : [])].join('|');
}

/** 64 bits of FNV-1a in two halves, as 16 hexadecimal digits. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 16), 0x01000197);
  }
  return hex(high) + hex(low);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
