/** Follows a page as its reader does: each command is given, each edit is made, and what is shown is what comes out. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { callCli } from './cli.ts';

const PROGRAM = 'npm run -s rutin -- ';

/** Follows the page in the folder. Every answer that it shows is held against what came out. */
export async function follow(page: string, cwd: string): Promise<void> {
  const parts = page.split(/^(```(?:sh|text|rutin|diff)\n[\s\S]*?^```)$/m);
  let answer = '';
  let shown = 0;
  for (const [at, part] of parts.entries()) {
    const body = part.split('\n').slice(1, -1);
    if (part.startsWith('```sh')) answer = await answersTo(body, cwd);
    else if (part.startsWith('```text')) shown += expectShown(body, answer);
    else if (part.startsWith('```diff')) execFileSync('git', ['apply', '-'], { cwd, input: `${body.join('\n')}\n` });
    else if (part.startsWith('```rutin')) append(parts[at - 1] ?? '', body, cwd);
    else for (const edit of editsIn(part)) edit(cwd);
  }
  expect(shown).toBe(page.match(/^```text$/gm)?.length);
}

/** What the commands of a block print, all of it. */
async function answersTo(commands: readonly string[], cwd: string): Promise<string> {
  let answer = '';
  for (const command of commands) {
    if (command.startsWith(PROGRAM)) {
      const { out, err } = await callCli(wordsOf(command.slice(PROGRAM.length)), { cwd });
      expect(err, command).toBe('');
      answer += out;
    } else {
      const [tool = '', ...args] = wordsOf(command);
      execFileSync(tool, args, { cwd, env: { ...process.env, ...AUTHOR } });
    }
  }
  return answer;
}

const AUTHOR = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((who) => [
    [`GIT_${who}_NAME`, 'Exempel Ett'],
    [`GIT_${who}_EMAIL`, 'exempel@example.invalid'],
  ]),
);

/** The words of a command line; what stands in quotes is one. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** Holds what is shown against the answer: `…` stands for anything there, on a line of its own for any lines. */
function expectShown(lines: readonly string[], answer: string): number {
  const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pieces = lines.join('\n').split(/^…$/m);
  const pattern = pieces.map((piece) => piece.split(/…$/m).map(quoted).join('.*')).join('[\\s\\S]*?');
  expect(answer.trim()).toMatch(new RegExp(`^${pattern.trim()}$`));
  return 1;
}

/** `Lägg till sist i …:` or `Add last in …:` before a block writes it there, after an empty line. */
function append(before: string, lines: readonly string[], cwd: string): void {
  const file = /(?:Lägg till sist i|Add last in)\s`([^`]+)`:\s*$/.exec(before)?.[1];
  if (file !== undefined) appendFileSync(join(cwd, file), `\n${lines.join('\n')}\n`);
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
