/** What the systems that people have export becomes what it says: for each an export, and the declarations it should come to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatted } from '../../language/editing/format/format.ts';
import { filesOfDraft } from '../../language/generators/text/index.ts';
import { parse } from '../../language/grammar/parse.ts';
import { gather } from '../../language/import/gather.ts';
import { readExport } from '../../language/import/read-export.ts';
import { Remarks } from '../../language/import/remark.ts';
import { isLacking } from '../../language/report/import/result.ts';
import { parseDay } from '../../language/time/index.ts';
import { EXPORTS, systems } from '../support/exports.ts';

const asOf = parseDay('2026-11-21') ?? 0;

/** Answers to what an export does not tell by itself. */
const ANSWERS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ad: [['Fristad vårdcentral Samverkan.csv/kind', 'memberships']],
  kalkyldagar: [
    ['medlemskap.csv/Gäller från/serial', 'yes'],
    ['medlemskap.csv/Gäller till/serial', 'yes'],
  ],
};

async function importedFrom(system: string, answers = ANSWERS[system] ?? []) {
  const remarks = new Remarks(new Map(answers));
  const files = readdirSync(join(EXPORTS, system))
    .filter((name) => name.endsWith('.csv'))
    .sort();
  const read = [];
  for (const file of files) {
    const one = await readExport(file.normalize('NFC'), readFileSync(join(EXPORTS, system, file)), remarks);
    if (!('reason' in one)) read.push(one);
  }
  return { ...gather(read, remarks, { asOf }), remarks };
}

describe.each(systems)('an export of %s', (system) => {
  it('becomes the declarations that it tells of', async () => {
    const { draft } = await importedFrom(system);
    const files = filesOfDraft(draft, []).map(({ path, pieces }) => [path, [...pieces].join('')] as const);
    for (const [path, text] of files) expect(formatted(parse(text)), path).toBe(text);
    const whole = files.map(([path, text]) => `// ${path}\n\n${text}`).join('\n');
    await expect(whole).toMatchFileSnapshot(join(EXPORTS, system, 'expected.txt'));
  });

  it('tells of all that it does not become', async () => {
    const { remarks, tables } = await importedFrom(system);
    const told = [
      ...tables.flatMap(({ file, taken, columns }) => [
        `${file}: ${taken.sv}`,
        ...columns
          .filter(({ unused }) => unused > 0)
          .map(({ head, use, unused }) => `  ${head}: ${use.sv} (${unused})`),
      ]),
      ...remarks.questions.map(({ file, places, text }) => `fråga ${file} ${places.join(', ')}: ${text.sv}`),
      ...remarks.all.map(({ level, file, place, reason }) => `${level} ${file} ${place}: ${reason.sv}`),
    ];
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(join(EXPORTS, system, 'report.txt'));
  });
});

it('a list of the members of a group is taken for nothing until it is told what it is', async () => {
  const { draft, remarks, tables, unreadable } = await importedFrom('ad', []);
  expect(remarks.questions.map(({ id, answers }) => [id, answers.map(({ value }) => value)])).toEqual([
    ['Fristad vårdcentral Samverkan.csv/kind', ['memberships', 'persons']],
  ]);
  expect(draft.units.flatMap(({ inboxes }) => inboxes.flatMap(({ members }) => members))).toEqual([]);
  const { all, questions, unusedAnswers } = remarks;
  expect(isLacking({ tables, remarks: all, questions, unusedAnswers, unreadable, files: [], out: '' })).toBe(true);
});
