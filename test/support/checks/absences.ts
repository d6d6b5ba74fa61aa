/** What is found of absences and ombud, in texts beside the surroundings of every example. */
import { type Finding, offsetOf } from '../../../language/model/index.ts';
import { findingsIn, markedWords } from '../judged.ts';
import { BASE } from './base.ts';

export const UNIT = 'enhet Mottagningen "Mottagningen" { del av Exempelverksamheten öppet mån-fre 08:00-17:00 }\n';

export const ROLES = 'beslutat av exeec1 tilldelat av exems1';

/** The findings in a text beside the base workspace, those of the language's own rules left out. */
export function found(text: string, asOf = '2026-10-05'): readonly Finding[] {
  return findingsIn({ 'a.rutin': text, 'bas.rutin': BASE }, { asOf })
    .filter(({ mark, code }) => mark.anchor.file === 'a.rutin' && !code.startsWith('RUT-'))
    .sort((a, b) => a.mark.anchor.start - b.mark.anchor.start || offsetOf(a.mark.at) - offsetOf(b.mark.at));
}

export function marked(text: string, asOf?: string): readonly string[] {
  return found(text, asOf).map((finding) => `${finding.code} ${markedWords(finding, text)}`);
}
