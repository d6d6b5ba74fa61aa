/** Which node of the tree a finding belongs to. */
import { inOrder } from '../../engine/index.ts';
import {
  type Declaration,
  type Finding,
  inboxWord,
  isShipped,
  type Part,
  type Person,
  partNamed,
  personNamed,
} from '../../model/index.ts';
import { openFindings, type Scene } from './scene.ts';

/** Findings by the key of the node they belong to, in the order of a report whichever file was read first; those that belong to none are left out. */
export function findingsByNode(scene: Scene): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of inOrder([...openFindings(scene)])) {
    const key = isShipped(finding.mark.anchor.file) ? undefined : nodeOf(scene, finding);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, [finding]);
    else known.push(finding);
  }
  return found;
}

function nodeOf(scene: Scene, { subject, mark }: Finding): string | undefined {
  if (subject?.inbox !== undefined && subject.declaration.kind === 'unit') {
    return `${subject.declaration.name}.${inboxWord(subject.inbox.kind)}`;
  }
  const declaration =
    subject?.declaration ??
    scene.ws.files.get(mark.anchor.file)?.declarations.find(({ anchor }) => anchor === mark.anchor);
  return declaration === undefined ? undefined : nodeOfDeclaration(scene, declaration);
}

/** What a declaration is about: a person is where the person works, an absence where the absent one does. */
export function nodeOfDeclaration({ ws }: Scene, declaration: Declaration): string | undefined {
  switch (declaration.kind) {
    case 'principal':
    case 'administration':
    case 'department':
    case 'unit':
    case 'function-inbox':
      return declaration.name;
    case 'function':
      return declaration.place?.name;
    case 'person':
      return workplaceOf(declaration);
    case 'absence':
      return workplaceOf(personNamed(ws, declaration.person.name));
    case 'exemption':
      return declaration.subject.inbox === undefined
        ? declaration.subject.name
        : `${declaration.subject.name}.${declaration.subject.inbox.value}`;
    case 'flow':
    case 'inbox-order':
    case 'expectation':
    case 'routine':
      return undefined;
    default:
      return declaration satisfies never;
  }
}

function workplaceOf(person: Person | undefined): string | undefined {
  return person?.assignments[0]?.place.name;
}

/** Whether the part holds its name: of several with one name only the first is in the tree. */
export function isInTree({ ws }: Scene, part: Part): boolean {
  return partNamed(ws, part.name) === part;
}
