/** The text of a generated region: plainly invented units and persons, in the shape that the formatter gives. */

/** Units in one verksamhet. */
export const UNITS_PER_DEPARTMENT = 40;

/** Persons of a unit. */
export const PERSONS = 15;

/** Absences of a unit: one a person, from the first. */
export const ABSENCES = 12;
const DAY = 86_400_000;
const FIRST_MONDAY = Date.UTC(2026, 9, 5);

/** Roles in turn: the first two administer, the next ten sign. */
export function roleOf(person: number): string {
  if (person === 0) return 'enhetschef';
  if (person === 1) return 'medicinsk sekreterare';
  return person < 12 ? 'läkare' : 'sjuksköterska';
}

export function organisationText(): string {
  return `huvudman VGR "Västra Götalandsregionen" {
    typ region
    organisationsnummer 232100-0131
}

förvaltning Exempelförvaltningen "Exempelförvaltningen" {
    del av VGR
    område västra
}
`;
}

export function departmentText(department: number): string {
  return `verksamhet V${department} "Exempelverksamhet ${department}" {
    del av Exempelförvaltningen
}

person ${personId('chef', department)} "Exempel Chef ${department}" {
    hsa SE2321000131-V${pad(department, 9)}
    uppdrag verksamhetschef vid V${department}
}
`;
}

export function unitText(unit: number, department: number, faulty: boolean): string {
  const parts = [declaration(unit, department, faulty)];
  for (let person = 0; person < PERSONS; person++) parts.push(personText(unit, person));
  for (let absence = 0; absence < ABSENCES; absence++) parts.push(absenceText(unit, absence));
  return parts.join('\n');
}

function declaration(unit: number, department: number, faulty: boolean): string {
  const id = (person: number): string => memberId(unit, person);
  const members = Array.from({ length: PERSONS }, (_, person) => `            ${id(person)},`).join('\n');
  const times = faulty
    ? '2 gånger per dag\n            kl 08:15, 15:30'
    : '3 gånger per dag\n            kl 08:15, 12:00, 15:30';
  return `/** Vårdcentral nummer ${unit} i exempelregionen. */
enhet E${unit} "Exempel vårdcentral ${unit}" {
    del av V${department}
    hsa SE2321000131-E${pad(unit, 9)}
    nivå 5
    slag vårdcentral
    skriver intyg

    öppet mån-tor 08:00-17:00
    öppet fre 08:00-16:00
    stängt 2026-12-28 till 2026-12-30 "mellandagar"

    administreras av ${id(0)}, ${id(1)}

    inkorg meddelande {
        medlemmar
${members}
        bevakas dagligen
            kl 08:00
            av ${id(1)}
            ersättare ${id(12)}, ${id(13)}
    }

    inkorg samverkan {
        medlemmar
${members}
        bevakas ${times}
            av ${id(13)}
            ersättare ${id(1)}, ${id(14)}
    }

    intygsbevakning {
        kanal intygsmodulen
        bevakas dagligen
            kl 09:00
            av ${id(2)}
            ersättare ${id(12)}
        svarstid 14 dagar
    }
}
`;
}

function personText(unit: number, person: number): string {
  const signs = roleOf(person) === 'läkare' ? '    signeringsrätt\n    ordinerar\n    intygsansvarig\n' : '';
  return `/** Arbetar i exempelregionen enligt schema ${unit}:${person}; uppgifterna är påhittade. */
person ${memberId(unit, person)} "Exempel Person ${unit} ${person}" {
    hsa SE2321000131-P${pad(unit * 100 + person, 9)}
    uppdrag ${roleOf(person)} vid E${unit}
${signs}    anställd från 2020-01-01
}
`;
}

/** Each of the twelve is away in a week of its own; the next three stand in. */
function absenceText(unit: number, absence: number): string {
  const [from, to] = weekOf(absence);
  const delegates = [1, 2, 3].map((step) => `    ombud ${memberId(unit, standIn(absence, step))}`).join('\n');
  return `// Semester enligt överenskommelse ${unit}:${absence}; ombud utsedda i god tid före ledigheten.
frånvaro ${memberId(unit, absence)} semester från ${from} till ${to} {
${delegates}
    beslutat av ${absence === 0 ? chiefOf(unit) : memberId(unit, 0)}
    tilldelat av ${absence === 1 ? memberId(unit, 0) : memberId(unit, 1)}
}
`;
}

/** The first and the last day of an absence. */
export function weekOf(absence: number): readonly [from: string, to: string] {
  const monday = FIRST_MONDAY + absence * 7 * DAY;
  return [date(monday), date(monday + 6 * DAY)];
}

/** Someone who signs and is away in another week. */
export function standIn(absence: number, step: number): number {
  return 2 + ((absence + step + 8) % 10);
}

export function chiefOf(unit: number): string {
  return personId('chef', Math.floor(unit / UNITS_PER_DEPARTMENT));
}

export function memberId(unit: number, person: number): string {
  return `e${letters(unit)}${person}`;
}

export function personId(prefix: string, number: number): string {
  return `${prefix[0]}v${letters(number).slice(1)}${1 + (number % 9)}`;
}

/** Four letters that count up. */
function letters(number: number): string {
  let rest = number;
  let word = '';
  for (let i = 0; i < 4; i++) {
    word = String.fromCharCode(97 + (rest % 26)) + word;
    rest = Math.floor(rest / 26);
  }
  return word;
}

export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function date(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
