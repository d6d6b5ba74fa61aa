/** Colours for Rutin as a TextMate grammar, drawn from the grammar of the language: which words there are and what they do. */
import { readFileSync } from 'node:fs';
import { AstUtils, EmptyFileSystem, GrammarAST, URI } from 'langium';
import { createLangiumGrammarServices } from 'langium/grammar';

/** A rule of a TextMate grammar. */
export interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Pattern[];
  readonly include?: string;
}

/** Keywords by what they do. */
interface Words {
  /** Begin a declaration. */
  readonly declarations: readonly string[];
  /** Begin a property or a block in a declaration. */
  readonly properties: readonly string[];
  /** Stand for a value: `region`, `semester`, `mån`. */
  readonly values: readonly string[];
  /** Everything else: `av`, `från`, `kl`. */
  readonly joints: readonly string[];
}

const LETTER = '0-9A-Za-zÀ-ÖØ-öø-ÿ_\\u0300\\u0301\\u0308\\u030A';
const NAME = `[A-Za-zÀ-ÖØ-öø-ÿ_][${LETTER}]*`;

/** The whole grammar as VS Code reads it. */
export function textMate(grammarFile: string): object {
  const words = wordsOf(readGrammar(grammarFile));
  return {
    name: 'Rutin',
    scopeName: 'source.rutin',
    fileTypes: ['.rutin'],
    patterns: [{ include: '#comments' }, ...literals(), ...declarations(words), ...keywords(words), ...names()],
    repository: { comments: { patterns: comments() } },
  };
}

function readGrammar(file: string): GrammarAST.Grammar {
  const { shared } = createLangiumGrammarServices(EmptyFileSystem);
  const text = readFileSync(file, 'utf8');
  const uri = URI.parse('memory:///grammar.langium');
  return shared.workspace.LangiumDocumentFactory.fromString<GrammarAST.Grammar>(text, uri).parseResult.value;
}

function wordsOf(grammar: GrammarAST.Grammar): Words {
  const rules = new Map(grammar.rules.map((rule) => [rule.name, rule]));
  const declarations = new Set(firstWords(rules, 'Declaration'));
  const properties = new Set<string>();
  const values = new Set<string>();
  const all = new Set<string>();
  for (const rule of grammar.rules) {
    if (!GrammarAST.isParserRule(rule)) continue;
    const words = keywordsIn(rule);
    if (rule.name.endsWith('Property')) for (const word of firstWords(rules, rule.name)) properties.add(word);
    if (rule.dataType === 'string') {
      if (words.length < 16) for (const word of words) values.add(word);
    } else for (const word of words) all.add(word);
  }
  for (const word of properties) values.delete(word);
  for (const word of declarations) properties.delete(word);
  return {
    declarations: [...declarations],
    properties: [...properties],
    values: [...values].filter((word) => !declarations.has(word)),
    joints: [...all].filter((word) => !declarations.has(word) && !properties.has(word) && !values.has(word)),
  };
}

function keywordsIn(rule: GrammarAST.AbstractRule): readonly string[] {
  return AstUtils.streamAst(rule)
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value)
    .filter((value) => /\p{L}/u.test(value))
    .toArray();
}

/** The keywords with which a rule can begin. */
function firstWords(rules: ReadonlyMap<string, GrammarAST.AbstractRule>, name: string): readonly string[] {
  const rule = rules.get(name);
  return rule !== undefined && GrammarAST.isParserRule(rule) ? firstOf(rules, rule.definition) : [];
}

type Rules = ReadonlyMap<string, GrammarAST.AbstractRule>;

function firstOf(rules: Rules, element: GrammarAST.AbstractElement): readonly string[] {
  if (GrammarAST.isKeyword(element)) return [element.value];
  if (GrammarAST.isAssignment(element)) return firstOf(rules, element.terminal);
  if (GrammarAST.isRuleCall(element)) return firstWords(rules, element.rule.$refText);
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap((choice) => firstOf(rules, choice));
  if (GrammarAST.isGroup(element)) return firstOfGroup(rules, element.elements);
  return [];
}

