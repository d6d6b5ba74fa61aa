/** Exports, as they are and spoiled: what comes of them, and what is told of the rest. */
import { Dice } from '../../../support/dice.ts';
import { systems } from '../../../support/exports.ts';
import { importOf, soundFault } from '../importing.ts';
import { shorterTexts } from '../minimise.ts';
import { otherTables, signOf } from '../mutate/table.ts';
import { filesAt } from '../seeds.ts';
import { fileMark, namedBytes, type SomeFile, someFiles } from '../some-files.ts';
import type { Target } from '../target.ts';

export const imports: Target = {
  name: 'imports',
  holds: 'exports give declarations that can be read, or a refusal, and what is in no declaration is told of',
  seeds: () => [...systems.map(seedOf), ...systems.slice(0, 4).map((one) => seedOf(one).replaceAll('.csv|', '.xlsx|'))],
  mutated: otherTables,
  smaller: shorterTexts,
  perLook: 2,
  async wrong(input) {
    const files = someFiles(input);
    const came = await importOf(await namedBytes(files));
    return soundFault(came) ?? (await untoldFault(files, input));
  },
};

function seedOf(system: string): string {
  return system.endsWith('utf16') ? '' : joined(filesAt(`test/support/exports/${system}`, '.csv'));
}

function joined(files: readonly (readonly [string, string])[]): string {
  return files.map(([name, text]) => fileMark({ name, way: '', text }) + text.replace(/\n?$/, '\n')).join('');
}

/** A word that is nowhere else is put in a cell: it must come in, or its row or column be told of. */
async function untoldFault(files: readonly SomeFile[], input: string): Promise<string | undefined> {
  const dice = new Dice(input.length);
  const index = dice.below(files.length);
  const file = files[index];
  if (file === undefined || file.way !== '' || file.text.includes('"') || /^\s*[[{]/.test(file.text)) return undefined;
  const sign = signOf(file.text);
  const rows = file.text.split('\n').map((row) => row.split(sign));
  const [row, word] = [1 + dice.below(rows.length), 'Zqxjvk'];
  const column = dice.below(rows[row]?.length ?? 0);
  if ((rows[row]?.[column] ?? '') === '') return undefined;
  (rows[row] as string[])[column] = word;
  const text = rows.map((one) => one.join(sign)).join('\n');
  const { texts, told, excused } = await importOf(await namedBytes(files.with(index, { ...file, text })));
  const isIn = new RegExp(word, 'i').test(Object.values(texts).join('\n') + told);
  const isExcused = excused.includes(file.name) || excused.includes(rows[0]?.[column]?.trim() ?? '');
  const isTold = isIn || isExcused || new RegExp(`\\b${row + 1}\\b`).test(told);
  return isTold ? undefined : `a cell of a column is neither used nor told of: "${rows[0]?.[column]}"`;
}
