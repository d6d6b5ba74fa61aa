/** Faults of the engine that no test can notice. */
import type { Survivor } from '../survivors.ts';
import { IN_READ_INDEX } from './read-index.ts';
import { IN_TRACES } from './traces.ts';

const PRECEDENCE = 'language/engine/precedence.ts';

const KEY = `return \`\${cause}|\${mark.anchor.file}|\${mark.anchor.start}|\${mark.at}|\${inbox}|\${days === undefined ? '' : 'd'}\${afterHorizon === true ? 'a' : ''}\`;`;

const ONE_WAY = 'all that is said of one cause is told with its days, or all without: the two never meet at a place';

const SWAPPED = 'two are told apart by it, whichever of them bears the letter';

const HOW_MUCH = 'a measure of when work is worth doing: what is found is the same, a little sooner or later';

const SIGN = 'two are compared by it: only its sign is looked at';

const SHORT = 'a short cut: without it more is looked through, and the same is said';

/** By file and line: what is there for the sake of the work alone. */
const SHORT_CUTS: Readonly<Record<string, readonly (readonly [line: string, was: string, instead: string])[]>> = {
  'analysis.ts': [
    [
      'return gone.size === 0 ? this.#pending : this.#pending.filter((declaration) => !gone.has(declaration));',
      'gone.size === 0',
      '(false)',
    ],
    ['if (result.length > 0) this.#said.set(declaration, result);', 'result.length > 0', '(true)'],
    ['if (result.length > 0) this.#said.set(declaration, result);', '>', '>='],
  ],
  'conclusions.ts': [
    ['if (this.#clauses.size > 0) this.#weighExemptions(said, options);', 'this.#clauses.size > 0', '(true)'],
    ['if (this.#clauses.size > 0) this.#weighExemptions(said, options);', '>', '>='],
    ['this.#clauses.clear();', 'this.#clauses.clear();', ';'],
    ['if (clauses.size === 0) return;', 'clauses.size === 0', '(false)'],
  ],
  'foresight.ts': [
    [
      'this.#bound = concern.rebinds ? boundChecks(ws, options.checks, options.asOf) : present.bound;',
      'concern.rebinds',
      '(true)',
    ],
    [
      'if (this.#exemptions().length === 0) return this.#present.conclusions.valid;',
      'this.#exemptions().length === 0',
      '(false)',
    ],
  ],
  'in-time.ts': [
    ['if (severity === finding.severity) return today;', 'severity === finding.severity', '(false)'],
    ['if (daySet.isEmpty(days)) return undefined;', 'daySet.isEmpty(days)', '(false)'],
  ],
  'run.ts': [
    ['return raw.length === 0 ? [] : settle(raw);', 'raw.length === 0', '(false)'],
    [
      'const isRaised = finding.afterHorizon === true && severityRank(lowered) < severityRank(finding.severity);',
      '<',
      '<=',
    ],
  ],
  'requirements.ts': [
    [
      'values: isLocal(clause.routine) ? valuesBeside(read, read.check, severity, regional) : read.values,',
      'isLocal(clause.routine)',
      '(true)',
    ],
  ],
  'render.ts': [
    ['...(days === undefined || from === undefined', '||', '&&'],
    ['...(later === undefined ? {} : { fromDay: dayInWords(later, language) }),', 'later === undefined', '(false)'],
  ],
  'routine-rules.ts': [
    [
      'const regional = parameter === undefined ? undefined : loosenedBy(spec, key, local, counterparts);',
      'parameter === undefined',
      '(false)',
    ],
  ],
  'scope.ts': [
    ['if (routine !== this.#routine) {', 'routine !== this.#routine', '(true)'],
    ['this.#routine = routine;', 'this.#routine = routine;', ';'],
  ],
  'judge.ts': [
    [
      'return matter === undefined ? kinds : kinds.filter((kind) => matter.includes(kind));',
      'matter === undefined',
      '(true)',
    ],
  ],
  'exemptions.ts': [
    ['if (names === undefined) {', 'names === undefined', '(true)'],
    ['known.set(valid, names);', 'known.set(valid, names);', ';'],
    [
      'return lists.length < 2 ? (lists[0] ?? []) : lists.flat().sort((a, b) => compareAnchors(a.anchor, b.anchor));',
      'lists.length < 2',
      '(false)',
    ],
  ],
};

