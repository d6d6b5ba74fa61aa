/** Where a finding belongs in a table of units. */
import {
  assignmentsOn,
  type Declaration,
  departmentOf,
  type Finding,
  type Part,
  partNamed,
  personNamed,
  placeOf,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';

/** A unit, or another part of the organisation, or what stands for none. */
export interface ImpactPlace {
  readonly kind: 'unit' | 'part' | 'routine' | 'other';
  readonly key: string;
  readonly name: string;
}

const ELSEWHERE: ImpactPlace = { kind: 'other', key: '', name: '' };

/** The unit that a finding is about; for a person or absence the first place where he works that day. */
export function placeOfFinding(ws: Workspace, { subject }: Finding, day: Day): ImpactPlace {
  if (subject === undefined) return ELSEWHERE;
  const part = subject.unit ?? partOf(ws, subject.declaration, day);
  if (part !== undefined) return placeOfPart(part);
  return subject.declaration.kind === 'routine'
    ? {
        kind: 'routine',
        key: subject.declaration.name,
        name: subject.declaration.text?.value ?? subject.declaration.name,
      }
    : ELSEWHERE;
}

function placeOfPart(part: Part): ImpactPlace {
  return { kind: part.kind === 'unit' ? 'unit' : 'part', key: part.name, name: part.text?.value ?? part.name };
}

function partOf(ws: Workspace, declaration: Declaration, day: Day): Part | undefined {
  switch (declaration.kind) {
    case 'principal':
    case 'administration':
    case 'department':
    case 'unit':
      return declaration;
    case 'function':
    case 'function-inbox':
      return declaration.place === undefined ? undefined : partNamed(ws, declaration.place.name);
    case 'person':
      return workplaceOf(ws, declaration.name, day);
    case 'absence':
      return workplaceOf(ws, declaration.person.name, day);
    case 'flow':
      return declaration.from?.kind === 'shared' ? unitNamed(ws, declaration.from.target.name) : undefined;
    case 'exemption':
      return partNamed(ws, declaration.subject.name) ?? workplaceOf(ws, declaration.subject.name, day);
    case 'inbox-order':
      return unitNamed(ws, declaration.target.name);
    case 'expectation':
    case 'routine':
      return undefined;
    default:
      return declaration satisfies never;
  }
}

function workplaceOf(ws: Workspace, name: string, day: Day): Part | undefined {
  const person = personNamed(ws, name);
  const [current] = person === undefined ? [] : assignmentsOn(ws, person, day);
  const place = current === undefined ? undefined : placeOf(ws, current);
  return place === undefined || place.kind === 'unit' ? place : departmentOf(ws, place);
}
