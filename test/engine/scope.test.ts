/** Whom a routine is for: a local one what has to do with the parts that it names, the region's one the kinds of huvudman that it has. */
import { expect, it } from 'vitest';
import { findingsIn } from '../support/judged.ts';

const REGION = `huvudman R "Regionen" { typ region }
verksamhet V "Verksamheten" { del av R }
enhet Hit "Enheten som rutinen gäller" {
    del av V
    driftläge drift
    öppet mån-fre 08:00-17:00
    inkorg samverkan { medlemmar exehit bevakas dagligen av exehit }
}
enhet Dit "En annan enhet" {
    del av V
    driftläge drift
    öppet mån-fre 08:00-17:00
    inkorg samverkan { medlemmar exedit bevakas dagligen av exedit }
}
funktionsinkorg KonsultHit "Konsult" { för "konsulter" vid Hit beslut "RS 1" medlemmar exehit }
funktionsinkorg KonsultDit "Konsult" { för "konsulter" vid Dit beslut "RS 1" medlemmar exedit }
person exehit "Exempel Ett" { uppdrag läkare vid Hit }
person exedit "Exempel Två" { uppdrag läkare vid Dit }
person exebed "Exempel Tre" { uppdrag läkare vid Hit uppdrag läkare vid Dit }
person exeing "Exempel Fyra" { }
person exebor "Exempel Fem" { }
huvudman P "Ett bolag" { typ privat }
verksamhet PV "Bolagets verksamhet" { del av P }
enhet Annan "Bolagets enhet" { del av PV driftläge drift öppet mån-fre 08:00-17:00 }
`;

const FORBIDDEN = 'flöde { förbjud_innehåll konsult kanal meddelande }';
const flow = (ends: string): string => `flöde F "F" { ${ends} kanal meddelande innehåll konsult }\n`;

/** How many findings there are of a krav, in a local routine for one unit or in one for some kinds of huvudman. */
function found(scope: string, check: string, text: string): number {
  const routine = `${scope.startsWith('gäller') ? 'lokal ' : ''}rutin Prov "P" {
    dokument "PROV-1"
    version "1.0"
    giltig från 2026-01-01
    ${scope}
    krav PROV-X-01 ska { avsnitt "A" citat "B" kontroll ${check} }
}
`;
  const findings = findingsIn({ 'region.rutin': REGION + text, 'rutin.rutin': routine }, { routines: [] });
  return findings.filter(({ code }) => code === 'PROV-X-01').length;
}

it.each([
  ['from an inbox of it', 'från Hit.samverkan till Dit.samverkan', 1],
  ['to an inbox of it', 'från Dit.samverkan till Hit.samverkan', 1],
  ['to an inbox that it lacks', 'från Dit.samverkan till Hit.meddelande', 1],
  ['to a funktionsinkorg at it', 'från Dit.samverkan till KonsultHit', 1],
  ['to a person who works there', 'från Dit.samverkan till personlig exehit', 1],
  ['to a person who works there too', 'från Dit.samverkan till personlig exebed', 1],
  ['between others', 'från Dit.samverkan till KonsultDit', 0],
  ['to a person who works elsewhere', 'från Dit.samverkan till personlig exedit', 0],
  ['from someone who works nowhere to others', 'från personlig exeing till Dit.samverkan', 0],
  ['from someone whom nobody knows to others', 'från personlig exenan till Dit.samverkan', 0],
  ['from others alone', 'från Dit.samverkan', 0],
])('a local routine is for a flöde %s', (_, ends, count) => {
  expect(found('gäller Hit', FORBIDDEN, flow(ends))).toBe(count);
});

it.each([
  ['region', 'från Hit.samverkan till Dit.samverkan', 1],
  ['privat', 'från Hit.samverkan till Dit.samverkan', 0],
  ['privat, kommun', 'från Hit.samverkan till Dit.samverkan', 0],
  ['privat', 'från Hit.samverkan till Annan.samverkan', 1],
  ['kommun', 'från personlig exeing till personlig exebor', 1],
])(
  'a routine for %s is for a flöde that such a huvudman has an end of, or that nobody can tell of: %s',
  (scope, ends, count) => {
    expect(found(`omfattar ${scope}`, FORBIDDEN, flow(ends))).toBe(count);
  },
);

it.each([
  ['who works there', 'exehit', 1],
  ['who works there too', 'exebed', 1],
  ['who works elsewhere', 'exedit', 0],
  ['whom nobody knows', 'exenan', 0],
])('a local routine is for the absence of someone %s', (_, person, count) => {
  const absence = `frånvaro ${person} semester från 2026-11-02 till 2026-11-06 { }\n`;
  expect(found('gäller Hit', 'ombudstäckning { minst 1 }', absence)).toBe(count);
});

it.each([
  ['gäller Hit, Dit', 2],
  ['gäller Hit', 1],
  ['gäller Annan', 0],
])('a local routine is for what has to do with any of the parts that it names: %s', (scope, count) => {
  const absences = ['exehit', 'exedit'].map(
    (name) => `frånvaro ${name} semester från 2026-11-02 till 2026-11-06 { }\n`,
  );
  expect(found(scope, 'ombudstäckning { minst 1 }', absences.join(''))).toBe(count);
});

const WATCHED = 'bevakning { inkorg samverkan gånger_per_dag 3 }';

it.each([
  ['omfattar region, privat, kommun', true],
  ['omfattar region, privat', false],
  ['gäller Ingenstans', false],
  ['gäller Utan', true],
])(
  'of a unit whose huvudman nobody knows a routine for all kinds asks something, another does not: %s',
  (scope, isAsked) => {
    const text =
      'enhet Utan "U" { öppet mån-fre 08:00-17:00 inkorg samverkan { medlemmar exeing bevakas dagligen av exeing } }\n';
    expect(found(scope, WATCHED, text) > found(scope, WATCHED, '')).toBe(isAsked);
  },
);