export const IN_ENGINE: readonly Survivor[] = [
  ...IN_READ_INDEX,
  ...IN_TRACES,
  ...Object.entries(SHORT_CUTS).flatMap(([name, all]) =>
    all.map(([line, was, instead]) => ({ file: `language/engine/${name}`, line, was, instead, why: SHORT })),
  ),
  {
    file: 'language/engine/analysis.ts',
    line: '#isConcluded = false;',
    was: 'false',
    instead: 'true',
    why: 'it is set once more before anything is asked',
  },
  {
    file: 'language/engine/foresight.ts',
    line: 'this.#note(used, 1);',
    was: '1',
    instead: '2',
    why: 'of the uses of an exception it is only asked whether there is any, after each that is gone has been taken away once',
  },
  {
    file: 'language/engine/foresight.ts',
    line: 'if (at >= 0) before.splice(at, 1);',
    was: 'at >= 0',
    instead: '(true)',
    why: 'where there is none to take away the answer is given at once',
  },
  {
    file: 'language/engine/scope.ts',
    line: '#holds = false;',
    was: 'false',
    instead: 'true',
    why: 'it is asked for only after it has been set, with the routine that it is of',
  },
  {
    file: 'language/engine/severity-rank.ts',
    line: 'const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };',
    was: '3',
    instead: '4',
    why: 'which of two comes before the other is all that is asked, and the last comes last',
  },
  {
    file: 'language/engine/both-versions.ts',
    line: 'const isOwn = ({ file }: FileFacts): number => (isShipped(file) ? 0 : 1);',
    was: '1',
    instead: '2',
    why: SIGN,
  },
  {
    file: 'language/engine/bindings.ts',
    line: "this.severity = typeof value?.value === 'string' ? SEVERITIES[value.value] : undefined;",
    was: "typeof value?.value === 'string'",
    instead: '(true)',
    why: 'a number is the word of no severity',
  },
  {
    file: 'language/engine/routine-rules.ts',
    line: 'if (clause === undefined) return [];',
    was: 'clause === undefined',
    instead: '(false)',
    why: 'only the rules of the language have no clause, and none of them can be bound',
  },
  {
    file: 'language/engine/judge.ts',
    line: '...(more.inboxes === undefined ? {} : { inboxes: more.inboxes }),',
    was: 'more.inboxes === undefined',
    instead: '(false)',
    why: 'what is undefined is read as what is not there',
  },
  {
    file: PRECEDENCE,
    line: '(a.finding.from ?? 0) - (b.finding.from ?? 0);',
    was: '0',
    instead: '1',
    why: 'it only comes before any day of which something is told',
  },
  ...[
    ['subject === undefined', '(false)'],
    ['false', 'true'],
  ].map(([was = '', instead = '']) => ({
    ...{ file: 'language/engine/exemptions.ts', line: 'if (subject === undefined) return false;', was, instead },
    why: 'what is about nobody meets no exception, so that it is not asked of any',
  })),
  {
    file: 'language/engine/column.ts',
    line: 'const BITS = 14;',
    was: '14',
    instead: '15',
    why: HOW_MUCH,
  },
  {
    file: 'language/engine/report.ts',
    line: 'const decider = decidedBy === undefined ? undefined : personNamed(ws, decidedBy.name)?.text?.value;',
    was: 'decidedBy === undefined',
    instead: '(false)',
    why: 'an exception that does not say who decided it forgives nothing, so that none such is told of',
  },
  {
    file: 'language/engine/conclusions.ts',
    line: 'this.#waiting.clear();',
    was: 'this.#waiting.clear();',
    instead: ';',
    why: 'what has been concluded is concluded once more, and comes to the same: no more than the work grows',
  },
  {
    file: 'language/engine/conclusions.ts',
    line: 'if (findings.some(({ code }) => clauses.has(code))) yield declaration;',
    was: 'findings.some(({ code }) => clauses.has(code))',
    instead: '(true)',
    why: 'a short cut: what no exception concerns is concluded once more, and comes to the same',
  },
  {
    file: 'language/engine/counterparts.ts',
    line: 'return Array.isArray(a) && Array.isArray(b) ? isSubset(a, b) && isSubset(b, a) : a === b;',
    was: '&&',
    instead: '||',
    why: 'both are values of one parameter: where one is a list, so is the other',
  },
  {
    file: 'language/engine/judge.ts',
    line: "if (check.check.phase === 'plan') continue;",
    was: "check.check.phase === 'plan'",
    instead: '(false)',
    why: 'a check that is judged where two states are compared judges no kind of thing by itself',
  },
  {
    file: PRECEDENCE,
    line: 'const other = cause === undefined ? undefined : best.get(placeOf(one, cause));',
    was: 'cause === undefined',
    instead: '(false)',
    why: 'nothing is found at a place under a cause that is none',
  },
  { file: PRECEDENCE, line: KEY, was: 'days === undefined', instead: '(true)', why: ONE_WAY },
  { file: PRECEDENCE, line: KEY, was: 'days === undefined', instead: '(false)', why: ONE_WAY },
  { file: PRECEDENCE, line: KEY, was: '===', instead: '!==', why: SWAPPED },
  {
    file: 'language/engine/exemptions.ts',
    line: "return { declaration: owner, inbox: inbox.kind === 'function-inbox' ? undefined : inbox, unit: subject?.unit };",
    was: "inbox.kind === 'function-inbox'",
    instead: '(false)',
    why: 'no word for a kind of inbox means a funktionsinkorg, so that no exception is for one by its kind',
  },
  ...['engine/render.ts', 'engine/report.ts', 'engine/traces/told.ts'].map((file) => ({
    file: `language/${file}`,
    line: 'return a < b ? -1 : a > b ? 1 : 0;',
    was: '1',
    instead: '2',
    why: SIGN,
  })),
];
