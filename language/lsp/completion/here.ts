/** What the declaration at the caret is about. */
import { type Declaration, type Expectation, type Part, partNamed, personNamed } from '../../model/index.ts';
import type { WritingContext } from './context.ts';

/** The declaration in which an offset lies or which begins last before it. */
export function declarationBefore({ session, file, offset }: WritingContext): Declaration | undefined {
  let found: Declaration | undefined;
  for (const declaration of session.files.get(file)?.declarations ?? []) {
    if (declaration.anchor.start > offset) break;
    found = declaration;
  }
  return found;
}

/** The parts of the organisation that the declaration is about. */
export function partsHere(context: WritingContext): readonly Part[] {
  const { ws } = context.session;
  const declaration = declarationBefore(context);
  switch (declaration?.kind) {
    case 'unit':
    case 'department':
      return [declaration];
    case 'function':
    case 'function-inbox':
      return present([partNamed(ws, declaration.place?.name ?? '')]);
    case 'absence':
      return present(
        (personNamed(ws, declaration.person.name)?.assignments ?? []).map(({ place }) => partNamed(ws, place.name)),
      );
    case 'expectation':
      return present(inboxNames(declaration).map((name) => partNamed(ws, name)));
    case 'exemption':
      return present([partNamed(ws, declaration.subject.name)]);
    case undefined:
    case 'principal':
    case 'administration':
    case 'person':
    case 'flow':
    case 'inbox-order':
    case 'routine':
      return [];
    default:
      return declaration satisfies never;
  }
}

/** The names before the full stop of the inboxes that its lines speak of. */
function inboxNames({ claims }: Expectation): readonly string[] {
  return claims.flatMap((claim) => {
    if (claim.kind === 'monitored') return [claim.inbox.name];
    return claim.kind === 'covered' || claim.end.kind === 'personal' ? [] : [claim.end.target.name];
  });
}

function present(parts: readonly (Part | undefined)[]): readonly Part[] {
  return parts.filter((part) => part !== undefined);
}
