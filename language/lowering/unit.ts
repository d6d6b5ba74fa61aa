/** enhet → Unit. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { LogReview, ReadAccess, Unit } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { headOf } from './head.ts';
import { addAdministrators, inbox, noAdministrators, withRefs } from './inbox.ts';
import { added, NONE } from './lists.ts';
import { certificateMonitoring } from './monitoring.ts';
import { Once } from './once.ts';
import { addHours } from './opening.ts';
import { modeLine } from './organisation.ts';
import type { Source } from './source.ts';

/** An `enhet`. */
export function unit(source: Source, node: Tree.Unit): Unit {
  const draft: Draft<Unit> = {
    ...headOf(source, node),
    kind: 'unit',
    parent: undefined,
    hsa: undefined,
    level: undefined,
    area: undefined,
    unitKind: undefined,
    journal: undefined,
    writesCertificates: undefined,
    modes: NONE,
    opening: { always: undefined, lines: NONE, deviating: NONE, closed: NONE, unreadable: false },
    administrators: noAdministrators(),
    inboxes: NONE,
    certificateMonitoring: undefined,
    readAccess: undefined,
    logReview: undefined,
  };
  const once = new Once(source);
  for (const property of node.properties) {
    if (once.allows(property)) unitProperty(source, draft, property);
  }
  return draft;
}

function unitProperty(source: Source, draft: Draft<Unit>, property: Tree.UnitProperty): void {
  switch (property.$type) {
    case 'PartOf':
      draft.parent = source.ref(property.parent);
      return;
    case 'Hsa':
      draft.hsa = source.stated(property.value);
      return;
    case 'Level':
      draft.level = source.number(property.value);
      return;
    case 'Area':
      draft.area = source.stated(property.value);
      return;
    case 'Kind':
      draft.unitKind = source.stated(property.value);
      return;
    case 'Journal':
      draft.journal = source.whole(property);
      return;
    case 'WritesCertificates':
      draft.writesCertificates = source.whole(property);
      return;
    case 'Mode':
      draft.modes = added(draft.modes, modeLine(source, property));
      return;
    case 'Opening':
    case 'Deviating':
    case 'Closed':
      addHours(source, draft.opening, property);
      return;
    case 'Administrators':
      addAdministrators(source, draft.administrators, property);
      return;
    case 'Inbox':
      draft.inboxes = added(draft.inboxes, inbox(source, property));
      return;
    case 'CertificateMonitoring':
      draft.certificateMonitoring = certificateMonitoring(source, property);
      return;
    case 'ReadAccess':
      draft.readAccess = readAccess(source, property);
      return;
    case 'LogReview':
      draft.logReview = logReview(source, property);
      return;
    default:
      property satisfies never;
  }
}

function readAccess(source: Source, node: Tree.ReadAccess): ReadAccess {
  const draft: Draft<ReadAccess> = { at: source.at(node.$first), via: NONE, viaAt: undefined, persons: NONE };
  const once = new Once(source);
  for (const property of node.properties) {
    if (!once.allows(property)) continue;
    if (property.$type === 'Via') {
      draft.viaAt = source.at(property.$first);
      for (const value of property.values) draft.via = added(draft.via, source.stated(value));
    } else {
      draft.persons = withRefs(source, draft.persons, property.persons);
    }
  }
  return draft;
}

function logReview(source: Source, node: Tree.LogReview): LogReview {
  return {
    at: source.at(node.$first),
    interval: node.interval === undefined ? undefined : source.stated(node.interval),
    person: source.ref(node.person),
  };
}
