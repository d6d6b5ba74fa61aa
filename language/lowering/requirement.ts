/** krav → Requirement, its kontroll and their parameters. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { Binding, Citation, Modality, Origin, Parameter, ParameterValue, Requirement } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { added, NONE } from './lists.ts';
import { Once } from './once.ts';
import { dayOf } from './periods.ts';
import { secondParameter } from './problems.ts';
import type { Source } from './source.ts';
import { MODALITIES } from './words.ts';

/** A `krav`. */
export function requirement(source: Source, node: Tree.Requirement): Requirement {
  const draft: Draft<Requirement> = {
    id: source.word(node.id),
    at: source.at(node.id),
    modality: modalityOf(source, node),
    section: undefined,
    quote: undefined,
    bindings: NONE,
    manual: undefined,
    judgedBy: NONE,
  };
  const once = new Once(source);
  for (const property of node.properties) {
    if (once.allows(property)) requirementProperty(source, draft, property);
  }
  return draft;
}

/** An upplysning with `inte` after it is one all the same. */
function modalityOf(source: Source, node: Tree.Requirement): Modality {
  const word = source.word(node.modality);
  const negated = node.negated === undefined ? undefined : MODALITIES[`${word} inte`];
  return negated ?? (MODALITIES[word] as Modality);
}

function requirementProperty(source: Source, draft: Draft<Requirement>, property: Tree.RequirementProperty): void {
  switch (property.$type) {
    case 'Section':
      draft.section = source.filled(property.value);
      return;
    case 'Quote':
      draft.quote = source.filled(property.value);
      return;
    case 'CheckBinding':
      draft.bindings = added(draft.bindings, binding(source, property));
      return;
    case 'ManualReason':
      draft.manual = source.filled(property.value);
      return;
    case 'JudgedBy':
      draft.judgedBy = added(draft.judgedBy, citation(source, property));
      return;
    default:
      property satisfies never;
  }
}

function citation(source: Source, { clause, ground, groundText }: Tree.JudgedBy): Citation {
  const token = ground ?? groundText;
  return { ...source.stated(clause), ground: token === undefined ? undefined : source.stated(token) };
}

function binding(source: Source, node: Tree.CheckBinding): Binding {
  const parameters: Parameter[] = [];
  const firsts = new Map<string, Origin>();
  for (const item of node.parameters) {
    const name = source.word(item.name);
    const at = source.at(item.name);
    const first = firsts.get(name);
    if (first === undefined) {
      firsts.set(name, at);
      parameters.push({ name, at, values: values(source, item) });
    } else {
      source.report(secondParameter(name, at, first));
    }
  }
  return { check: source.stated(node.check), parameters };
}

function values(source: Source, node: Tree.Parameter): ParameterValue[] {
  const list: ParameterValue[] = [];
  for (const token of node.texts) list.push({ type: 'text', value: source.word(token), at: source.at(token) });
  for (const token of node.numbers) {
    const { value, at } = source.number(token);
    list.push({ type: 'number', value, at });
  }
  if (node.date !== undefined) list.push({ type: 'date', value: dayOf(source, node.date), at: source.at(node.date) });
  for (const word of node.words) {
    list.push({ type: 'word', value: source.words(word.$first, word.$last), at: source.whole(word) });
  }
  return list;
}
