/** Writes generated/tree.ts: the types of the syntax tree. */

import { type Language, ruleNamed, type TokenElement } from './ir.ts';
import { type Property, type Shape, shapesOf } from './shapes.ts';

const PREAMBLE = `/** The syntax tree of Rutin. Derived from the grammar; do not edit. */

/** A token, as its index into \`Tokens\`. */
export type Token = number;

/** A range of tokens; both ends belong to it. */
export type TokenRange = readonly [first: Token, last: Token];

/** What every node has: its type, and its first and last token. Only what was read whole is in the tree. */
export interface TreeNode {
  readonly $type: string;
  readonly $first: Token;
  readonly $last: Token;
}

/** A declaration. \`$broken\`: there is an error inside it. \`$lost\`: what recovery skipped or dropped of it. */
export interface DeclarationBase extends TreeNode {
  readonly $broken: boolean;
  readonly $lost: readonly TokenRange[];
}
`;

/** The text of tree.ts. */
export function emitTree(language: Language): string {
  const shapes = shapesOf(language);
  const nodes = shapes.map((shape) => interfaceOf(shape, language));
  const unions = [...language.rules.values()].filter((rule) => rule.type === undefined);
  const aliases = unions.map((rule) => `export type ${rule.name} = ${memberTypes(rule.name, language).join(' | ')};\n`);
  const names = shapes.filter((shape) => shape.isDeclaration).map((shape) => shape.type);
  const all = `export type AnyNode = ${shapes.map((shape) => shape.type).join(' | ')};\n`;
  return [PREAMBLE, ...nodes, ...aliases, `export type DeclarationNode = ${names.join(' | ')};\n`, all].join('\n');
}

function interfaceOf(shape: Shape, language: Language): string {
  const base = shape.isDeclaration ? 'DeclarationBase' : 'TreeNode';
  const lines = shape.properties.map((property) => propertyLines(property, language));
  const head = `export interface ${shape.type} extends ${base} {\n  readonly $type: '${shape.type}';\n`;
  return `${comment(shape)}${head}${lines.join('')}}\n`;
}

function comment(shape: Shape): string {
  const lines = shape.rules.flatMap((rule) => rule.source.split('\n')).map((line) => ` * ${line}`.trimEnd());
  return `/**\n * \`\`\`langium\n${lines.join('\n')}\n * \`\`\`\n */\n`;
}

function propertyLines(property: Property, language: Language): string {
  const types = [...new Set(property.rules.map((rule) => memberName(rule, language)))];
  if (property.tokens.length > 0) types.unshift('Token');
  const type = types.join(' | ');
  const many = types.length > 1 ? `(${type})` : type;
  const full = property.many ? `readonly ${many}[]` : property.definite ? type : `${type} | undefined`;
  return `${tokenComment(property.tokens, language)}  readonly ${property.name}: ${full};\n`;
}

function tokenComment(tokens: readonly TokenElement[], language: Language): string {
  const kinds = [...new Set(tokens.flatMap((token) => token.kinds))].map((kind) => language.kinds[kind]);
  if (kinds.length === 0) return '';
  const refers = [...new Set(tokens.map((token) => token.refers))].filter((name) => name !== undefined);
  const what = kinds.length > 12 ? 'a name or any word' : kinds.join(', ');
  return `  /** ${what}${refers.length > 0 ? `: the name of ${refers.join(', ')}` : ''} */\n`;
}

/** The members of a union, as they are written in a type. */
function memberTypes(rule: string, language: Language): readonly string[] {
  const body = ruleNamed(language, rule).body;
  const items = body.op === 'choice' ? body.items : [body];
  return items.flatMap((item) => (item.op === 'call' ? memberName(item.rule, language) : []));
}

function memberName(rule: string, language: Language): string {
  return language.rules.get(rule)?.type ?? rule;
}
