/** An access report as CSV for a log review: one row for each way in which someone reaches something. */

import { csvPieces } from '../../generators/csv/cells.ts';
import { stampLines } from '../../generators/support/stamp.ts';
import type { Language } from '../../model/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { reachInWords, say } from '../../words/index.ts';
import type { AccessReport } from './json.ts';
import { modeWord } from './words.ts';

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'Dag',
    'Person',
    'VGR-id',
    'HSA-id',
    'Hur',
    'Objekt',
    'Benämning',
    'Enhet',
    'Driftläge',
    'Från',
    'Till',
    'Via',
    'Plats',
  ],
  en: ['Date', 'Person', 'VGR-id', 'HSA-id', 'How', 'Object', 'Name', 'Unit', 'Mode', 'From', 'To', 'Via', 'Place'],
};

/** The whole file, which opens right in Excel; its last rows say what it was made from, as those of work lists do. */
export function accessCsv({ date, rows }: AccessReport, stamp: Stamp, language: Language): string {
  const lines = rows.map((row) => [
    date,
    row.name,
    row.person,
    row.hsa ?? '',
    reachInWords(row.kind, language),
    row.kind === 'own' || row.kind === 'delegate' ? `personlig ${row.object}` : row.object,
    row.title,
    row.unit ?? '',
    modeWord(row.mode, language),
    row.from ?? '',
    row.to ?? '',
    row.via.join(', '),
    `${row.file}:${row.line}`,
  ]);
  const made = stampLines(stamp, language).map((line) => [
    say(language, 'underlag', 'basis'),
    line,
    ...HEADS[language].slice(2).map(() => ''),
  ]);
  return [...csvPieces([HEADS[language], ...lines, ...made])].join('');
}
