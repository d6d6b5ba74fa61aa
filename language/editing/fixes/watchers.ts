/** Fixes of who checks an inbox: members, those who monitor, stand-ins. */
import type * as Tree from '../../grammar/generated/tree.ts';
import { functionNamed } from '../../model/index.ts';
import { after, nodeAt } from './edits.ts';
import { type Fix, type Fixer, fix, type Trouble } from './fix.ts';
import { itemAddition } from './item-addition.ts';
import { blockOf, inboxAt, lineAt, MOST, pairs } from './monitored.ts';
import { staffOf } from './people.ts';
import { insertion } from './placing.ts';

/** Makes someone who monitors an inbox, or one of those who staff a funktion, a member of it. */
export const addMember: Fixer = (trouble) => {
  const { parsed, start, end, session } = trouble;
  const inbox = inboxAt(trouble);
  const block = inbox === undefined ? undefined : blockOf(trouble, inbox);
  if (inbox === undefined || block === undefined) return [];
  const word = parsed.text.slice(start, end).replace(/^funktion\s+/, '');
  const names =
    trouble.finding.trigger === 'noStaffMember' ? (functionNamed(session.ws, word)?.staff ?? []) : [{ name: word }];
  const members = (block as Tree.Inbox).properties.findLast(({ $type }) => $type === 'Members') as
    | Tree.Members
    | undefined;
  return names.map(({ name }) =>
    fix(
      `Gör ${name} till medlem`,
      `Make ${name} a member`,
      members === undefined
        ? insertion(parsed, block, `medlemmar ${name}`)
        : itemAddition(parsed, members.members, name),
    ),
  );
};

/** Adds one of the members as the stand-in of a line, or as one who monitors where nobody is named. */
export const addSubstitute: Fixer = (trouble) => {
  const found = lineAt(trouble);
  if (found === undefined) return [];
  const { node, line } = found;
  const { parsed } = trouble;
  const named = new Set([...line.watchers, ...line.substitutes].map(({ name }) => name));
  const free = candidates(trouble).filter((name) => !named.has(name));
  if (line.watchers.length === 0) return pairs(free.slice(0, MOST)).map((pair) => nameWatchers(trouble, node, pair));
  return free.slice(0, MOST).map((name) => {
    const edit =
      node.substitutes === undefined
        ? after(parsed, node.$last, ` ersättare ${name}`)
        : itemAddition(parsed, node.substitutes.items, name);
    return fix(`Lägg till ersättare ${name}`, `Add ersättare ${name}`, edit);
  });
};

function nameWatchers({ parsed }: Trouble, node: Tree.Monitoring, [first, second]: readonly string[]): Fix {
  const last = node.times?.$last ?? node.frequency?.$last ?? node.days?.$last ?? node.date ?? node.daily ?? node.$first;
  const instead = second === undefined || node.substitutes !== undefined ? '' : ` ersättare ${second}`;
  return fix(`Lägg till av ${first}`, `Add av ${first}`, after(parsed, last, ` av ${first}${instead}`));
}

/** Members of the inbox; for certificates those who work in the unit. */
function candidates(trouble: Trouble): readonly string[] {
  const { session, parsed, start, declaration } = trouble;
  const inbox = nodeAt(parsed, start, 'Inbox') as Tree.Inbox | undefined;
  if (declaration?.kind === 'function-inbox') return declaration.members.map(({ person }) => person.name);
  if (declaration?.kind !== 'unit') return [];
  if (inbox === undefined) return staffOf(session, declaration).map(({ name }) => name);
  const at = (parsed.tokens.start[inbox.$first] as number) - declaration.anchor.start;
  const model = declaration.inboxes.find(({ whole }) => Math.floor(whole / 4096) === at);
  return (model?.members ?? []).map(({ person }) => person.name);
}
