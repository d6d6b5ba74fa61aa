/** What is found about a person, an inbox or a unit: what a check says of it, and what stands at its name in other lines. */
import { inOrder } from '../../../engine/index.ts';
import {
  type Declaration,
  type Finding,
  forEachReference,
  inboxKindOf,
  isShipped,
  type Origin,
  offsetOf,
} from '../../../model/index.ts';
import type { AccessSubject } from '../../../plan/index.ts';
import type { SubjectScene } from './rows.ts';

/** The findings that are not forgiven, in the order of a report. */
export function findingsAbout(scene: SubjectScene, subject: AccessSubject): readonly Finding[] {
  const namers = namersOf(scene, subject);
  const files = new Set([...namers].map(({ anchor }) => anchor.file).filter((file) => !isShipped(file)));
  const marks = subject.kind === 'person' ? marksOf(namers, subject.key) : new Map();
  const found = [...files].flatMap((file) => scene.findingsIn(file));
  return inOrder(
    [...new Set(found)].filter(
      (finding) =>
        finding.suppressedBy === undefined &&
        (isOf(finding, subject) || marks.get(finding.mark.anchor)?.has(offsetOf(finding.mark.at))),
    ),
  );
}

/** The declarations about which there may be something to say. */
function namersOf(scene: SubjectScene, { kind, key }: AccessSubject): ReadonlySet<Declaration> {
  const { ws } = scene;
  if (kind !== 'person') return new Set(ws.lookup('placed', key.split('.', 1)[0] as string));
  return new Set([...ws.lookup('person', key), ...ws.lookup('absences', key), ...scene.readersOf('person', key)]);
}

/** Where a person is named, by the declaration. */
function marksOf(
  namers: ReadonlySet<Declaration>,
  name: string,
): ReadonlyMap<Declaration['anchor'], ReadonlySet<number>> {
  return new Map(
    [...namers].map((declaration) => {
      const places = new Set<number>();
      forEachReference(declaration, (ref: { readonly name: string; readonly at: Origin }) => {
        if (ref.name === name) places.add(offsetOf(ref.at));
      });
      return [declaration.anchor, places] as const;
    }),
  );
}

function isOf({ subject: about }: Finding, { kind, key }: AccessSubject): boolean {
  if (about === undefined) return false;
  const { declaration, inbox } = about;
  if (kind === 'person') {
    return declaration.kind === 'absence' ? declaration.person.name === key : isNamed(declaration, 'person', key);
  }
  const [name = '', word] = key.split('.');
  if (declaration.name !== name || declaration.kind === 'person') return false;
  return word === undefined || inbox?.kind === inboxKindOf(word);
}

function isNamed(declaration: Declaration, kind: Declaration['kind'], name: string): boolean {
  return declaration.kind === kind && declaration.name === name;
}
