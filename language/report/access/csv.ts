/** An access report as CSV for a log review: one row for each way in which someone reaches something. */

import { csvPieces } from '../../generators/csv/cells.ts';
import type { Language } from '../../model/index.ts';
import { reachInWords } from '../../words/index.ts';
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

/** The whole file, which opens right in Excel. */
export function accessCsv({ date, rows }: AccessReport, language: Language): string {
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
  return [...csvPieces([HEADS[language], ...lines])].join('');
}
