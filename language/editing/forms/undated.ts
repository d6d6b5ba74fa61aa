/** The lines that name a person and have no dates: they cannot end on a day, only be changed. */
import type {
  Declaration,
  FlowEnd,
  FunctionInbox,
  Inbox,
  Mark,
  MonitoringLine,
  Origin,
  Ref,
} from '../../model/index.ts';

/** One such line. */
export interface Undated {
  readonly kind: 'administers' | 'staffs' | 'watches' | 'substitutes' | 'reads' | 'reviews' | 'flow';
  readonly declaration: Declaration;
  /** Of an inbox of a unit: which. */
  readonly inbox: Inbox | undefined;
  readonly mark: Mark;
  /** Others stand in the same list, so that someone is left when she is taken from it. */
  readonly others: boolean;
}

type Add = (kind: Undated['kind'], refs: readonly Ref[], inbox?: Inbox) => void;

/** Those of a declaration. */
export function undatedIn(declaration: Declaration, name: string): readonly Undated[] {
  const found: Undated[] = [];
  const add: Add = (kind, refs, inbox) => {
    const others = refs.some((ref) => ref.name !== name || isFunction(ref));
    for (const ref of refs) {
      if (ref.name !== name || isFunction(ref)) continue;
      found.push({ kind, declaration, inbox, mark: { anchor: declaration.anchor, at: ref.at }, others });
    }
  };
  addAll(declaration, add);
  return found;
}

function isFunction(ref: Ref): boolean {
  return 'isFunction' in ref && ref.isFunction === true;
}

function addAll(declaration: Declaration, add: Add): void {
  switch (declaration.kind) {
    case 'unit':
      add('administers', declaration.administrators.persons);
      for (const inbox of declaration.inboxes) addInbox(inbox, add, inbox);
      addMonitoring(declaration.certificateMonitoring?.monitoring ?? [], add);
      add('reads', declaration.readAccess?.persons ?? []);
      add('reviews', declaration.logReview === undefined ? [] : [declaration.logReview.person]);
      return;
    case 'function-inbox':
      addInbox(declaration, add);
      return;
    case 'function':
      add('staffs', declaration.staff);
      return;
    case 'flow':
      for (const end of [declaration.from, declaration.to]) add('flow', personIn(end));
      return;
    case 'principal':
    case 'administration':
    case 'department':
    case 'person':
    case 'absence':
    case 'exemption':
    case 'inbox-order':
    case 'expectation':
    case 'routine':
      return;
    default:
      declaration satisfies never;
  }
}

function addInbox(shared: Inbox | FunctionInbox, add: Add, inbox?: Inbox): void {
  add('administers', shared.administrators.persons, inbox);
  addMonitoring(shared.monitoring, add, inbox);
}

function addMonitoring(lines: readonly MonitoringLine[], add: Add, inbox?: Inbox): void {
  for (const { watchers, substitutes } of lines) {
    add('watches', watchers, inbox);
    add('substitutes', substitutes, inbox);
  }
}

function personIn(end: FlowEnd | undefined): readonly { readonly name: string; readonly at: Origin }[] {
  return end?.kind === 'personal' ? [end.person] : [];
}
