/** RUT-025: words about other versions that lead nowhere: a version that is not there, a ring, a krav that nobody had. */
import {
  beginOf,
  earlierVersions,
  leadsInRing,
  lineageOf,
  namedAsInherited,
  namedAsReplaced,
  nearestName,
  type Routine,
  replacesLater,
  requirementIn,
  type Stated,
  versionNameOf,
  versionsOf,
  versionsOfDocument,
  type Workspace,
} from '../../model/index.ts';
import { type Day, formatDay } from '../../time/index.ts';
import { listed } from '../../words/index.ts';
import { defineRule, type Judging, type Message, markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';

const messages = {
  noSuchVersion: {
    sv: 'Version {version} av {document} finns inte',
    en: 'There is no version {version} of {document}',
    advice: {
      sv: 'Skriv numret på en version som finns här, eller lägg till den versionen.',
      en: 'Write the number of a version that is here, or add that version.',
    },
  },
  noSuchVersionNear: {
    sv: 'Version {version} av {document} finns inte',
    en: 'There is no version {version} of {document}',
    advice: {
      sv: 'Menas {nearest}? Här finns {knownSv}.',
      en: 'Is {nearest} meant? There is {knownEn} here.',
    },
  },
  noSuchDocument: {
    sv: 'Dokumentet {document} finns inte',
    en: 'There is no document {document}',
    advice: {
      sv: 'Skriv det nummer som dokumentet har i sin rutin, eller lägg till rutinen.',
      en: 'Write the number that the document has in its routine, or add the routine.',
    },
  },
  ring: {
    sv: 'Version {version} leder tillbaka hit',
    en: 'Version {version} leads back here',
    advice: {
      sv: 'Skriv numret på den version som fanns före den här.',
      en: 'Write the number of the version that was there before this one.',
    },
  },
  notYet: {
    sv: 'Version {version} börjar {day}, senare än den här',
    en: 'Version {version} begins on {day}, later than this one',
    advice: {
      sv: 'Bara en version som började tidigare kan ersättas. Rätta numret, eller dagen då någon av dem börjar gälla.',
      en: 'Only a version that began earlier can be replaced. Correct the number, or the day on which either of them begins.',
    },
  },
  noSuchClause: {
    sv: 'Kravet {clause} finns inte i version {earlier}',
    en: 'There is no requirement {clause} in version {earlier}',
    advice: {
      sv: 'Bara ett krav som den tidigare versionen har kan utgå. Skriv dess id, eller ta bort det här.',
      en: 'Only a requirement that the earlier version has can be dropped. Write its id, or remove this one.',
    },
  },
  nothingBefore: {
    sv: 'Det finns ingen tidigare version som {clause} kan utgå ur',
    en: 'There is no earlier version that {clause} can be dropped from',
    advice: {
      sv: 'Ta bort raden, eller skriv med ersätter vilken version som den här följer på.',
      en: 'Remove the line, or write after ersätter which version this one follows.',
    },
  },
} as const satisfies Record<string, Message>;

type Told = Judging<unknown, typeof messages>;

export const rut025 = defineRule({
  code: 'RUT-025',
  severity: 'error',
  messages,
  judge: {
    routine(routine, told) {
      judgeReplaced(routine, told);
      judgeInherited(routine, told);
      judgeDropped(routine, told);
    },
  },
});

function judgeReplaced(routine: Routine, told: Told): void {
  const { replaces } = routine;
  if (replaces === undefined) return;
  const { document, version } = replaces;
  const versions =
    document === undefined ? versionsOf(told.ws, routine) : versionsOfDocument(told.ws, routine, document.value);
  if (document !== undefined && versions.length === 0) {
    if (isKnown(told.ws)) told.report('noSuchDocument', markOf(routine, document.at), { document: document.value });
    return;
  }
  judgeVersion(routine, version, namedAsReplaced, versions, told);
  judgeOrder(routine, version, told);
}

function judgeOrder(routine: Routine, { value: version, at }: Stated<string>, { ws, report }: Told): void {
  const later = namedAsReplaced(ws, routine);
  if (later === undefined || !replacesLater(ws, routine, later) || leadsInRing(ws, routine, namedAsReplaced)) return;
  report('notYet', markOf(routine, at), { version, day: formatDay(beginOf(later) as Day) });
}

function judgeInherited(routine: Routine, told: Told): void {
  const { inherits } = routine;
  if (inherits !== undefined) judgeVersion(routine, inherits, namedAsInherited, versionsOf(told.ws, routine), told);
}

function judgeVersion(
  routine: Routine,
  { value: version, at }: Stated<string>,
  next: typeof namedAsReplaced,
  versions: readonly Routine[],
  { ws, report }: Told,
): void {
  const mark = markOf(routine, at);
  if (next(ws, routine) === undefined) {
    if (isKnown(ws)) reportUnknown(version, versions, routine, mark, report);
  } else if (leadsInRing(ws, routine, next)) report('ring', mark, { version });
}

function reportUnknown(
  version: string,
  versions: readonly Routine[],
  routine: Routine,
  mark: ReturnType<typeof markOf>,
  report: Told['report'],
): void {
  const others = versions.filter((one) => one !== routine).map(versionNameOf);
  const known = [...new Set(others)].filter((name) => name !== '');
  const nearest = nearestName(version, known) ?? known.at(-1);
  const args = { version, document: titled(versions.find((one) => one !== routine) ?? routine) };
  if (nearest === undefined) report('noSuchVersion', mark, args);
  else
    report('noSuchVersionNear', mark, { ...args, nearest, knownSv: listed(known, 'sv'), knownEn: listed(known, 'en') });
}

function judgeDropped(routine: Routine, { ws, report }: Told): void {
  if (routine.dropped.length === 0 || isDoubtful(ws, routine)) return;
  const earlier = earlierVersions(ws, routine);
  if (earlier.some((one) => lineageOf(ws, one).some(({ broken }) => broken))) return;
  for (const { value: clause, at } of routine.dropped) {
    if (earlier.some((one) => requirementIn(ws, one, clause) !== undefined)) continue;
    const mark = markOf(routine, at);
    const [first] = earlier;
    if (first === undefined) report('nothingBefore', mark, { clause });
    else report('noSuchClause', mark, { clause, earlier: versionNameOf(first) });
  }
}

/** The version that is taken over from, or followed, is not the one that was meant. */
function isDoubtful(ws: Workspace, routine: Routine): boolean {
  const isLost = (word: unknown, found: Routine | undefined): boolean => word !== undefined && found === undefined;
  return (
    isLost(routine.inherits, namedAsInherited(ws, routine)) || isLost(routine.replaces, namedAsReplaced(ws, routine))
  );
}

/** Whether what is not found is not there: a version may stand in a file, or a routine, that could not be read. */
function isKnown(ws: Workspace): boolean {
  const broken = ws.lookup('broken', 'routine') as readonly Routine[];
  return !ws.hasUnread && broken.every(({ document, version }) => document !== undefined && version !== undefined);
}
