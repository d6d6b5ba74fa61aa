/** Workspaces with something to mend: the examples to avoid of every page, the workspace that breaks every rule, and some more. */

import { join } from 'node:path';
import { pages } from '../../../language/checks/pages.ts';
import { CHECKOUT } from '../checkout.ts';
import { BASE } from '../checks/base.ts';
import { textsIn } from '../folder.ts';
import { examplesOf } from '../page.ts';

/** A workspace and the day on which it is judged. */
export interface Case {
  readonly title: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly horizonDays: number;
}

/** What the pages and the example have no case of. */
const MORE: Readonly<Record<string, string>> = {
  'a misspelt parameter': `rutin Egen "Egen rutin" {
    dokument "EGEN-1" version "1.0" giltig från 2026-01-01
    krav EG-A-01 ska {
        avsnitt "A" citat "B"
        kontroll svarstid { högst_daga 30 }
    }
}`,
  'a parameter that stands twice': `rutin Egen "Egen rutin" {
    dokument "EGEN-1" version "1.0" giltig från 2026-01-01
    krav EG-A-01 ska {
        avsnitt "A" citat "B"
        kontroll svarstid {
            högst_dagar 30
            högst_dagar 30
        }
    }
}`,
  'a coordination number': '// 701063-2391',
  'a kommun with a code that is none': 'huvudman Ale "Ale kommun" { typ kommun kommunkod 9999 option 1 }',
  'a kommun with the code of another': `huvudman Borås "Borås Stad" { typ kommun kommunkod 1490 option 1 }
huvudman Ale "Ale kommun" { typ kommun kommunkod 1490 option 1 }`,
  'a unit in läsläge that nobody reviews': `huvudman Läs "Exempel Läs" { typ region }
enhet LäsEnhet "Läsenheten" { del av Läs område södra driftläge läsläge från 2026-01-01 öppet mån-fre 08:00-16:00 }
person exela1 "Exempel Läs" { uppdrag verksamhetschef vid LäsEnhet }`,
  'long absences': ['exela1', 'exelb1', 'exelc1', 'exeld1']
    .map((id, index) => {
      const owner = index === 1 ? 'intygsansvarig' : index === 2 ? 'intygsansvarig' : '';
      const to = ['2026-11-30', '2026-10-30', '2026-11-30', '2026-10-16'][index];
      return `person ${id} "Exempel ${id}" { uppdrag läkare vid LångEnhet ${owner} }
frånvaro ${id} semester från 2026-10-06 till ${to}`;
    })
    .concat(
      `huvudman Lång "Exempel Lång" { typ region }
enhet LångEnhet "Långenheten" { del av Lång öppet mån-fre 08:00-16:00 }`,
      ...['exelk1', 'exell1', 'exelm1', 'exeln1'].map((id, index) => {
        const role = index === 0 ? 'verksamhetschef' : 'läkare';
        return `person ${id} "Exempel ${id}" { uppdrag ${role} vid LångEnhet }`;
      }),
    )
    .join('\n'),
  'a funktionsinkorg that says nothing': `huvudman Funk "Exempel Funk" { typ region }
enhet FunkEnhet "Funkenheten" { del av Funk öppet mån-fre 08:00-16:00 }
funktionsinkorg FunkInkorg "Funkinkorgen" { vid FunkEnhet administreras av exefa1 }
person exefa1 "Exempel Funk" { uppdrag verksamhetschef vid FunkEnhet }`,
};

/** The examples to avoid of every page, and the workspace that breaks every rule. */
export function cases(): readonly Case[] {
  const found: Case[] = [
    {
      title: 'regelbrott',
      texts: textsIn(join(CHECKOUT, 'examples/regelbrott')),
      asOf: '2026-11-21',
      horizonDays: 90,
    },
  ];
  for (const [title, text] of Object.entries(MORE)) {
    found.push({ title, texts: { 'grund.rutin': BASE, 'mer.rutin': text }, asOf: '2026-10-05', horizonDays: 90 });
  }
  for (const [name, page] of Object.entries(pages)) {
    const base = /^grund: *(.*)$/m.exec(page)?.[1] === 'nej' ? {} : { 'grund.rutin': BASE };
    for (const example of examplesOf(page)) {
      const [block] = example.blocks;
      if (block?.kind !== 'undvik') continue;
      const files = example.blocks.map(({ options, code }, index) => [
        options.get('fil') ?? `exempel${index}.rutin`,
        code,
      ]);
      found.push({
        title: `${name} ${example.title}`,
        texts: { ...base, ...(Object.fromEntries(files) as Record<string, string>) },
        asOf: block.options.get('datum') ?? '2026-10-05',
        horizonDays: Number(block.options.get('horisont') ?? 90),
      });
    }
  }
  return found;
}
