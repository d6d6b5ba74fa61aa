/** What the blocks of the language are called in running text. */

import type { Language, Sentence } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import type { BlockType } from '../generated/properties.ts';
import type { OpenBlock } from '../syntax-error.ts';

/** By the rule that makes the block, in the definite form. */
const NAMES: Readonly<Record<BlockType, Sentence>> = {
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
  Routine: { sv: 'rutinen', en: 'the routine' },
  Source: { sv: 'källan', en: 'the source' },
  Requirement: { sv: 'kravet', en: 'the krav' },
  CheckBinding: { sv: 'kontrollen', en: 'the kontroll' },
};

/** `enheten`, `the unit`. */
export function blockNoun(block: OpenBlock, language: Language): string {
  return NAMES[block.rule][language];
}

/** `enheten FristadVC som börjar på rad 3 är inte avslutad`. */
export function notClosed(block: OpenBlock, language: Language): string {
  const noun = blockNoun(block, language);
  const named = block.name === '' ? noun : `${noun} ${block.name}`;
  return say(
    language,
    `${named} som börjar på rad ${block.line} är inte ${noun.endsWith('t') ? 'avslutat' : 'avslutad'}`,
    `${named}, which begins on line ${block.line}, is not closed`,
  );
}
