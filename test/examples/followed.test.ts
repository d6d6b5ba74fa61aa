/** The example of a new version, followed as its page says: each command is given, and what is shown is what comes out. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';

removeFolders();

const NAME = 'examples/ny-version';
const PROGRAM = 'npm run -s rutin -- ';
const page = readFileSync(join(CHECKOUT, NAME, 'README.md'), 'utf8');

/** The page in turn: what it tells the reader to do, and what it shows. */
const parts = page.split(/^(```(?:sh|text)\n[\s\S]*?^```)$/m);

it('can be followed word for word', { timeout: 60_000 }, async () => {
  const cwd = folderOf({});
  cpSync(join(CHECKOUT, NAME), join(cwd, NAME), { recursive: true });
  let answer = '';
  let shown = 0;
  for (const part of parts) {
    const body = part.split('\n').slice(1, -1);
    if (part.startsWith('```sh')) answer = await answersTo(body, cwd);
    else if (part.startsWith('```text')) shown += expectShown(body, answer);
    else for (const edit of editsIn(part)) edit(cwd);
  }
  expect(shown).toBe(page.match(/^```text$/gm)?.length);
});

/** What the commands of a block print, all of it. */
async function answersTo(commands: readonly string[], cwd: string): Promise<string> {
  let answer = '';
  for (const command of commands) {
    if (command.startsWith(PROGRAM)) {
      const { out, err } = await callCli(command.slice(PROGRAM.length).split(' '), { cwd });
      expect(err, command).toBe('');
      answer += out;
    } else {
      const [tool = '', ...args] = command.split(' ');
      execFileSync(tool, args, { cwd });
    }
  }
  return answer;
}

/** Holds what is shown against the answer: `…` stands for any lines, the rest for itself. */
function expectShown(lines: readonly string[], answer: string): number {
  const pieces = lines.join('\n').split(/^…$/m);
  const pattern = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\S]*?');
  expect(answer.trim()).toMatch(new RegExp(`^${pattern.trim()}$`));
  return 1;
}

type Edit = (cwd: string) => void;

/** The edits that a passage asks for: to strike a line, to change a text, to write a line after another. */
function editsIn(passage: string): readonly Edit[] {
  const text = passage.replace(/\n(?=\S)/g, ' ');
  return [
    ...[...text.matchAll(/stryk `([^`]+)` i `([^`]+)`/g)].map(([, line, file]) => replacing(file, `${line}\n`, '')),
    ...[...text.matchAll(/Ändra `([^`]+)` till `([^`]+)` i `([^`]+)`/g)].map(([, from, to, file]) =>
      replacing(file, from, to),
    ),
    ...[...text.matchAll(/skriv till `([^`]+)` efter `([^`]+)` i `([^`]+)`/g)].map(([, line, after, file]) =>
      replacing(file, `${after}\n`, `${after}\n${line}\n`),
    ),
  ];
}

function replacing(file = '', from = '', to = ''): Edit {
  return (cwd) => {
    const text = readFileSync(join(cwd, file), 'utf8');
    expect(text.split(from).length, `${file}: ${from}`).toBe(2);
    writeFileSync(join(cwd, file), text.replace(from, to));
  };
}
