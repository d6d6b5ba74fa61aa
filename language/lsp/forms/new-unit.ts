/** The guide for a new unit: what it is called and part of, when it is open, who is there, and when its inboxes are checked. */
import { checksAsked, proposedTimes } from '../../editing/forms/guides/check-times.ts';
import { rulesTyped } from '../../editing/forms/guides/typed-hours.ts';
import { unitChanges, unitKeyFor } from '../../editing/forms/guides/unit.ts';
import type { NewPrincipal, UnitFields, UnitPerson } from '../../editing/forms/guides/unit-fields.ts';
import { unitProblems } from '../../editing/forms/guides/unit-problems.ts';
import {
  INBOX_WORDS,
  type InboxKind,
  type Part,
  PRINCIPAL_TYPE_WORDS,
  partNamed,
  personNamed,
  valuesOfWords,
} from '../../model/index.ts';
import type { Work } from '../../services/work.ts';
import { rolesOf } from '../../words/index.ts';
import type { Scene } from '../panels/scene.ts';
import { listIn, partsIn, textIn, textOr, tickedOr } from './filled-in.ts';
import { partChoice, partsFound } from './finding-by-name.ts';
import type { Form, FormContext, Made } from './form.ts';
import type { InboxTimes, NewUnitView } from './guide-shapes.ts';
import { kindChoices, roleChoices, saidOf } from './guide-words.ts';
import { hourChoices, municipalityChoices, persons } from './unit-choices.ts';

/** As the page has them: what is not filled in is proposed. */
type Filled = Readonly<Record<keyof UnitFields | 'parentQuery' | 'personQuery' | 'times', unknown>>;

export const newUnit: Form<Filled, NewUnitView> = { name: 'newUnit', make };

function* make(at: FormContext, filled: Partial<Filled>): Work<Made<NewUnitView>> {
  const { scene, session, sources } = at;
  const { ws, options } = scene;
  const fields = fieldsOf(at, filled);
  const problems = unitProblems(ws, fields);
  const parent = placeable(partNamed(ws, fields.parent));
  const found = partsFound(scene, textIn(filled.parentQuery), ['principal', 'administration', 'department']);
  return {
    view: {
      said: saidOf(scene, problems),
      key: fields.key,
      parent: parent === undefined ? null : partChoice(ws, parent),
      parents: found,
      isFirst: found.length === 0 && textIn(filled.parentQuery) === '',
      municipalities: municipalityChoices(session),
      kinds: kindChoices(options.language),
      roles: roleChoices(options.language),
      hours: hourChoices(ws),
      meddelande: timesOf(at, fields, 'message', filled),
      samverkan: timesOf(at, fields, 'collaboration', filled),
      persons: fields.persons.map(({ id, isKnown, administers, reads }) => {
        const name = isKnown ? (personNamed(ws, id)?.text?.value ?? id) : null;
        return { id, known: name, administers, reads };
      }),
      found: persons(scene, session, parent, textIn(filled.personQuery)),
    },
    changes: problems.length > 0 ? undefined : unitChanges(ws, sources, fields, options),
  };
}

function placeable(part: Part | undefined): Part | undefined {
  return part?.kind === 'unit' ? undefined : part;
}

function fieldsOf(at: FormContext, filled: Partial<Filled>): UnitFields {
  const { ws } = at.scene;
  const title = textIn(filled.title).replace(/\s+/g, ' ');
  const level = textOr(filled.level, () => WITH_INBOXES);
  const partial = {
    title,
    level,
    key: textOr(filled.key, () => (title === '' ? '' : unitKeyFor(ws, title))),
    hsa: textIn(filled.hsa),
    kind: textIn(filled.kind),
    parent: textIn(filled.parent),
    principal: principalIn(at, filled.principal),
    department: textIn(filled.department).replace(/\s+/g, ' '),
    hours: textOr(filled.hours, () => hourChoices(ws)[0] ?? ''),
    persons: listIn(filled.persons).map((one) => personIn(at.scene, partsIn(one))),
  };
  const inboxes = partsIn(filled.inboxes);
  const isThere = (word: string): boolean =>
    inboxes[word] !== false && (level === WITH_INBOXES || inboxes[word] === true);
  const all = Object.entries(INBOX_WORDS) as [InboxKind, 'meddelande' | 'samverkan'][];
  const own = all.filter(([, word]) => isThere(word));
  return {
    ...partial,
    inboxes: Object.fromEntries(own.map(([kind, word]) => [word, timesOf(at, partial, kind, filled).times])),
  };
}

/** Units of this level have the two inboxes. */
const WITH_INBOXES = '5';

const TYPES = valuesOfWords(PRINCIPAL_TYPE_WORDS);

function principalIn({ session }: FormContext, value: unknown): NewPrincipal {
  const { name, type, municipality, agreement } = partsIn(value);
  const kind = TYPES[textIn(type)] ?? 'region';
  const code = textIn(municipality);
  const known =
    kind === 'municipality' ? municipalityChoices(session).find(({ key }) => key === code)?.label : undefined;
  return { name: textIn(name) || (known ?? ''), type: kind, municipality: code, agreement: textIn(agreement) };
}

/** What someone does at the unit goes by the role, unless it is said. */
function personIn({ ws, options }: Scene, filled: Readonly<Record<string, unknown>>): UnitPerson {
  const { id, name, role, known, administers, reads } = filled;
  const person = known === true ? personNamed(ws, textIn(id)) : undefined;
  const roles = person === undefined ? [textIn(role)] : rolesOf(person, options.asOf).split(', ');
  return {
    isKnown: known === true,
    id: textIn(id),
    name: textIn(name).replace(/\s+/g, ' '),
    role: textIn(role),
    administers: tickedOr(
      administers,
      roles.some((one) => ADMINISTERING.has(one)),
    ),
    reads: tickedOr(reads, !roles.some((one) => CHIEFS.has(one))),
  };
}

const CHIEFS: ReadonlySet<string> = new Set(['verksamhetschef', 'enhetschef']);
const ADMINISTERING: ReadonlySet<string> = new Set([...CHIEFS, 'medicinsk sekreterare']);

/** How often an inbox is to be checked, and when: as filled in, else spread over the hours. */
function timesOf(
  { scene, session }: FormContext,
  { parent, principal, hours }: Pick<UnitFields, 'parent' | 'principal' | 'hours'>,
  kind: InboxKind,
  filled: Partial<Filled>,
): InboxTimes {
  const asked = checksAsked(session, kind, placeable(partNamed(scene.ws, parent)) ?? principal.type);
  const rules = rulesTyped(hours);
  const typed = partsIn(filled.times)[INBOX_WORDS[kind]];
  const times = textOr(typed, () => (rules === undefined ? '' : proposedTimes(rules, asked).join(', ')));
  return { asked, times };
}
