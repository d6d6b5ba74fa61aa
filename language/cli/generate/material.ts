/** From an opened workspace to what generators are given. */
import { type Frame, inOrder, judgeAll, type ReportedRoutine, reportOf } from '../../engine/index.ts';
import type { Material, WordedFinding } from '../../generators/index.ts';
import { type Finding, type Language, nearestName, type Part, partNamed, type Workspace } from '../../model/index.ts';
import { provisioningOf, type StampedRoutine } from '../../provisioning/index.ts';
import { UsageError } from '../../words/index.ts';
import type { CommonOptions } from '../frame/options.ts';
import { type Opened, openWorkspace, warnOf } from '../input/open.ts';
import type { Progress } from '../terminal/progress.ts';
import { concerns } from './concern.ts';
import { digestOf } from './digest.ts';

/** The option that names a part of the organisation. */
export const PART_OPTION = {
  flags: '--for <namn>',
  text: {
    sv: 'bara en huvudman, förvaltning, verksamhet eller enhet',
    en: 'one huvudman, förvaltning, verksamhet or enhet alone',
  },
};

/** What of the organisation is asked for, and how much of it is told. */
interface PartOptions {
  readonly for?: string;
  readonly includeAbsenceKind?: boolean;
}

/** The part that `--for` names; a UsageError where there is none of that name. */
function partFor(ws: Workspace, name: string): Part {
  const wanted = name.normalize('NFC');
  const part = partNamed(ws, wanted);
  if (part !== undefined) {
    return part;
  }
  if (ws.hasUnread) {
    throw new UsageError(
      `${name} finns inte i de filer som gick att läsa. Rätta först de andra.`,
      `${name} is not in the files that could be read. Mend the others first.`,
    );
  }
  const parts = [...ws.keys('placed')].filter((key) => partNamed(ws, key) !== undefined);
  const near = nearestName(wanted, parts);
  const [sv, en] = near === undefined ? ['', ''] : [` Menade du ${near}?`, ` Did you mean ${near}?`];
  throw new UsageError(
    `Ingen huvudman, förvaltning, verksamhet eller enhet heter ${name}.${sv}`,
    `There is no huvudman, förvaltning, verksamhet or enhet named ${name}.${en}`,
  );
}

/** A workspace that was opened for generators. */
interface OpenedMaterial {
  readonly opened: Opened;
  /** Judges it, and says what there is of it or of the part that is asked for. */
  readonly material: () => Material;
}

/** Opens the workspace that PATHs name for all of it or for the part that `--for` names; says what could not be read. */
export async function openMaterial(
  paths: readonly string[],
  options: CommonOptions & PartOptions,
  asked: Language | undefined,
  progress: Progress,
): Promise<OpenedMaterial> {
  progress.begin(READS[asked ?? 'sv']);
  const opened = await openWorkspace(paths, options, asked).finally(progress.end);
  warnOf(opened.unreadable, opened.language, (line) => process.stderr.write(line), opened.shown);
  const material = (): Material => {
    const only = options.for === undefined ? undefined : partFor(opened.ws, options.for);
    progress.begin(JUDGES[opened.language]);
    try {
      const { config = opened.target.config, includeAbsenceKind = false } = options;
      return materialOf(opened, config, only, includeAbsenceKind);
    } finally {
      progress.end();
    }
  };
  return { opened, material };
}

const READS = { sv: 'Läser arbetsytan', en: 'Reading the workspace' };
const JUDGES = { sv: 'Prövar mot rutinerna', en: 'Checking against the routines' };

/** The material for all of a workspace or a part of it. What is generated is Swedish, whatever the language of the command. */
function materialOf(
  opened: Opened,
  config: string | undefined,
  only: Part | undefined,
  includeAbsenceKind: boolean,
): Material {
  const { ws, options, textOf } = opened;
  const { asOf, horizonDays } = options;
  const frame: Frame = { asOf, horizonDays, language: 'sv' };
  const routines = reportOf(ws, [], frame).routines.map(stamped);
  const digest = digestOf({ files: ws.files.keys(), textOf, config });
  const provisioning = provisioningOf(ws, { asOf, horizonDays, digest, routines, only, includeAbsenceKind });
  const found = judgeAll(ws, options).filter(
    (finding) => only === undefined || concerns(ws, finding, only, provisioning),
  );
  const findings = worded(ws, found, frame);
  return { ws, provisioning, asOf, until: asOf + horizonDays - 1, only, includeAbsenceKind, findings };
}

/** The report words findings in the order that `inOrder` gives. */
function worded(ws: Workspace, found: readonly Finding[], frame: Frame): readonly WordedFinding[] {
  const ordered = inOrder(found);
  return reportOf(ws, ordered, frame).findings.map(({ severity, message, advice, file, line }, i) => ({
    finding: ordered[i] as Finding,
    severity,
    message,
    advice,
    file,
    line,
  }));
}

function stamped({ dokument, version, name, title, from, to, expired }: ReportedRoutine): StampedRoutine {
  return { document: dokument, version, name, title, from, to, expired };
}
