/** SARIF 2.1.0, for GitHub code scanning and other readers of static analysis. Each rule's help is its clause. */

import type { Location, Log, Notification, PhysicalLocation, Result, Run, Suppression } from 'sarif';
import type { GoneFinding, Place, Report, ReportedExemption, ReportedFinding } from '../../engine/index.ts';
import { jsonOf } from '../../generators/support/text.ts';
import { masked, type SeverityWord } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { FAULT } from '../exit-codes.ts';
import { type Format, type Printout, repositoryPath } from './format.ts';
import { fitting, relatedOf } from './sarif-limits.ts';
import { messageText } from './sarif-message.ts';
import { type Rule, rulesIn } from './sarif-rules.ts';
import { inOneText } from './words.ts';

const LEVELS: Readonly<Record<SeverityWord, Result.level>> = {
  fel: 'error',
  varning: 'warning',
  upplysning: 'note',
  tips: 'note',
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export const sarif: Format = (printout) => {
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(printout)] };
  return `${jsonOf(log, 2)}\n`;
};

function runOf(printout: Printout): Run {
  const { report, unreadable, exitCode } = printout;
  const { findings, left } = fitting(report);
  const rules = rulesIn(findings, report.language);
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  return {
    tool: {
      driver: {
        name: 'Rutin',
        semanticVersion: printout.programVersion,
        language: report.language,
        rules: rules.map((rule) => ({ ...rule })),
      },
    },
    automationDetails: { id: 'rutin/' },
    columnKind: 'utf16CodeUnits',
    properties: { stamp: printout.stamp },
    invocations: [
      {
        executionSuccessful: unreadable.length === 0 && exitCode !== FAULT,
        exitCode,
        toolExecutionNotifications: [
          ...unreadable.map((one) => notification(printout, one)),
          ...(left === 0 ? [] : [leftOut(report, left)]),
          ...(report.gone ?? []).map((one) => goneNote(report, one)),
        ],
      },
    ],
    results: findings.map((finding) => resultOf(printout, finding, index, rules)),
  };
}

function resultOf(
  printout: Printout,
  finding: ReportedFinding,
  index: ReadonlyMap<string, number>,
  rules: readonly Rule[],
): Result {
  const { code, severity, fingerprint, suppressed, known } = finding;
  const ruleIndex = index.get(code) ?? 0;
  return {
    ruleId: rules[ruleIndex]?.id ?? code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: messageText(inOneText(finding)) },
    locations: [{ physicalLocation: physical(printout, finding) }],
    relatedLocations: relatedOf(finding).map((place, id) => relatedLocation(printout, place, id)),
    partialFingerprints: { 'rutin/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...(known === undefined ? {} : { baselineState: known ? 'unchanged' : 'new' }),
    suppressions: suppressed === null ? [] : [suppression(printout, suppressed)],
  };
}

function relatedLocation(printout: Printout, place: ReportedFinding['related'][number], id: number): Location {
  return { id: id + 1, physicalLocation: physical(printout, place), message: { text: messageText(place.message) } };
}

/** A shipped routine stands in no repository; its path is then one under `builtin/`, which no workspace has. */
function physical(printout: Printout, { file, line, column, endLine, endColumn }: Place): PhysicalLocation {
  const path = masked(repositoryPath(printout, file) ?? file.replace(':/', '/'));
  return {
    artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
    region: {
      startLine: line,
      startColumn: column,
      endLine,
      endColumn: Math.max(endColumn, endLine === line ? column + 1 : 1),
    },
  };
}

function suppression(printout: Printout, { motivering, place }: ReportedExemption): Suppression {
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: motivering ?? '',
    location: { physicalLocation: physical(printout, place) },
  };
}

function notification(
  { report, prefix }: Printout,
  { file, reason, advice }: Printout['unreadable'][number],
): Notification {
  const uri = masked(prefix + file)
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return {
    level: 'error',
    message: { text: messageText(`${file} ${reason[report.language]}. ${advice[report.language]}`) },
    locations: [{ physicalLocation: { artifactLocation: { uri } } }],
  };
}

/** Says that there were more findings than readers take, and where the rest can be read. */
function leftOut({ language, findings }: Report, left: number): Notification {
  const shown = findings.length - left;
  const text = {
    sv: `Filen har de ${shown} allvarligaste av ${findings.length} fynd, eftersom läsare av SARIF inte tar emot fler. Kör rutin check för att se de andra ${left}.`,
    en: `The file has the ${shown} gravest of ${findings.length} findings, since readers of SARIF take no more. Run rutin check to see the other ${left}.`,
  };
  return { level: 'warning', message: { text: text[language] } };
}

/** A finding that is gone is no result: readers that know no state of a baseline would take it for one that is there. */
function goneNote({ language }: Report, { file, code, message }: GoneFinding): Notification {
  const text = say(language, `Borta: ${file} ${code} ${message}`, `Gone: ${file} ${code} ${message}`);
  return { level: 'note', message: { text: messageText(text) } };
}
