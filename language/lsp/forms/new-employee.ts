/** The guide for a new employee: who, where, as what, from when, and in which inboxes. */
import {
  type EmployeeFields,
  employeeChanges,
  employeeProblems,
  inboxTitle,
  lacksPersonalInbox,
  ownedInbox,
  workplaceNamed,
} from '../../editing/forms/guides/employee.ts';
import type { Part } from '../../model/index.ts';
import type { Work } from '../../services/work.ts';
import { formatDay } from '../../time/index.ts';
import { counted, say } from '../../words/index.ts';
import type { Scene } from '../panels/scene.ts';
import { membersOn } from '../support/members.ts';
import { listIn, textIn, textOr, tickedOr } from './filled-in.ts';
import { inboxesFound, inboxKeysOf, partChoice, partsFound } from './finding-by-name.ts';
import type { Form, FormContext, Made } from './form.ts';
import type { FoundChoice, InboxChoice, NewEmployeeView } from './guide-shapes.ts';
import { roleChoices, saidOf } from './guide-words.ts';

/** As the page has them: what is not filled in is proposed. */
type Filled = Readonly<Record<keyof EmployeeFields | 'unitQuery' | 'inboxQuery', unknown>>;

export const newEmployee: Form<Filled, NewEmployeeView> = { name: 'newEmployee', make };

// biome-ignore lint/correctness/useYield: nothing of it takes long.
function* make({ scene, sources }: FormContext, filled: Partial<Filled>): Work<Made<NewEmployeeView>> {
  const { ws, options } = scene;
  const fields = fieldsOf(scene, filled);
  const part = workplaceNamed(ws, fields.unit);
  const problems = employeeProblems(ws, fields);
  return {
    view: {
      said: saidOf(scene, problems),
      unit: part === undefined ? null : partChoice(ws, part),
      units: partsFound(scene, textIn(filled.unitQuery), ['unit', 'department']),
      roles: roleChoices(options.language),
      inboxes: inboxChoices(scene, part, fields.inboxes, textIn(filled.inboxQuery)),
      from: fields.from,
      noPersonalInbox: part !== undefined && lacksPersonalInbox(ws, part, options.asOf) ? fields.noPersonalInbox : null,
    },
    changes: problems.length > 0 ? undefined : employeeChanges(ws, sources, fields, options),
  };
}

function fieldsOf({ ws, options }: Scene, filled: Partial<Filled>): EmployeeFields {
  const unit = textIn(filled.unit);
  const part = workplaceNamed(ws, unit);
  const proposed = part !== undefined && lacksPersonalInbox(ws, part, options.asOf);
  return {
    name: textIn(filled.name).replace(/\s+/g, ' '),
    id: textIn(filled.id),
    hsa: textIn(filled.hsa),
    unit,
    role: textIn(filled.role).replace(/\s+/g, ' '),
    from: textOr(filled.from, () => formatDay(options.asOf)),
    signs: filled.signs === true,
    prescribes: filled.prescribes === true,
    noPersonalInbox: proposed && tickedOr(filled.noPersonalInbox, true),
    inboxes: [...new Set(listIn(filled.inboxes).map(textIn))],
  };
}

/** The unit's own, those that are ticked, and those that are searched for. */
function inboxChoices(
  scene: Scene,
  part: Part | undefined,
  ticked: readonly string[],
  query: string,
): readonly InboxChoice[] {
  const own = part?.kind === 'unit' ? inboxKeysOf(scene.ws, part) : [];
  const choiceOf = (key: string): FoundChoice | undefined => inboxChoice(scene, key);
  const found = inboxesFound(scene, query, choiceOf).map(({ key }) => key);
  const keys = new Set([...own, ...ticked, ...found]);
  return [...keys].flatMap((key) => {
    const choice = choiceOf(key);
    return choice === undefined ? [] : [{ ...choice, own: own.includes(key) }];
  });
}

function inboxChoice({ ws, options }: Scene, key: string): FoundChoice | undefined {
  const owned = ownedInbox(ws, key);
  if (owned === undefined) return undefined;
  const count = membersOn(owned.inbox ?? owned.owner, options.asOf);
  return {
    key,
    label: inboxTitle(owned),
    detail: say(options.language, counted(count, 'medlem', 'medlemmar'), counted(count, 'member', 'members')),
  };
}
