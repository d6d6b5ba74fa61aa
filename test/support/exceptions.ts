/** A small region in which something is found, and an exception from it. */
import { allChecks } from '../../language/checks/index.ts';
import { parseDay } from '../../language/time/index.ts';

export const OPTIONS = { checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90 };

/** A routine with one krav, PROV-X-01, that binds a kontroll. */
export function routine(check: string): string {
  return `rutin Prov "P" {
    dokument "PROV-1"
    version "1.0"
    giltig från 2026-01-01
    omfattar region
    krav PROV-X-01 ska { avsnitt "A" citat "B" kontroll ${check} }
}
`;
}

export const REGION = `huvudman R "Regionen" { typ region }
verksamhet V "Verksamheten" { del av R }
enhet E "Enheten" {
    del av V
    driftläge drift
    öppet mån-fre 08:00-17:00
    inkorg samverkan { medlemmar exeet1 bevakas dagligen av exeet1 }
}
funktionsinkorg Konsult "Konsult" { för "konsulter" vid E beslut "RS 1" medlemmar exeet1 }
person exeet1 "Exempel Ett" { uppdrag läkare vid E }
person exetv1 "Exempel Två" { uppdrag läkare vid E }
person execv1 "Exempel Chef" { uppdrag verksamhetschef vid E }
`;
export const absence = (person: string): string => `frånvaro ${person} semester från 2026-11-02 till 2026-11-06 { }\n`;
export const exception = (subject: string): string =>
  `undantag från PROV-X-01 för ${subject} {
    från 2026-10-01 till 2026-12-31 motivering "X" beslutat av execv1 2026-10-01
}
`;
