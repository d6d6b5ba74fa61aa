/** The differences that are to be written, as steps in the text of the declarations that they change. */
import { periodText, quoted, roleText } from '../../generators/text/words.ts';
import type * as Tree from '../../grammar/generated/tree.ts';
import { textOf } from '../../grammar/lexer.ts';
import { ABSENCE_WORDS } from '../../model/index.ts';
import type { Dated } from '../../provisioning/index.ts';
import { after, between, removal } from '../fixes/edits.ts';
import { itemAddition } from '../fixes/item-addition.ts';
import { insertion } from '../fixes/placing.ts';
import type { Assigned, Difference, Gone } from './difference.ts';
import { administratorStep, monitoringStep } from './keeper-steps.ts';
import {
  type Alone,
  inboxIn,
  isWrittenSo,
  lineAfter,
  membershipsIn,
  propertiesIn,
  type Step,
  withoutItem,
  wordIn,
} from './tree.ts';

/** The step that writes a difference. Several new members of an inbox are one step. */
export function stepOf(difference: Difference): Step | undefined {
  switch (difference.kind) {
    case 'member':
      return memberStep(difference);
    case 'inbox':
      return (declaration) => newInbox(declaration, difference.inbox);
    case 'assignment':
      return assignmentStep(difference);
    case 'absence':
      return absenceStep(difference);
    case 'delegate':
      return ({ parsed, node }) => {
        const { person, ...period } = difference.after;
        const isWhole = period.from === difference.absence.from && period.to === difference.absence.to;
        return insertion(parsed, node, `ombud ${person}${isWhole ? '' : periodText(period)}`);
      };
    case 'name':
      return (declaration) => renamed(declaration, difference.after);
    case 'administrator':
      return administratorStep(difference);
    case 'monitoring':
      return monitoringStep(difference);
    case 'gone':
      return goneStep(difference);
    case 'declaration':
      return undefined;
    default:
      return difference satisfies never;
  }
}

/** The whole declaration, or the block of an inbox in that of its unit. */
function goneStep({ name, what }: Gone): Step {
  return (declaration) => {
    const { parsed, node } = declaration;
    const word = what === 'inbox' ? wordIn(name) : undefined;
    const block = word === undefined ? node : inboxIn(declaration, word);
    return block && removal(parsed, block);
  };
}

function newInbox({ parsed, node }: Alone, inbox: string) {
  return insertion(parsed, node, `inkorg ${wordIn(inbox) ?? ''} {\n}`);
}

function memberStep({ inbox, person, before, after: wanted }: Extract<Difference, { kind: 'member' }>): Step {
  return (declaration) => {
    const { parsed } = declaration;
    const block = inboxIn(declaration, wordIn(inbox));
    if (block === undefined) return undefined;
    const members = membershipsIn(block);
    const text = wanted && person + periodText(wanted);
    if (before === undefined) {
      const [last] = members.at(-1) ?? [];
      return last === undefined
        ? insertion(parsed, block, `medlemmar ${text ?? person}`)
        : (lineAfter(parsed, last, text ?? person) ?? itemAddition(parsed, [last], text ?? person));
    }
    const [item, line] = members.find(([one]) => isMembership(declaration, one, person, before)) ?? [];
    if (item === undefined || line === undefined) return undefined;
    return text === undefined
      ? withoutItem(parsed, item, line.members, line)
      : between(parsed, item.$first, item.$last, text);
  };
}

function isMembership({ parsed }: Alone, item: Tree.Membership, person: string, period: Dated): boolean {
  return textOf(parsed.tokens, item.person).normalize('NFC') === person && isWrittenSo(parsed, item.period, period);
}

function assignmentStep({ before, after: wanted }: Extract<Difference, { kind: 'assignment' }>): Step {
  const line = wanted && `uppdrag ${roleText(wanted.role)} vid ${wanted.place}${periodText(wanted)}`;
  return (declaration) => {
    const { parsed, node } = declaration;
    if (before === undefined) return line === undefined ? undefined : insertion(parsed, node, line);
    const found = propertiesIn(node).find(
      (one): one is Tree.Assignment =>
        one.$type === 'Assignment' && isAssignment(declaration, one as Tree.Assignment, before),
    );
    if (found === undefined) return undefined;
    return line === undefined ? removal(parsed, found) : between(parsed, found.$first, found.$last, line);
  };
}

function isAssignment(
  { parsed }: Alone,
  { place, role, roleText: text, period }: Tree.Assignment,
  assigned: Assigned,
): boolean {
  const words = role?.words.map((word) => textOf(parsed.tokens, word)).join(' ');
  const written = words ?? (text === undefined ? '' : textOf(parsed.tokens, text));
  const isRole = written === assigned.role || written === quoted(assigned.role);
  return isRole && textOf(parsed.tokens, place) === assigned.place && isWrittenSo(parsed, period, assigned);
}

function absenceStep({ before, after: wanted }: Extract<Difference, { kind: 'absence' }>): Step | undefined {
  if (before === undefined) return undefined;
  return ({ parsed, node }) => {
    if (node.$type !== 'Absence') return undefined;
    if (wanted === undefined) return removal(parsed, node);
    const kind = wanted.absenceKind ?? before.absenceKind;
    const { kind: word, period } = node as Tree.Absence;
    return between(parsed, word, period.$last, `${kind === undefined ? '' : ABSENCE_WORDS[kind]}${periodText(wanted)}`);
  };
}

function renamed({ parsed, node }: Alone, name: string) {
  if (node.$type !== 'Person') return undefined;
  const { name: key, text } = node as Tree.Person;
  return text === undefined ? after(parsed, key, ` ${quoted(name)}`) : between(parsed, text, text, quoted(name));
}
