/** The expectations of a workspace for a view of tests. */
import type { Place } from '../../engine/index.ts';
import { expectationReport } from '../../report/expectations/report.ts';
import type { ReportedExpectation, ToldPlace } from '../../report/expectations/shape.ts';
import { type Scene, untilOf } from './scene.ts';
import type { TestGroup, TestPlace, TestRange, TestsView } from './tests-shapes.ts';

/** All of them, in the order of files. */
export function testsView(scene: Scene): Omit<TestsView, 'folder' | 'loading'> {
  const { ws, options, findingsIn } = scene;
  const { asOf, language } = options;
  const told = { ws, asOf, until: untilOf(scene), language, findingsIn };
  const report = expectationReport(told, ws.files.keys());
  const groups = report.expectations.map((one, index) => groupOf(scene, one, index));
  return { asOf: report.asOf, until: report.until, groups };
}

function groupOf({ uriOf }: Scene, one: ReportedExpectation, index: number): TestGroup {
  const uri = uriOf(one.file);
  const places = (told: readonly ToldPlace[]): readonly TestPlace[] =>
    told.map(({ file, line, column, message }) => ({
      uri: uriOf(file),
      line: line - 1,
      character: column - 1,
      message,
    }));
  return {
    id: `${uri}#${index}`,
    title: one.title === '' ? 'förväntan' : one.title,
    uri,
    range: rangeOf(one),
    lines: one.claims.map(({ text, state, message, advice, day, person, path, remove, ...place }, nth) => ({
      id: `${uri}#${index}.${nth}`,
      text,
      range: rangeOf(place),
      state,
      message,
      advice,
      day,
      person,
      path: places(path),
      remove: remove === null ? null : places(remove),
    })),
  };
}

function rangeOf({ line, column, endLine, endColumn }: Place): TestRange {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}
