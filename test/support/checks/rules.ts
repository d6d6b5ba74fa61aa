/** What the rules of the language say of texts beside a small organisation. */
import { findingsIn, markedWords, saidAbout } from '../judged.ts';

export const ORGANISATION = `
huvudman VGR "Västra Götalandsregionen" { typ region }
förvaltning Förvaltningen "Förvaltningen" { del av VGR }
verksamhet Verksamheten "Verksamheten" { del av Förvaltningen }
enhet Mottagningen "Mottagningen" {
    del av Verksamheten
    öppet mån-fre 08:00-17:00
}
person exevc1 "Exempel Chef" { uppdrag verksamhetschef vid Verksamheten }
person exeet1 "Exempel Ett" { uppdrag läkare vid Verksamheten }
person exetv1 "Exempel Två" { uppdrag läkare vid Verksamheten }
`;

/** What the rules say about a text beside the organisation: code and marked words, in the order of the text. */
export function marked(text: string, asOf = '2026-10-05'): readonly string[] {
  return findingsIn({ 'a.rutin': text, 'organisation.rutin': ORGANISATION }, { asOf, routines: [] })
    .filter((finding) => finding.mark.anchor.file === 'a.rutin' && finding.code.startsWith('RUT-'))
    .map((finding) => `${finding.code} ${markedWords(finding, text)}`)
    .sort();
}

/** Codes by file and line, of a workspace without routines. */
export function said(texts: Readonly<Record<string, string>>): readonly string[] {
  return saidAbout(texts, { routines: [] });
}

export const UNDANTAG = 'motivering "Ett skäl" avvikelse "A-1" beslutat av exevc1';

export const KRAV = 'krav EX-ETT-01 upplysning { avsnitt "Ett" citat "Ett." }';

/** Verksamheter each of which is part of the one before, the first of what is named. */
export function nested(count: number, top: string): string {
  const part = (i: number): string => `verksamhet N${i} "N${i}" { del av ${i === 0 ? top : `N${i - 1}`} }`;
  return Array.from({ length: count }, (_, i) => part(i)).join('\n');
}
