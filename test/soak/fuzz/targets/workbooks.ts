/** Workbooks whose parts are damaged: what is in the zip can be any XML, and none. */
import { writeXlsx } from 'hucre/xlsx';
import { importOf, soundFault } from '../importing.ts';
import { shorterTexts } from '../minimise.ts';
import { otherParts } from '../mutate/xml.ts';
import { fileMark, plainBytes, someFiles } from '../some-files.ts';
import type { Target } from '../target.ts';
import { unzipped, zipped } from '../zip.ts';

const MEMBERS = [
  ['Inkorg', 'Medlem', 'Från', 'Aktiv', 'Nummer'],
  ['Fristad vårdcentral Samverkan', 'exeet1', new Date(Date.UTC(2026, 11, 1)), true, 7.5],
  ['Fristad vårdcentral Samverkan', 'exetv1', '2026-12-01', false, null],
];
const ABSENCES = [
  ['VGR-id', 'Frånvaroorsak', 'Från', 'Till'],
  ['exeet1', 'Semester', '2026-12-01', new Date(Date.UTC(2026, 11, 18, 12))],
];
const BOOKS: readonly Parameters<typeof writeXlsx>[0][] = [
  { sheets: [{ name: 'Blad1', rows: MEMBERS }] },
  {
    sheets: [
      { name: 'Medlemmar', rows: MEMBERS, columns: [{}, {}, {}, { hidden: true }] },
      { name: 'Frånvaro', rows: ABSENCES },
      { name: 'Gamla', rows: MEMBERS, hidden: true },
    ],
  },
];
const SEEDS = await Promise.all(BOOKS.map(async (book) => asParts(Buffer.from(await writeXlsx(book)))));

export const workbooks: Target = {
  name: 'workbooks',
  holds: 'a workbook of any parts gives declarations that can be read, or a refusal',
  seeds: () => SEEDS,
  mutated: otherParts,
  smaller: shorterTexts,
  perLook: 2,
  async wrong(input) {
    const parts = someFiles(input).map((part) => ({ name: part.name, bytes: plainBytes(part) }));
    return soundFault(await importOf([{ name: 'bok.xlsx', bytes: zipped(parts) }]));
  },
};

function asParts(zip: Buffer): string {
  return unzipped(zip)
    .map(({ name, bytes }) => {
      const text = Buffer.from(bytes).toString('utf8');
      return fileMark({ name, way: '', text }) + text.replace(/\n?$/, '\n');
    })
    .join('');
}
