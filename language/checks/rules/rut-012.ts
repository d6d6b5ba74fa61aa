/** RUT-012: an undantag that cannot hold: from no clause, without a reason or a decision, or decided by the wrong person. */
import {
  type Exemption,
  fallenOn,
  personNamed,
  type Routine,
  versionNameOf,
  type Workspace,
} from '../../model/index.ts';
import { type Day, formatDay } from '../../time/index.ts';
import { either, listed, personTitle } from '../../words/index.ts';
import { defineRule, type Judging, type Message, markOf } from '../api/index.ts';
import { decides, placesOfSubject } from '../support/deciders.ts';
import { titled } from '../support/naming.ts';

const UNKNOWN = {
  sv: 'Kravet {clause} finns inte i någon rutin',
  en: 'There is no requirement {clause} in any routine',
  advice: { sv: 'Skriv det id som kravet har i rutinen.', en: 'Write the id that the requirement has in its routine.' },
} as const;

const messages = {
  fellAway: {
    sv: 'Kravet {clause} finns i version {earlier} av {routine} men inte i {current} som gäller nu',
    en: 'The requirement {clause} is in version {earlier} of {routine} but not in {current}, which holds now',
    advice: {
      sv: 'Undantaget ursäktar inget nu. Har kravet fått ett annat id i {current}, skriv det. Behövs undantaget inte längre, ta bort det.',
      en: 'The exception excuses nothing now. If the requirement has another id in {current}, write that. If the exception is no longer needed, remove it.',
    },
    severity: 'warning',
  },
  repealed: {
    sv: 'Kravet {clause} gäller inte längre: {routine} {earlier} har upphört',
    en: 'The requirement {clause} holds no longer: {routine} {earlier} has ended',
    advice: {
      sv: 'Undantaget ursäktar inget nu. Ta bort det om det inte behövs längre.',
      en: 'The exception excuses nothing now. Remove it if it is no longer needed.',
    },
    severity: 'warning',
  },
  unknownClause: UNKNOWN,
  unknownClauseNear: {
    ...UNKNOWN,
    advice: {
      sv: 'Menas {nearest}? Skriv det id som kravet har i rutinen.',
      en: 'Is {nearest} meant? Write the id it has in its routine.',
    },
  },
  languageRule: {
    sv: 'Från {clause} går det inte att göra undantag',
    en: 'There can be no exception from {clause}',
    advice: {
      sv: 'RUT-reglerna gäller själva filerna. Rätta det som {clause} pekar på, och ta bort undantaget.',
      en: 'The RUT rules are about the files themselves. Correct what {clause} points at, and remove the exception.',
    },
  },
  incomplete: {
    sv: 'Undantaget från {clause} saknar {missingSv}',
    en: 'The exception from {clause} lacks {missingEn}',
    advice: {
      sv: 'Lägg till {missingSv}. Innan dess gäller inte undantaget.',
      en: 'Add {missingEn}. Until then the exception does not hold.',
    },
  },
  decider: {
    sv: '{person} får inte besluta om undantaget',
    en: '{person} may not decide on the exception',
    advice: {
      sv: 'Beslutet ska vara fattat av den som den {day} var verksamhetschef eller enhetschef i {placeSv}.',
      en: 'It must be decided by someone who on {day} was verksamhetschef or enhetschef in {placeEn}.',
    },
  },
  municipalDecider: {
    sv: '{person} får inte besluta om undantaget',
    en: '{person} may not decide on the exception',
    advice: {
      sv: 'Beslutet ska vara fattat av någon som den {day} hade ett uppdrag i {placeSv}.',
      en: 'It must be decided by someone who on {day} had an assignment in {placeEn}.',
    },
  },
} as const satisfies Record<string, Message>;

type Told = Judging<unknown, typeof messages>;

export const rut012 = defineRule({
  code: 'RUT-012',
  severity: 'error',
  traits: { voidsExemption: true },
  messages,
  judge: {
    exemption(exemption, told) {
      judgeClause(exemption, told);
      if (!exemption.broken) judgeParts(exemption, told);
      judgeDecider(exemption, told);
    },
  },
});

function judgeClause(exemption: Exemption, told: Told): void {
  const { ws, report } = told;
  const clause = exemption.clause.value;
  const mark = markOf(exemption, exemption.clause.at);
  if (clause.startsWith('RUT-')) {
    report('languageRule', mark, { clause });
    return;
  }
  if (ws.lookup('clause', clause).length > 0) {
    judgeFallen(exemption, told);
    return;
  }
  if (mayBeLost(ws, clause)) return;
  const nearest = ws.nearest(['clause'], clause);
  if (nearest === undefined) report('unknownClause', mark, { clause });
  else report('unknownClauseNear', mark, { clause, nearest });
}

/** A krav that some version has and none that holds: told by the last of them, unless the exception is over in any case. */
function judgeFallen(exemption: Exemption, { ws, asOf, report }: Told): void {
  const { period, clause } = exemption;
  if (period?.readable === true && period.to < asOf) return;
  const fallen = fallenOn(ws, clause.value, asOf);
  if (fallen === undefined) return;
  const { last, current } = fallen;
  const args = { clause: clause.value, earlier: versionNameOf(last), routine: titled(last) };
  const mark = markOf(exemption, clause.at);
  if (current === undefined) report('repealed', mark, args);
  else report('fellAway', mark, { ...args, current: currentName(last, current) });
}

/** `4.0`, or of another document `Ny rutin 1.0`. */
function currentName(last: Routine, current: Routine): string {
  const number = versionNameOf(current);
  return titled(last) === titled(current) ? number : `${titled(current)} ${number}`;
}

/** A routine that could not be read whole may hold the clause. */
function mayBeLost(ws: Workspace, clause: string): boolean {
  return ws.mayBeDeclared(clause) || ws.lookup('broken', 'routine').length > 0;
}

function judgeParts(exemption: Exemption, { report }: Told): void {
  const missing = [
    ...(exemption.justification === undefined ? ['motivering'] : []),
    ...(exemption.decidedBy === undefined ? ['beslutat av'] : []),
  ];
  if (missing.length === 0) return;
  report('incomplete', markOf(exemption, exemption.clause.at), {
    clause: exemption.clause.value,
    missingSv: listed(missing, 'sv'),
    missingEn: listed(missing, 'en'),
  });
}

function judgeDecider(exemption: Exemption, { ws, asOf, report }: Told): void {
  const { decidedBy } = exemption;
  const person = decidedBy === undefined ? undefined : personNamed(ws, decidedBy.name);
  const day = dayOfDecision(exemption, asOf);
  if (decidedBy === undefined || person === undefined || day === undefined) return;
  const places = placesOfSubject(ws, exemption.subject, day);
  if (places === undefined || places.some((place) => decides(ws, person, place, day) !== 'no')) return;
  const titles = [...new Set(places.map(({ part }) => titled(part)))];
  report(
    places.every(({ isMunicipal }) => isMunicipal) ? 'municipalDecider' : 'decider',
    markOf(exemption, decidedBy.at),
    {
      person: personTitle(person),
      day: formatDay(day),
      placeSv: either(titles, 'sv'),
      placeEn: either(titles, 'en'),
    },
  );
}

/** The day that is written, else the earlier of the as-of date and the first day; undefined where it cannot be read. */
function dayOfDecision({ decidedBy, period }: Exemption, asOf: Day): Day | undefined {
  if (decidedBy?.unreadable === true || period?.readable === false) return undefined;
  return decidedBy?.day ?? Math.min(asOf, period?.from ?? asOf);
}
