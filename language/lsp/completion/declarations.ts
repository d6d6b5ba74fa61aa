/** Whole declarations and blocks to fill in, with what they usually hold. */
import { KIND_NAMES } from '../../grammar/generated/tokens.ts';
import type { WritingContext } from './context.ts';
import type { Item } from './item.ts';
import { keywordItems } from './keywords.ts';
import { snippetOf } from './templates.ts';

type Whole = readonly [label: string, ...lines: readonly string[]];

/** By the rule that reads them: the label, and the lines. */
const WHOLES: Readonly<Record<string, readonly Whole[]>> = {
  Principal: [['huvudman …', 'huvudman <Namn> "<Namn i klartext>" {', '    typ <region|privat|kommun>', '}']],
  Administration: [['förvaltning …', 'förvaltning <Namn> "<Namn i klartext>" {', '    del av <Huvudman>', '}']],
  Department: [['verksamhet …', 'verksamhet <Namn> "<Namn i klartext>" {', '    del av <Förvaltning>', '}']],
  Unit: [
    [
      'enhet …',
      'enhet <Namn> "<Namn i klartext>" {',
      '    del av <Verksamhet>',
      '    nivå 5',
      '',
      '    öppet mån-fre <08:00>-<17:00>',
      '',
      '    administreras av <vgrid>',
      '',
      '    inkorg meddelande {',
      '        medlemmar <vgrid>, <vgrid>',
      '        bevakas dagligen kl <09:00> av <vgrid> ersättare <vgrid>',
      '    }',
      '    inkorg samverkan {',
      '        medlemmar <vgrid>, <vgrid>',
      '        bevakas 3 gånger per dag kl <09:00>, <12:00>, <15:00> av <vgrid> ersättare <vgrid>',
      '    }',
      '}',
    ],
  ],
  FunctionGroup: [
    ['funktion …', 'funktion <Namn> "<Namn i klartext>" {', '    vid <Enhet>', '    bemannas av <vgrid>', '}'],
  ],
  FunctionInbox: [
    [
      'funktionsinkorg …',
      'funktionsinkorg <Namn> "<Namn i klartext>" {',
      '    för "<Vilka>"',
      '    vid <Enhet>',
      '    beslut "<Diarienummer>"',
      '    administreras av <vgrid>',
      '    medlemmar <vgrid>, <vgrid>',
      '    bevakas dagligen kl <09:00> av <vgrid> ersättare <vgrid>',
      '}',
    ],
  ],
  Person: [
    ['person …', 'person <vgrid> "<Förnamn Efternamn>" {', '    hsa <HSA-id>', '    uppdrag <läkare> vid <Enhet>', '}'],
  ],
  Absence: [
    [
      'frånvaro …',
      'frånvaro <vgrid> <semester|sjukfrånvaro|ledighet> från <datum> till <slutdatum> {',
      '    ombud <vgrid>',
      '    ombud <vgrid>',
      '    beslutat av <vgrid>',
      '    tilldelat av <vgrid>',
      '}',
    ],
  ],
  Flow: [
    [
      'flöde …',
      'flöde <Namn> "<Namn i klartext>" {',
      '    från <Enhet>.samverkan',
      '    till <Enhet>.samverkan',
      '    kanal <meddelande|ärende|uppföljningsbegäran|kommunikationsordination|arbetslista|remiss|telefon>',
      '}',
    ],
  ],
  Exemption: [
    [
      'undantag …',
      'undantag från <KRAV-ID> för <Enhet> {',
      '    från <datum> till <slutdatum>',
      '    motivering "<Varför>"',
      '    avvikelse "<Ärendenummer>"',
      '    beslutat av <vgrid>',
      '}',
    ],
  ],
  Expectation: [
    [
      'förväntan …',
      'förväntan "<Vad ni räknar med>" {',
      '    <vgrid> når <Enhet>.samverkan',
      '    ingen utanför <Enhet> når <Enhet>.samverkan',
      '    <Enhet>.samverkan bevakas <3> gånger per dag',
      '    motivering "<Varför>"',
      '}',
    ],
  ],
  InboxOrder: [['beställning …', 'beställning stängning "<Ärendenummer>" för <Enhet>.<samverkan|meddelande>']],
  Routine: [
    ['rutin …', 'rutin <Namn> "<Rutinens namn>" {', ...documentLines('omfattar <region|privat|kommun>'), '}'],
    ['lokal rutin …', 'lokal rutin <Namn> "<Rutinens namn>" {', ...documentLines('gäller <Enhet>'), '}'],
  ],
  Source: [
    [
      'källa …',
      'källa <Namn> "<Källans namn>" {',
      '    uppdaterad <datum>',
      '',
      ...requirementLines().map((line) => `    ${line}`),
      '}',
    ],
  ],
  Inbox: [
    [
      'inkorg …',
      'inkorg <meddelande|samverkan> {',
      '    medlemmar <vgrid>, <vgrid>',
      '    bevakas dagligen kl <09:00> av <vgrid> ersättare <vgrid>',
      '}',
    ],
  ],
  CertificateMonitoring: [
    [
      'intygsbevakning …',
      'intygsbevakning {',
      '    kanal intygsmodulen',
      '    bevakas dagligen kl <09:00> av <vgrid> ersättare <vgrid>',
      '    svarstid 14 dagar',
      '}',
    ],
  ],
  ReadAccess: [['läsåtkomst …', 'läsåtkomst {', '    via npö', '    personer <vgrid>', '}']],
  Requirement: [['krav …', ...requirementLines()]],
};

function documentLines(scope: string): readonly string[] {
  return [
    '    dokument "<Dokumentets nummer>"',
    '    version "<1.0>"',
    '    giltig från <datum> till <slutdatum>',
    `    ${scope}`,
    '',
    ...requirementLines().map((line) => `    ${line}`),
  ];
}

function requirementLines(): readonly string[] {
  return [
    'krav <KRAV-ID> <ska|bör|får|kan|upplysning> {',
    '    avsnitt "<Avsnittets rubrik>"',
    '    citat "<Meningen ordagrant>"',
    '    manuellt "<Varför det prövas för hand>"',
    '}',
  ];
}

/** What could begin at the caret, whole; nothing where something stands after it on the line. */
export function declarationItems(context: WritingContext): readonly Item[] {
  if (context.tail !== '') return [];
  return context.expected.places.flatMap((place) => {
    const isFree = place.property === undefined || place.property === 'local';
    if (!isFree || keywordItems(place, context).length === 0) return [];
    const words = place.kinds.map((kind) => KIND_NAMES[kind]);
    return (WHOLES[place.rule] ?? [])
      .filter(([label]) => words.includes(label.split(' ')[0]))
      .map(([label, ...lines]) => ({
        ...wholeItem(label, lines, context),
        word: { rule: place.rule, word: label.split(' ')[0] as string, around: context.expected.path },
      }));
  });
}

/** It fits the words typed as well as the bare words do, which a client would else put first. */
function wholeItem(label: string, lines: readonly string[], { session }: WritingContext): Item {
  const snippet = snippetOf(lines.join('\n'), session.options.asOf);
  return { label, kind: 'snippet', snippet, rank: 3, filter: label.replace(' …', '') };
}
