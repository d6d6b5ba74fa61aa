/** What is wrong with the fields of a new unit, and what is still to be filled in. */
import { canBeName, hasFormOfName } from '../../../grammar/lexical/names.ts';
import { type Principal, partNamed, personNamed, placedNamed, type Workspace } from '../../../model/index.ts';
import { timesTyped } from './check-times.ts';
import { type FieldProblem, hsaProblem, lacking, personIdProblem, textProblem, wrong } from './field-problem.ts';
import { rulesTyped } from './typed-hours.ts';
import type { UnitFields, UnitPerson } from './unit-fields.ts';

type Said = Omit<FieldProblem, 'field'> | undefined;

/** By field; of a person `persons.0.id`. */
export function unitProblems(ws: Workspace, fields: UnitFields): readonly FieldProblem[] {
  const { title, hsa, kind, level, department, hours, inboxes } = fields;
  const said: Readonly<Record<string, Said>> = {
    title: title === '' ? lacking('Fyll i vad enheten heter.', 'Fill in what the unit is called.') : textProblem(title),
    key: title === '' && fields.key === '' ? undefined : keyProblem(ws, fields.key),
    hsa: hsaProblem(ws, hsa),
    level: /^[0-9]?$/.test(level) ? undefined : wrong('Nivån är en siffra, som 5.', 'The level is a digit, such as 5.'),
    kind: kindProblem(kind),
    ...placeProblems(ws, fields),
    department: textProblem(department),
    hours: hoursProblem(hours),
    meddelande: timesProblem(inboxes.meddelande),
    samverkan: timesProblem(inboxes.samverkan),
    ...personProblems(ws, fields.persons),
  };
  return Object.entries(said).flatMap(([field, one]) => (one === undefined ? [] : [{ field, ...one }]));
}

function keyProblem(ws: Workspace, key: string): Said {
  if (key === '') return lacking('Fyll i ett kort namn.', 'Fill in a short name.');
  const odd = textProblem(key);
  if (odd !== undefined) return odd;
  if (!canBeName(key)) {
    return wrong(
      'Det korta namnet är bokstäver och siffror utan mellanslag och börjar med en bokstav, som FristadVC.',
      'The short name is letters and digits without blanks and begins with a letter, such as FristadVC.',
    );
  }
  const other = placedNamed(ws, key);
  if (other === undefined) return undefined;
  const title = other.text?.value ?? other.name;
  return wrong(
    `Namnet ${key} har redan ${title}. Välj ett annat.`,
    `The name ${key} already belongs to ${title}. Choose another.`,
    { anchor: other.anchor, at: other.nameAt },
  );
}

function kindProblem(kind: string): Said {
  if (kind === '' || hasFormOfName(kind)) return textProblem(kind);
  return wrong(
    'Skriv ett ord utan mellanslag, som vårdcentral.',
    'Write one word without blanks, such as vårdcentral.',
  );
}

/** Of what the unit is part of. */
function placeProblems(ws: Workspace, { parent, principal }: UnitFields): Readonly<Record<string, Said>> {
  const part = partNamed(ws, parent);
  if (parent !== '') {
    const isThere = part !== undefined && part.kind !== 'unit';
    return { parent: isThere ? undefined : wrong(`${parent} finns inte längre.`, `${parent} is no longer there.`) };
  }
  const { name, type, municipality, agreement } = principal;
  return {
    'principal.name':
      name === ''
        ? lacking(
            'Välj vad enheten är del av, eller skriv en ny huvudman.',
            'Choose what the unit is part of, or write a new principal.',
          )
        : textProblem(name),
    'principal.municipality': type === 'municipality' ? municipalityProblem(ws, municipality) : undefined,
    'principal.agreement': type === 'private' ? textProblem(agreement) : undefined,
  };
}

function municipalityProblem(ws: Workspace, code: string): Said {
  if (code === '') return lacking('Välj kommunen.', 'Choose the municipality.');
  if (!/^[0-9]{4}$/.test(code)) return wrong('En kommunkod är fyra siffror.', 'A kommunkod is four digits.');
  const other = (ws.lookup('municipality', code) as readonly Principal[])[0];
  if (other === undefined) return undefined;
  const title = other.text?.value ?? other.name;
  return wrong(
    `Kommunen finns redan: ${title}. Välj den under Del av.`,
    `The municipality is there already: ${title}. Choose it under Part of.`,
    { anchor: other.anchor, at: other.nameAt },
  );
}

function hoursProblem(hours: string): Said {
  if (hours.trim() === '') {
    return lacking('Välj öppettiderna, eller skriv dem.', 'Choose the opening hours, or write them.');
  }
  return rulesTyped(hours) === undefined
    ? wrong(
        'Öppettiderna går inte att läsa. Skriv dagar och tider, en rad för dagar med samma tider, som mån-tor 08:00-17:00.',
        'The opening hours cannot be read. Write days and times, a line for days with the same times, such as mån-tor 08:00-17:00.',
      )
    : undefined;
}

function timesProblem(typed: string | undefined): Said {
  return typed === undefined || timesTyped(typed) !== undefined
    ? undefined
    : wrong(
        'Tiderna går inte att läsa. Skriv dem med komma mellan, var och en en gång, som 08:15, 12:00, 15:30.',
        'The times cannot be read. Write them with commas between, each once, such as 08:15, 12:00, 15:30.',
      );
}

function personProblems(ws: Workspace, persons: readonly UnitPerson[]): Readonly<Record<string, Said>> {
  const said: Record<string, Said> = {};
  const seen = new Set<string>();
  for (const [index, { id, name, role, isKnown }] of persons.entries()) {
    const at = `persons.${index}`;
    const letters = id.toLowerCase();
    if (seen.has(letters) && id !== '') said[`${at}.id`] = wrong(`${id} står här två gånger.`, `${id} is here twice.`);
    seen.add(letters);
    if (isKnown) {
      if (personNamed(ws, id) === undefined) {
        said[`${at}.id`] ??= wrong(`${id} finns inte längre.`, `${id} is no longer there.`);
      }
      continue;
    }
    const number = index + 1;
    said[`${at}.id`] ??=
      id === ''
        ? lacking(`Fyll i VGR-id för person ${number}.`, `Fill in the VGR-id of person ${number}.`)
        : personIdProblem(ws, id);
    said[`${at}.name`] =
      name === ''
        ? lacking(`Fyll i namnet på person ${number}.`, `Fill in the name of person ${number}.`)
        : textProblem(name);
    said[`${at}.role`] =
      role === ''
        ? lacking(`Välj roll för person ${number}.`, `Choose the role of person ${number}.`)
        : textProblem(role);
  }
  return said;
}
