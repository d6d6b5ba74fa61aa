/** What fixes of monitoring start from: the inbox and the line that are meant, how often, and by whom. */
import { monitoring } from '../../checks/index.ts';
import type * as Tree from '../../grammar/generated/tree.ts';
import type { FunctionInbox, Inbox, InboxKind, MonitoringLine, Unit } from '../../model/index.ts';
import { nodeAt, nodesAround } from './edits.ts';
import type { Trouble } from './fix.ts';
import { sharedMinutes, spreadTimes } from './hours.ts';

/** So many persons are thought of. */
export const MOST = 6;

/** The inbox that the finding is about. */
export function inboxAt({ finding, declaration }: Trouble): Inbox | FunctionInbox | undefined {
  return finding.subject?.inbox ?? (declaration?.kind === 'function-inbox' ? declaration : undefined);
}

/** How many checks a day the routine in force asks of a kind of inbox. */
export function needed({ session, finding }: Trouble, kind: InboxKind | 'function'): number {
  const counts = session.analysis.bound
    .filter(({ check, values }) => check === monitoring && values['inbox'] === kind)
    .map(({ values }) => Number(values['timesPerDay'] ?? 1));
  return Math.max(1, Number(finding.args['needed'] ?? 0), ...counts);
}

/** `bevakas 3 gånger per dag kl … av … ersättare …`. */
export function monitoringText(unit: Unit, count: number, persons: readonly string[]): string {
  const times = spreadTimes(sharedMinutes(unit), count);
  const often = count === 1 ? 'dagligen' : `${count} gånger per dag`;
  const at = times.length === count ? ` kl ${times.join(', ')}` : '';
  const [first, second] = persons;
  return `bevakas ${often}${at}${first === undefined ? '' : ` av ${first}`}${second === undefined ? '' : ` ersättare ${second}`}`;
}

/** Pairs of persons to keep an inbox. */
export function pairs(names: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const [index, first] of names.entries()) {
    for (const second of names.slice(index + 1)) found.push([first, second]);
  }
  return [...found.slice(0, MOST), ...names.slice(0, 2).map((name) => [name])];
}

/** The line of monitoring that is marked, in the tree and in the model. */
export function lineAt(trouble: Trouble): { node: Tree.Monitoring; line: MonitoringLine } | undefined {
  const { parsed, start, declaration } = trouble;
  const node = nodeAt(parsed, start, 'Monitoring') as Tree.Monitoring | undefined;
  if (node === undefined || declaration === undefined) return undefined;
  const at = (parsed.tokens.start[node.$first] as number) - declaration.anchor.start;
  const line = linesOf(declaration).find(({ whole }) => Math.floor(whole / 4096) === at);
  return line === undefined ? undefined : { node, line };
}

function linesOf(declaration: NonNullable<Trouble['declaration']>): readonly MonitoringLine[] {
  if (declaration.kind === 'function-inbox') return declaration.monitoring;
  if (declaration.kind !== 'unit') return [];
  const certificates = declaration.certificateMonitoring?.monitoring ?? [];
  return [...declaration.inboxes.flatMap(({ monitoring }) => monitoring), ...certificates];
}

/** The block of an inbox in the tree. */
export function blockOf({ parsed, declaration, file, session }: Trouble, inbox: Inbox | FunctionInbox) {
  const owner = inbox.kind === 'function-inbox' ? inbox : declaration;
  const facts = session.files.get(file)?.declarations ?? [];
  const node = owner === undefined ? undefined : parsed.declarations[facts.indexOf(owner)];
  if (node === undefined || owner === undefined || inbox.kind === 'function-inbox') return node;
  return nodesAround(parsed, owner.anchor.start + Math.floor(inbox.at / 4096)).find(({ $type }) => $type === 'Inbox');
}