function firstOfGroup(rules: Rules, elements: readonly GrammarAST.AbstractElement[]): readonly string[] {
  const found: string[] = [];
  for (const element of elements) {
    found.push(...firstOf(rules, element));
    const passes = GrammarAST.isAction(element) || element.cardinality === '?' || element.cardinality === '*';
    if (!passes) break;
  }
  return found;
}

/** A word by itself: not a part of a longer name. */
function anyOf(words: readonly string[]): string {
  const longest = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?<![${LETTER}])(?:${longest.join('|')})(?![${LETTER}])`;
}

function comments(): readonly Pattern[] {
  return [
    { name: 'comment.block.documentation.rutin', begin: '/\\*\\*(?!/)', end: '\\*/' },
    { name: 'comment.block.rutin', begin: '/\\*', end: '\\*/' },
    { name: 'comment.line.double-slash.rutin', match: '//.*$' },
  ];
}

function literals(): readonly Pattern[] {
  const escapes = { name: 'constant.character.escape.rutin', match: '\\\\.' };
  return [
    { name: 'string.quoted.double.rutin', begin: '"', end: '"|$', patterns: [escapes] },
    {
      match: `(?<![${LETTER}])(hsa)\\s+((?!//|/\\*)[^\\s}]+)`,
      captures: { 1: { name: 'keyword.control.property.rutin' }, 2: { name: 'constant.other.hsa-id.rutin' } },
    },
    { name: 'constant.numeric.date.rutin', match: '\\b[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])' },
    { name: 'constant.numeric.time.rutin', match: '\\b[0-9]{2}:[0-9]{2}(?![0-9])' },
    { name: 'constant.other.organisation-number.rutin', match: '\\b[0-9]{6}-[0-9]{4}(?![0-9])' },
    {
      name: 'constant.other.clause.rutin',
      match: `(?<![${LETTER}])[A-ZÅÄÖÉÜ][A-ZÅÄÖÉÜ0-9]*(?:-[A-ZÅÄÖÉÜ0-9]+)+(?![${LETTER}])`,
    },
    { name: 'constant.numeric.rutin', match: `(?<![${LETTER}])[0-9]+(?![${LETTER}])` },
  ];
}

function declarations({ declarations: words }: Words): readonly Pattern[] {
  return [
    {
      match: `^\\s*((?:lokal\\s+)?${anyOf(words)})\\s+(${NAME})(?=\\s*(?:"|\\{|$))`,
      captures: { 1: { name: 'storage.type.rutin' }, 2: { name: 'entity.name.type.rutin' } },
    },
    {
      match: `^\\s*(frånvaro|undantag|beställning)(?![${LETTER}])`,
      captures: { 1: { name: 'storage.type.rutin' } },
    },
  ];
}

/** A property is named by the first word of a line or a block; the same word further on joins things. */
function keywords({ declarations: blocks, properties, values, joints }: Words): readonly Pattern[] {
  const first = { name: 'keyword.control.property.rutin' };
  return [
    { match: `(?:^|(?<=\\{))\\s*(${anyOf([...properties, ...blocks])})`, captures: { 1: first } },
    { name: 'constant.language.rutin', match: anyOf(values) },
    { name: 'keyword.control.rutin', match: anyOf([...joints, ...properties, ...blocks]) },
  ];
}

function names(): readonly Pattern[] {
  return [
    {
      match: `(${NAME})(\\.)(${NAME})`,
      captures: {
        1: { name: 'entity.name.class.rutin' },
        2: { name: 'punctuation.accessor.rutin' },
        3: { name: 'constant.language.rutin' },
      },
    },
    { name: 'entity.name.class.rutin', match: `(?<![${LETTER}])[A-ZÅÄÖÉÜ][${LETTER}]*` },
    { name: 'variable.other.rutin', match: `(?<![${LETTER}])${NAME}` },
    { name: 'punctuation.separator.rutin', match: '[,{}]' },
  ];
}
