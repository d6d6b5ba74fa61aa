/** A workspace with something to find, written in a format. */
import { fristad } from './cli.ts';

export const DAY = ['--datum', '2026-11-21'];

export const units = fristad['enheter.rutin'] as string;

/** Findings of every severity, one that is forgiven, one with another place, words that every format must escape. */
export const files = {
  ...fristad,
  'enheter.rutin': units.replace('3 gånger per dag kl 08:15, 12:00, 15:30', '2 gånger per dag kl 08:15, 12:00'),
  'undantag.rutin': `undantag från MC-BEV-03 för FristadVC.samverkan {
    från 2026-11-01 till 2026-12-31
    motivering "Ombyggnad <b>|tills vidare|</b> & \\"mer\\""
    avvikelse "MCP-2026-001234"
    beslutat av exevc1
}
`,
  'värre/å, b%.rutin': `person exe1 "Exempel ::error::|<x>" {
    uppdrag lakare vid FinnsInte
    hsa SE2321000131-P000000000001
}
verksamhet A "A" { del av B }
verksamhet B "B" { del av A }
funktion F "F" {
    vid FristadVC
    bemannas av exe1, exe1
}
§
`,
  'öppen.rutin': 'verksamhet Halv "Halv" {\n    del av VGR\n',
};

export interface Published {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly suppressed: object | null;
    readonly clause: object | null;
    readonly fingerprint: string;
  }[];
  readonly summary: object;
  readonly routines: readonly object[];
}
