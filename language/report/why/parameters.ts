/** How the check was set when this was found, parameter by parameter, and who set it so. */
import { type BoundCheck, placeOf, regionalCounterparts } from '../../engine/index.ts';
import {
  type Exemption,
  type Parameter,
  type RequirementInUse,
  versionNameOf,
  type Workspace,
} from '../../model/index.ts';
import { periodInWords, say } from '../../words/index.ts';
import { parameterInWords, parametersOf } from '../explain/parameters.ts';
import { bindingOf, placeOfClause } from './rule.ts';
import type { Scene } from './scene.ts';
import type { Told, ToldParameter } from './shape.ts';

/** Every parameter that was in force. */
export function toldParameters(scene: Scene): readonly ToldParameter[] {
  const { retraced, ws, language } = scene;
  const { bound } = retraced;
  const binding = bindingOf(retraced);
  if (bound?.clause === undefined || binding === undefined) return [];
  const { clause, check } = bound;
  const own = parametersOf(binding, check, language).filter(({ name }) => name !== 'nivå');
  const named = new Set(own.flatMap(({ name, stated }) => (stated === undefined ? [] : [name])));
  const region = regional(scene, bound).flatMap((one) => takenFrom(scene, one, named));
  const taken = new Set(region.map(({ name }) => name));
  return [
    ...own
      .filter(({ name }) => !taken.has(name))
      .map(({ name, text, stated }): ToldParameter => {
        if (stated === undefined) return { name, text, from: 'default', source: null, place: null };
        const place = placeOf(ws, { anchor: clause.statedBy.anchor, at: stated.at });
        return { name, text, from: 'clause', source: sourceOf(clause), place };
      }),
    ...region,
  ];
}

/** What a local clause does not state, and the region's that it is about does. */
function takenFrom(
  { ws, language }: Scene,
  { bound, stated }: Counterpart,
  named: ReadonlySet<string>,
): readonly ToldParameter[] {
  const { clause } = bound;
  if (clause === undefined || named.has(stated.name)) return [];
  const text = parameterInWords(bound.check.name, stated, language);
  const place = placeOf(ws, { anchor: clause.statedBy.anchor, at: stated.at });
  return [{ name: stated.name, text, from: 'region', source: sourceOf(clause), place }];
}

/** A clause of the region's, and a parameter of it that was used. */
interface Counterpart {
  readonly bound: BoundCheck;
  readonly stated: Parameter;
}

function regional({ retraced }: Scene, bound: BoundCheck): readonly Counterpart[] {
  if (bound.clause?.routine.type !== 'local') return [];
  const found = regionalCounterparts(bound, bound.check, retraced.beside);
  const seen = new Set<string>();
  return found.flatMap((one) =>
    [...one.stated.values()].flatMap((stated) => {
      const key = Object.entries(bound.check.parameters).find(([, spec]) => spec.name === stated.name)?.[0];
      const isUsed = key !== undefined && JSON.stringify(one.values[key]) === JSON.stringify(bound.values[key]);
      if (!isUsed || seen.has(stated.name)) return [];
      seen.add(stated.name);
      return [{ bound: one, stated }];
    }),
  );
}

/** `MC-BEV-03, Meddelandecenter 3.0`. */
function sourceOf({ requirement, statedBy }: RequirementInUse): string {
  return `${requirement.id}, ${statedBy.name} ${versionNameOf(statedBy)}`.trim();
}

/** Local routines that set the same check, and exceptions from the clause for the same subject. */
export function besideOf(scene: Scene): readonly Told[] {
  const { ws, finding, language, retraced } = scene;
  const { bound } = retraced;
  const locals = bound === undefined || isLocal(bound) ? [] : retraced.beside.filter((one) => isAbout(one, bound));
  const exemptions = ws.lookup('exemptions', finding.code) as readonly Exemption[];
  return [
    ...locals.flatMap(({ clause, check, stated }) => {
      if (clause === undefined) return [];
      const set = [...stated.values()].map((one) => parameterInWords(check.name, one, language)).join('; ');
      const text = say(language, `Den lokala rutinen ${sourceOf(clause)}`, `The local routine ${sourceOf(clause)}`);
      return [{ text: set === '' ? text : `${text}: ${set}`, place: placeOf(ws, placeOfClause(clause)) }];
    }),
    ...exemptions.filter((one) => isFor(one, scene)).map((one) => exemptionTold(ws, one, scene)),
  ];
}

/** Whether a local clause is about the same as the region's. */
function isAbout(local: BoundCheck, bound: BoundCheck): boolean {
  return isLocal(local) && regionalCounterparts(local, local.check, [bound]).length > 0;
}

function isLocal({ clause }: BoundCheck): boolean {
  return clause?.routine.type === 'local';
}

function isFor({ subject }: Exemption, { finding }: Scene): boolean {
  const { declaration, unit } = finding.subject ?? {};
  const person = declaration?.kind === 'absence' ? declaration.person.name : undefined;
  return [declaration?.name, unit?.name, person].includes(subject.name);
}

function exemptionTold(ws: Workspace, exemption: Exemption, { finding, language }: Scene): Told {
  const { clause, subject, period } = exemption;
  const of = subject.inbox === undefined ? subject.name : `${subject.name}.${subject.inbox.value}`;
  const when = period?.readable === true ? periodInWords(period, language) : '';
  const does = exemption === finding.suppressedBy;
  const text = does
    ? say(
        language,
        `Undantaget från ${clause.value} för ${of}${when} täcker fyndet`,
        `The exception from ${clause.value} for ${of}${when} covers the finding`,
      )
    : say(
        language,
        `Undantaget från ${clause.value} för ${of}${when} täcker det inte`,
        `The exception from ${clause.value} for ${of}${when} does not cover it`,
      );
  return { text, place: placeOf(ws, { anchor: exemption.anchor, at: clause.at }) };
}
