/** Reads a configuration, or says what is wrong with it and where. */
import { type DocumentNode, evaluate, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { TOO_DEEP, tooDeepAt } from '../../words/index.ts';
import type { Config, ConfigFault, ConfigFile, Keys, Spot } from './config.ts';
import { faultIn } from './faults.ts';
import { unreadableRequirement } from './requires.ts';

interface Location {
  readonly start: { readonly line: number; readonly column: number; readonly offset: number };
  readonly end: { readonly line: number; readonly offset: number };
}

/** The configuration in a text, or its first fault; comments and trailing commas are allowed. */
export function configIn(text: string): Config | { readonly fault: ConfigFault } {
  const document = parsed(text);
  if ('fault' in document) return document;
  const { body } = document;
  const repeated = repeatedKey(body);
  if (repeated !== undefined) return { fault: repeatedFault(repeated) };
  const values = evaluate(body) as ConfigFile;
  const spotOf = (keys: Keys) => spotIn(body, keys);
  const fault = faultIn(values);
  if (fault !== undefined) return { fault: { spot: spotOf(fault.path), message: fault.message } };
  const config = { values, spotOf };
  const unreadable = unreadableRequirement(config);
  return unreadable === undefined ? config : { fault: unreadable };
}

const EMPTY: ConfigFault = {
  spot: { line: 1, column: 1, length: 1 },
  message: {
    sv: 'Filen med inställningar är tom. Skriv {} i den, eller ta bort den.',
    en: 'The file of settings is empty. Write {} in it, or remove it.',
  },
};

const DEEP: ConfigFault['message'] = {
  sv: `Inställningarna ${TOO_DEEP.sv}. Ta bort klammern där, och det som hör till den.`,
  en: `The file of settings ${TOO_DEEP.en}. Remove the bracket there, with what belongs to it.`,
};

function spotOfOffset(text: string, offset: number): Spot {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, length: 1 };
}

function parsed(text: string): DocumentNode | { readonly fault: ConfigFault } {
  if (text.trim() === '') return { fault: EMPTY };
  const deep = tooDeepAt(text);
  if (deep !== undefined) return { fault: { spot: spotOfOffset(text, deep), message: DEEP } };
  try {
    return parse(text, { mode: 'jsonc', allowTrailingCommas: true });
  } catch (fault) {
    const { line, column } = fault as Spot;
    const message = {
      sv: 'Inställningarna är inte giltig JSON. Rätta tecknet där, eller det strax före.',
      en: 'The settings are not valid JSON. Mend the character there, or the one before it.',
    };
    return { fault: { spot: { line, column, length: 1 }, message } };
  }
}

function repeatedFault(member: MemberNode): ConfigFault {
  const key = keyOf(member);
  return {
    spot: spotAt(member.name.loc),
    message: { sv: `${key} står två gånger. Ta bort den ena.`, en: `${key} stands twice. Remove one.` },
  };
}

function spotIn(body: ValueNode, keys: Keys): Spot {
  let node: ValueNode = body;
  let spot = spotAt(body.loc);
  for (const key of keys) {
    const next = stepInto(node, key);
    if (next === undefined) break;
    node = next.value;
    spot = spotAt(next.type === 'Member' ? next.name.loc : next.loc);
  }
  return spot;
}

/** Of what goes over several lines only its first character is marked. */
function spotAt({ start, end }: Location): Spot {
  return { line: start.line, column: start.column, length: start.line === end.line ? end.offset - start.offset : 1 };
}

function stepInto(node: ValueNode, key: string | number) {
  if (node.type === 'Object') return node.members.find((member) => keyOf(member) === String(key));
  return node.type === 'Array' ? node.elements[Number(key)] : undefined;
}

function repeatedKey(node: ValueNode): MemberNode | undefined {
  if (node.type !== 'Object') return undefined;
  const seen = new Set<string>();
  for (const member of node.members) {
    const deeper = seen.has(keyOf(member)) ? member : repeatedKey(member.value);
    if (deeper !== undefined) return deeper;
    seen.add(keyOf(member));
  }
  return undefined;
}

function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}
