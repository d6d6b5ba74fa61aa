/** Where something stands that is known by its name alone, and the parts of the organisation that there are to choose from. */
import { chainOf, type Part, partNamed, personNamed, placedNamed, routinesInUse } from '../../model/index.ts';
import { inboxPlace } from './boxes.ts';
import { placeAt, type Scene } from './scene.ts';
import type { PartChoice, ViewPlace } from './shapes.ts';

/** The place of the part, person, funktion or inbox with the key, or of the clause with the id; undefined where there is none. */
export function placeNamed(scene: Scene, key: string): ViewPlace | undefined {
  const declared = placedNamed(scene.ws, key) ?? personNamed(scene.ws, key);
  if (declared !== undefined) return placeAt(scene, declared.anchor, declared.nameAt);
  return inboxPlace(scene, key) ?? clausePlace(scene, key);
}

function clausePlace(scene: Scene, id: string): ViewPlace | undefined {
  for (const { requirements } of routinesInUse(scene.ws, scene.options.asOf)) {
    const stated = requirements.find(({ requirement }) => requirement.id === id);
    if (stated !== undefined) return placeAt(scene, stated.statedBy.anchor, stated.requirement.at);
  }
  return undefined;
}

/** All parts of the organisation, with what they are part of, by name. */
export function partChoices(scene: Scene): readonly PartChoice[] {
  const parts = [...scene.ws.keys('placed')].flatMap((name) => partNamed(scene.ws, name) ?? []);
  return parts.map((part) => choiceOf(scene, part)).sort((a, b) => inOrder(a.name, b.name) || inOrder(a.key, b.key));
}

function choiceOf(scene: Scene, part: Part): PartChoice {
  const [, ...above] = chainOf(scene.ws, part).map(nameOf);
  return { key: part.name, kind: part.kind, name: nameOf(part), above };
}

function nameOf({ name, text }: Part): string {
  return text?.value ?? name;
}

const swedish = new Intl.Collator('sv');

function inOrder(a: string, b: string): number {
  return swedish.compare(a, b);
}
