/** Whole declarations and blocks to fill in. */
import type { Place } from '../../grammar/expected-at.ts';
import { KIND_NAMES } from '../../grammar/generated/tokens.ts';
import type { Item } from './item.ts';

const INBOX = `inkorg \${1|meddelande,samverkan|} {
    medlemmar \${2:person}
    bevakas dagligen kl \${3:08:00} av \${2:person} ersättare \${4:person}
}`;

/** By the rule that reads them. */
const SNIPPETS: Readonly<Record<string, readonly [label: string, snippet: string]>> = {
  Principal: ['huvudman …', `huvudman \${1:Namn} "\${2:Text}" {\n    typ \${3|region,privat,kommun|}\n}`],
  Administration: ['förvaltning …', `förvaltning \${1:Namn} "\${2:Text}" {\n    del av \${3:huvudman}\n}`],
  Department: ['verksamhet …', `verksamhet \${1:Namn} "\${2:Text}" {\n    del av \${3:förvaltning}\n}`],
  Unit: [
    'enhet …',
    `enhet \${1:Namn} "\${2:Text}" {\n    del av \${3:verksamhet}\n    nivå 5\n\n    öppet mån-fre \${4:08:00}-\${5:17:00}\n}`,
  ],
  FunctionGroup: [
    'funktion …',
    `funktion \${1:Namn} "\${2:Text}" {\n    vid \${3:enhet}\n    bemannas av \${4:person}\n}`,
  ],
  FunctionInbox: [
    'funktionsinkorg …',
    `funktionsinkorg \${1:Namn} "\${2:Text}" {\n    för "\${3:vilka}"\n    vid \${4:enhet}\n    beslut "\${5:diarienummer}"\n}`,
  ],
  Person: [
    'person …',
    `person \${1:vgrid} "\${2:Namn}" {\n    hsa \${3:HSA-id}\n    uppdrag \${4:roll} vid \${5:enhet}\n}`,
  ],
  Absence: [
    'frånvaro …',
    `frånvaro \${1:person} \${2|semester,sjukfrånvaro,ledighet|} från \${3:datum} till \${4:datum} {\n    ombud \${5:person}\n    beslutat av \${6:chef}\n    tilldelat av \${7:person}\n}`,
  ],
  Flow: [
    'flöde …',
    `flöde \${1:Namn} "\${2:Text}" {\n    från \${3:enhet}.samverkan\n    till \${4:enhet}.samverkan\n    kanal meddelande\n}`,
  ],
  Exemption: [
    'undantag …',
    `undantag från \${1:krav} för \${2:vad} {\n    från \${3:datum} till \${4:datum}\n    motivering "\${5:varför}"\n    avvikelse "\${6:ärende}"\n    beslutat av \${7:chef}\n}`,
  ],
  Inbox: ['inkorg …', INBOX],
  CertificateMonitoring: [
    'intygsbevakning …',
    `intygsbevakning {\n    kanal intygsmodulen\n    bevakas dagligen kl \${1:09:00} av \${2:person} ersättare \${3:person}\n    svarstid 14 dagar\n}`,
  ],
};

/** The snippets for what could begin at the places. */
export function snippetItems(places: readonly Place[]): readonly Item[] {
  const items: Item[] = [];
  for (const { rule, kinds } of places) {
    const known = SNIPPETS[rule];
    if (known === undefined) continue;
    const [label, snippet] = known;
    const begins = kinds.some((kind) => label.startsWith(`${KIND_NAMES[kind]} `));
    if (begins) items.push({ label, kind: 'snippet', snippet, rank: 3, filter: label });
  }
  return items;
}
