/** Faults of what puts two versions side by side that no test can notice. */
import type { Survivor } from '../survivors.ts';

const STATES = 'language/plan/diff/compared-states.ts';

const DECLARATIONS = 'language/plan/diff/unlike-declarations.ts';

const ALIKE_FIRST = 'what is alike in both belongs together first, whether it is left out or not';

const FOUND_ALIKE = 'a short cut: what is left out is alike, and found to be so';

export const IN_DIFF: readonly Survivor[] = [
  {
    file: DECLARATIONS,
    line: 'return !SEVERAL.has(declaration.kind) && holdsItsName(ws, declaration);',
    was: '&&',
    instead: '||',
    why: ALIKE_FIRST,
  },
  {
    file: 'language/plan/diff/unlike-items.ts',
    line: 'const isNamedAlike = base.person === head.person && base.unit === head.unit;',
    was: '&&',
    instead: '||',
    why: 'persons and units have the names of one list of renames, or neither has',
  },
  {
    file: STATES,
    line: 'if (hsa !== undefined) before.set(hsa, (before.get(hsa) ?? new Set()).add(key));',
    was: 'hsa !== undefined',
    instead: '(true)',
    why: 'what has no HSA-id is looked for under a text, and found under none',
  },
  ...[
    ['+', '-'],
    ['-', '+'],
    ['1', '2'],
  ].map(([was = '', instead = '']) => ({
    file: STATES,
    line: 'const provisioned = made.map(({ unit }) => provisionedUnit(ws, unit, asOf, asOf + horizonDays - 1));',
    was,
    instead,
    why: 'of a unit a difference reads its name alone, not what becomes of it',
  })),
  {
    file: 'language/plan/diff/diff.ts',
    line: "renames.length === 0 ? UNCHANGED : { person: newNames(renames, 'person'), unit: newNames(renames, 'unit') };",
    was: 'renames.length === 0',
    instead: '(false)',
    why: 'a short cut: without new names each keeps its own',
  },
  {
    file: DECLARATIONS,
    line: 'const unlike = renames.length === 0 && head.leansOn(base) ? head.unlikeFiles(base) : undefined;',
    was: 'renames.length === 0 && head.leansOn(base)',
    instead: '(false)',
    why: FOUND_ALIKE,
  },
  ...[
    ['isLeftOut(facts.file) || unlike?.has(facts.file) === false', '(false)'],
    ['||', '&&'],
  ].map(([was = '', instead = '']) => ({
    file: DECLARATIONS,
    line: 'if (isLeftOut(facts.file) || unlike?.has(facts.file) === false) continue;',
    was,
    instead,
    why: FOUND_ALIKE,
  })),
  {
    file: DECLARATIONS,
    line: 'while (last < shorter - first && isLastAlike()) last++;',
    was: '<',
    instead: '<=',
    why: 'what stands alone stands once: it is not at the beginning and at the end',
  },
  ...[
    ["declaration.kind === 'absence'", '(false)'],
    ['1', '2'],
  ].map(([was = '', instead = '']) => ({
    file: DECLARATIONS,
    line: "if (declaration.kind === 'absence') return ws.lookup('absences', declaration.person.name).length === 1;",
    was,
    instead,
    why: ALIKE_FIRST,
  })),
  ...[
    'const inboxWord = word === undefined ? undefined : { value: word, at: 0 };',
    'const named = inboxNamed(version.ws, { name: version.unitIn(name), at: 0, inbox: inboxWord });',
  ].map((line) => ({
    file: 'language/plan/diff/places.ts',
    line,
    was: '0',
    instead: '1',
    why: 'of a reference that nobody wrote the place is not read, but what it names',
  })),
  {
    file: 'language/plan/diff/places.ts',
    line: "return change.kind === 'inbox' ? undefined : personAt(refs(), change, version);",
    was: "change.kind === 'inbox'",
    instead: '(false)',
    why: 'what becomes of an inbox itself is about no person, and none is found',
  },
  {
    file: 'language/plan/diff/routine-changes.ts',
    line: 'const facets = change.facets.filter(({ before, after }) => before !== null || after !== null);',
    was: '||',
    instead: '&&',
    why: 'a property is shown on both sides or on neither',
  },
  {
    file: 'language/plan/diff/inbox-facets.ts',
    line: `const value = at === undefined ? '' : \`av \${bareSet(persons.map((ref) => barePerson(ref, names)))}\`;`,
    was: 'at === undefined',
    instead: '(false)',
    why: 'a line that names nobody is not read: who is said to administer is somebody, which is unlike nothing said',
  },
];
