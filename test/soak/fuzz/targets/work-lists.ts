/** Work lists that people have worked with, given back as the current state. */
import { parse } from 'papaparse';
import { decodeExport } from '../../../../language/import/encoding.ts';
import { workListsIn } from '../../../../language/import/work-list-state.ts';
import type { Provisioning } from '../../../../language/provisioning/index.ts';
import { parseDay } from '../../../../language/time/index.ts';
import { UsageError } from '../../../../language/words/index.ts';
import { DAY, FRISTAD, runFault, runWith, strayFault, writtenBy } from '../command.ts';
import { shorterTexts } from '../minimise.ts';
import { otherTables } from '../mutate/table.ts';
import { fileMark, plainBytes, type SomeFile, someFiles } from '../some-files.ts';
import type { Target } from '../target.ts';

const LISTS = ['enhetsprocessen', 'support', 'verksamheten'].map((name) => `arbetslista/${name}.csv`);
/** Lines of monitoring of all kinds, and an ombud in each of the ways that there are. */
const MORE = `Objekt;Åtgärd;Värde;Från;Till;Beslutat av;Benämning;Anmärkning
inkorg A.samverkan;Lägg in bevakning;3 gånger per dag mån-tor kl 08:00, 12:00 av exeet1, funktion Koord ersättare exetv1;;;;;
intygsbevakning A;Lägg in bevakning;helgdagar av exeet1;;;;intygsmodulen;svarstid 14 dagar
inkorg A.samverkan;Ta bort medlem (manuell uppgift);exetv1;;;;;
personlig inkorg exeet1;Lägg till ombud;Exempel Två (exetv1);2026-12-01;2026-12-18;Exempel Chef (exeec1);Exempel Ett (exeet1);semester från 2026-12-01 till 2026-12-18; beslutat 2026-11-01
`;
const SEEDS = await Promise.all(
  ['sv', 'en'].map((language) =>
    writtenBy(
      FRISTAD,
      ['generate', ...DAY, '--lang', language, '--out', 'ut', '--only', 'csv'],
      LISTS.map((name) => `ut/${name}`),
    ),
  ),
);

export const workLists: Target = {
  name: 'work-lists',
  holds: 'work lists give a plan or a sentence that refuses them, and nobody is in the state whom no row names',
  seeds: () => [
    ...SEEDS.map((texts) => asFiles(texts)),
    ...SEEDS.flat().map((text) => asFiles([text])),
    asFiles([MORE]),
  ],
  mutated: otherTables,
  smaller: shorterTexts,
  perLook: 1,
  async wrong(input) {
    const files = someFiles(input);
    const lists = Object.fromEntries(files.map((file, index) => [`nu/${index}.csv`, plainBytes(file)]));
    const ran = await runWith({ ...FRISTAD, ...lists }, ['plan', ...DAY, '--current', 'nu']);
    return runFault(ran) ?? strayFault(ran.left) ?? guessFault(files);
  },
};

function asFiles(texts: readonly string[]): string {
  return texts
    .map((text, index) => fileMark({ name: `${index}.csv`, way: '', text }) + text.replace(/\n?$/, '\n'))
    .join('');
}

/** What the lists tell of must stand in a cell of them. */
function guessFault(files: readonly SomeFile[]): string | undefined {
  const texts = files.flatMap((file) => {
    const decoded = decodeExport(plainBytes(file));
    return 'text' in decoded ? [decoded.text] : [];
  });
  const state = stateIn(texts);
  if (state === undefined) return undefined;
  const cells = texts.flatMap((text) =>
    [';', '\t', ','].flatMap((delimiter) => parse<string[]>(text, { delimiter }).data),
  );
  const words = cells.flat().join('\n').normalize('NFC');
  const unnamed = namesIn(state).find((name) => /^\w+$/.test(name) && !words.includes(name));
  if (unnamed !== undefined) return `somebody is in the state whom no row names: "${unnamed}"`;
  const date = datesIn(state).find((one) => one !== null && parseDay(one) === undefined);
  return date === undefined ? undefined : `a date in the state is none: "${date}"`;
}

function stateIn(texts: readonly string[]): Provisioning | undefined {
  try {
    return workListsIn(texts.map((text, index) => ({ file: `${index}.csv`, text }))).state;
  } catch (fault) {
    if (fault instanceof UsageError) return undefined;
    throw fault;
  }
}

function namesIn({ members, administrators, delegates, monitoring }: Provisioning): readonly string[] {
  return [
    ...[...members, ...administrators].map(({ person }) => person),
    ...delegates.flatMap(({ owner, delegate }) => [owner, delegate]),
    ...monitoring.flatMap(({ watchers, substitutes }) => [...watchers, ...substitutes].map(({ key }) => key)),
  ];
}

function datesIn({ members, delegates }: Provisioning): readonly (string | null)[] {
  return [
    ...members.flatMap(({ from, to }) => [from, to]),
    ...delegates.flatMap(({ from, to, decidedOn, assignedOn, absence }) => [
      ...[from, to, decidedOn, assignedOn],
      ...[absence.from, absence.to],
    ]),
  ];
}
