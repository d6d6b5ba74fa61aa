/** What a declaration says, a line for each thing that a judgement may turn on. The kind of an absence is never told. */
import {
  type Absence,
  type Declaration,
  delegatePeriod,
  type Flow,
  type FlowEnd,
  type Language,
  type Person,
  type Unit,
  type Workspace,
} from '../../model/index.ts';
import { LAST_DAY } from '../../time/index.ts';
import { assignmentInWords, modeInWords, partInWords, periodInWords, personInWords, say } from '../../words/index.ts';
import { type FactLine, hoursLines, inboxLines, named, organisational, personsInWords } from './fact-inboxes.ts';
import type { Scene } from './scene.ts';

/** The lines of a declaration: of the finding's own subject what it is about too, of others what they are. */
export function declarationLines(scene: Scene, declaration: Declaration): readonly FactLine[] {
  const { ws, language } = scene;
  const head = (text: string): FactLine => ({ text, at: declaration.nameAt });
  switch (declaration.kind) {
    case 'person':
      return [head(personLine(ws, declaration, language))];
    case 'absence':
      return [head(absenceLine(ws, declaration, language))];
    case 'unit':
      return unitLines(scene, declaration);
    case 'principal':
      return [
        head(
          say(language, `huvudmannen ${named(ws, declaration.name)}`, `the principal ${named(ws, declaration.name)}`),
        ),
      ];
    case 'administration':
    case 'department':
      return [head(divisionLine(ws, declaration, language))];
    case 'function': {
      const staff = personsInWords(ws, declaration.staff, language);
      const name = named(ws, declaration.name);
      return [
        head(say(language, `funktionen ${name} bemannas av ${staff}`, `the function ${name} is staffed by ${staff}`)),
      ];
    }
    case 'function-inbox': {
      const name = named(ws, declaration.name);
      const whole = head(say(language, `funktionsinkorgen ${name}`, `the function inbox ${name}`));
      return [whole, ...inboxLines(ws, declaration, name, language)];
    }
    case 'flow':
      return [head(flowLine(ws, declaration, language))];
    case 'exemption': {
      const period = declaration.period?.readable === true ? periodInWords(declaration.period, language) : '';
      const [clause, name] = [declaration.clause.value, declaration.subject.name];
      return [
        head(
          say(
            language,
            `undantag från ${clause} för ${name}${period}`,
            `exception from ${clause} for ${name}${period}`,
          ),
        ),
      ];
    }
    case 'inbox-order':
      return [
        head(say(language, `beställning för ${declaration.target.name}`, `order for ${declaration.target.name}`)),
      ];
    case 'expectation': {
      const title = declaration.text?.value ?? '';
      return [head(say(language, `förväntan ${title}`.trimEnd(), `the expectation ${title}`.trimEnd()))];
    }
    case 'routine':
      return [head(say(language, `rutinen ${declaration.name}`, `the routine ${declaration.name}`))];
    default:
      return declaration satisfies never;
  }
}

function personLine(ws: Workspace, person: Person, language: Language): string {
  const roles = person.assignments.map((one) => assignmentInWords(ws, one, language));
  const signs = person.signs === undefined ? [] : [say(language, 'signeringsrätt', 'may sign')];
  const { employment } = person;
  const employed =
    employment === undefined ? [] : [`${say(language, 'anställd', 'employed')}${periodInWords(employment, language)}`];
  const said = [...roles, ...signs, ...employed];
  const title = personInWords(ws, person.name);
  return said.length === 0 ? title : `${title}: ${said.join('; ')}`;
}

function absenceLine(ws: Workspace, absence: Absence, language: Language): string {
  const { person, period, delegates, concerns } = absence;
  const name = personInWords(ws, person.name);
  const when = period.readable ? periodInWords(period, language) : '';
  const where = concerns === undefined ? '' : ` ${say(language, 'vid', 'at')} ${partInWords(ws, concerns.name)}`;
  const ombud = delegates.map((one) => {
    const own = delegatePeriod(absence, one);
    return `${personInWords(ws, one.person.name)}${own.readable ? periodInWords(own, language) : ''}`;
  });
  const covered = ombud.length === 0 ? say(language, 'inget ombud', 'no delegate') : ombud.join(', ');
  return say(
    language,
    `${name} är borta${where}${when}; ombud: ${covered}`,
    `${name} is away${where}${when}; delegate: ${covered}`,
  );
}

function divisionLine(
  ws: Workspace,
  {
    name,
    parent,
    kind,
  }: Declaration & {
    readonly kind: 'administration' | 'department';
    readonly parent: { readonly name: string } | undefined;
  },
  language: Language,
): string {
  const words =
    kind === 'department'
      ? say(language, 'verksamheten', 'the department')
      : say(language, 'förvaltningen', 'the administration');
  const above = parent === undefined ? '' : `, ${say(language, 'del av', 'part of')} ${partInWords(ws, parent.name)}`;
  return `${words} ${named(ws, name)}${above}`;
}

/** A unit by its name; the one that the finding is about with its hours, its mode, and the inbox in question. */
function unitLines({ ws, finding, language }: Scene, unit: Unit): readonly FactLine[] {
  const name = named(ws, unit.name);
  const above =
    unit.parent === undefined ? '' : `, ${say(language, 'del av', 'part of')} ${partInWords(ws, unit.parent.name)}`;
  const head = { text: `${say(language, 'enheten', 'the unit')} ${name}${above}`, at: unit.nameAt };
  if (finding.subject?.unit !== unit && finding.subject?.declaration !== unit) return [head];
  const modes = unit.modes.map(({ mode, at, from, fromAt }) => ({
    text: `${say(language, 'driftläge', 'operating mode')} ${modeInWords(mode, language)}${fromAt === undefined ? '' : periodInWords({ from, to: LAST_DAY }, language)}`,
    at,
  }));
  const { inbox } = finding.subject;
  const inboxes = inbox === undefined ? unit.inboxes : [inbox];
  return [
    head,
    ...modes,
    ...hoursLines(unit, language),
    ...inboxes.flatMap((one) => organisational(ws, one, language)),
  ];
}

function flowLine(ws: Workspace, { name, from, to }: Flow, language: Language): string {
  const [a, b] = [endInWords(ws, from), endInWords(ws, to)];
  return say(language, `flödet ${name} från ${a} till ${b}`, `the flow ${name} from ${a} to ${b}`);
}

function endInWords(ws: Workspace, end: FlowEnd | undefined): string {
  if (end === undefined) return '–';
  if (end.kind === 'personal') return personInWords(ws, end.person.name);
  const { name, inbox } = end.target;
  return inbox === undefined ? name : `${name}.${inbox.value}`;
}
