/** What the blocks of the language are called in running text. */
import type { BlockKind, Sentence, UnclosedBlock } from '../../../model/index.ts';

/** In the definite form. */
const NAMES: Readonly<Record<BlockKind, Sentence>> = {
  Principal: { sv: 'huvudmannen', en: 'the huvudman' },
  Administration: { sv: 'förvaltningen', en: 'the förvaltning' },
  Department: { sv: 'verksamheten', en: 'the verksamhet' },
  Unit: { sv: 'enheten', en: 'the unit' },
  Inbox: { sv: 'inkorgen', en: 'the inbox' },
  CertificateMonitoring: { sv: 'intygsbevakningen', en: 'the intygsbevakning' },
  ReadAccess: { sv: 'läsåtkomsten', en: 'the read access' },
  FunctionGroup: { sv: 'funktionen', en: 'the funktion' },
  FunctionInbox: { sv: 'funktionsinkorgen', en: 'the funktionsinkorg' },
  Person: { sv: 'personen', en: 'the person' },
  Absence: { sv: 'frånvaron', en: 'the absence' },
  Flow: { sv: 'flödet', en: 'the flow' },
  Exemption: { sv: 'undantaget', en: 'the exception' },
  Expectation: { sv: 'förväntan', en: 'the förväntan' },
  Routine: { sv: 'rutinen', en: 'the routine' },
  Source: { sv: 'källan', en: 'the source' },
  Requirement: { sv: 'kravet', en: 'the krav' },
  CheckBinding: { sv: 'kontrollen', en: 'the kontroll' },
};

/** `enheten`, `the unit`. */
export function blockNoun(kind: BlockKind): Sentence {
  return NAMES[kind];
}

/** `enheten FristadVC`, its line, and `avslutad` as it goes with the noun. */
export function unclosed({ kind, name, line }: UnclosedBlock) {
  const { sv, en } = NAMES[kind];
  const named = (noun: string): string => (name === '' ? noun : `${noun} ${name}`);
  return { blockSv: named(sv), blockEn: named(en), line, closedSv: sv.endsWith('t') ? 'avslutat' : 'avslutad' };
}
