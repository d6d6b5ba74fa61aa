/** One long session with the real server, held against the command line and a fresh reading as it goes on. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { allChecks } from '../../language/checks/index.ts';
import { filesOf } from '../../language/generators/index.ts';
import { materialOf } from '../../language/report/generate/material.ts';
import { Session, type SessionOptions } from '../../language/services/session.ts';
import { date, day } from '../oracle/calendar.ts';
import { randomRegion } from '../oracle/generate.ts';
import { printed } from '../oracle/print.ts';
import { Dice } from '../support/dice.ts';
import { textsIn } from '../support/folder.ts';
import { VSCODE } from '../support/lsp/capabilities.ts';
import { Client } from '../support/lsp/connection.ts';
import { Desk, saidByCommand } from '../support/lsp/desk.ts';
import type { Said } from './command-line.ts';

/** Edits of a session, and of a round after which all is compared. */
export const EDITS = 200;
const ROUND = 8;
const BRANCHES = 4;
const PATIENCE = 20_000;

type Texts = Readonly<Record<string, string>>;

interface Means {
  readonly dice: Dice;
  /** The program's file, which is started as a server. */
  readonly program: string;
  /** Runs the command line in a folder. */
  readonly said: (args: readonly string[], cwd: string) => Promise<Said>;
  /** How long the server may take to come to what it has to say, in milliseconds. */
  readonly patience?: number;
}

/** A session by chance; what was wrong, or nothing. */
export async function sessionWith(means: Means): Promise<string | undefined> {
  const root = mkdtempSync(join(tmpdir(), 'rutin-session-'));
  const client = new Client(means.program);
  try {
    return await held(means, client, root);
  } finally {
    client.end();
    rmSync(root, { recursive: true, force: true });
  }
}

async function held(means: Means, client: Client, root: string): Promise<string | undefined> {
  const { dice } = means;
  const folder = join(root, 'arbetsyta');
  const branches = Array.from({ length: BRANCHES }, () => branchOf(dice));
  writeAll(folder, branches[0] ?? {});
  const desk = new Desk(folder, client, dice, branches);
  client.configuration = { datum: desk.date };
  await client.initialize(folder, VSCODE, { initializationOptions: { datum: desk.date } });
  const shadow = new Shadow();
  const cache = join(root, 'cache');
  for (let edit = 0; edit < EDITS; edit += ROUND) {
    for (let act = 0; act < ROUND; act++) desk.act();
    const copy = join(root, 'kopia');
    desk.copyTo(copy);
    const wrong = await wrongIn(means, client, desk, { copy, cache });
    shadow.take(textsIn(copy), desk.date);
    rmSync(copy, { recursive: true });
    if (wrong !== undefined) return `after ${edit + ROUND} edits: ${wrong}`;
  }
  const faults = client.faults.length > 0 ? `against the protocol: ${client.faults[0]}` : undefined;
  return faults ?? shadow.wrong();
}

/** What the server says beside what the command line says of a copy, with a cache and without. */
async function wrongIn(
  { said, patience = PATIENCE }: Means,
  client: Client,
  desk: Desk,
  { copy, cache }: { readonly copy: string; readonly cache: string },
): Promise<string | undefined> {
  const { out, err } = await said(desk.args, copy);
  const kept = await said([...desk.args.filter((one) => one !== '--no-cache'), '--cache-dir', cache], copy);
  if (kept.out !== out || kept.err !== err) return 'with a cache the command line says something else';
  const expected = saidByCommand(out, err);
  const isSaid = (): boolean => desk.actual().join('\n') === expected.join('\n');
  await client.request('workspace/symbol', { query: 'finns inte' });
  return client.until(isSaid, 'the same', patience).then(
    () => undefined,
    () => {
      const actual = desk.actual();
      const lacking = expected.filter((one) => !actual.includes(one)).map((one) => `- ${one}`);
      const surplus = actual.filter((one) => !expected.includes(one)).map((one) => `+ ${one}`);
      return ['the server says something else', ...lacking, ...surplus].slice(0, 6).join('\n  ');
    },
  );
}

/** The declarations of a random region, in some files and folders. */
function branchOf(dice: Dice): Texts {
  const region = randomRegion(new Dice(dice.below(1e9)));
  const declarations = printed(region).text.split(/(?<=^\}\n)/m);
  const files = ['region.rutin', 'mapp/enheter.rutin', 'mapp/under/personer.rutin', 'sist.rutin'];
  const texts: Record<string, string> = {};
  for (const one of declarations) {
    const file = dice.pick(files);
    texts[file] = `${texts[file] ?? ''}${one}`;
  }
  return texts;
}

function writeAll(folder: string, texts: Texts): void {
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** A workspace that goes through the same edits, and what is generated of it in the end. */
class Shadow {
  #session = new Session(optionsOf('2026-11-21'));
  #texts: Texts = {};
  #date = '2026-11-21';

  take(texts: Texts, today: string): void {
    for (const file of Object.keys(this.#texts)) if (!(file in texts)) this.#session.setText(file, undefined);
    for (const [file, text] of Object.entries(texts)) {
      if (this.#texts[file] !== text) this.#session.setText(file, text);
    }
    if (today !== this.#date) this.#session.setOptions(optionsOf(today));
    this.#texts = texts;
    this.#date = today;
    this.#session.changedFiles();
  }

  /** Undefined where a fresh workspace of the same texts generates the same bytes. */
  wrong(): string | undefined {
    const fresh = new Session(optionsOf(this.#date));
    for (const [file, text] of Object.entries(this.#texts)) fresh.setText(file, text);
    const [own, other] = [generated(this.#session), generated(fresh)];
    const names = [...new Set([...Object.keys(own), ...Object.keys(other)])];
    const unlike = names.filter((name) => own[name] !== other[name]);
    return unlike.length === 0 ? undefined : `generated otherwise than from a fresh workspace: ${unlike.join(', ')}`;
  }
}

function optionsOf(today: string): SessionOptions {
  return { checks: allChecks, asOf: day(today), horizonDays: 90, language: 'sv' };
}

function generated({ ws, options }: Session): Readonly<Record<string, string>> {
  const extent = { only: undefined, includeAbsenceKind: false, language: 'sv' } as const;
  const material = materialOf(ws, options, `sha256:${date(options.asOf)}`, extent);
  return Object.fromEntries([...filesOf(material)].map(({ path, pieces }) => [path, [...pieces].join('')]));
}
