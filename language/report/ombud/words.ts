/** The words of who could stand in, in both languages. */
import type { Language } from '../../model/index.ts';
import { counted, fromTo, listed, say } from '../../words/index.ts';
import type { NamedPerson, OmbudAbsence, OmbudCandidate, OmbudLine, OmbudReport } from './report.ts';

/** `Exempel Ett (exeet1)`. */
export function titleOf({ person, name }: NamedPerson): string {
  return name === person ? person : `${name} (${person})`;
}

/** Nothing is decided by it. */
export function undecided(language: Language): string {
  return say(
    language,
    'Inget är bestämt. Det här är förslag, och inget är skrivet.',
    'Nothing is decided. These are proposals, and nothing is written.',
  );
}

/** `borta från 2026-12-07 till 2026-12-18`. */
export function periodLine({ from, to, declared }: OmbudAbsence, language: Language): string {
  const days = fromTo(from, to, language);
  const words = say(language, `borta ${days}`, `away ${days}`);
  const open = to === null ? say(language, ', slutet är inte känt', ', the end is not known') : '';
  return declared === null ? words + open : `${words}${open} (${declared.file}:${declared.line})`;
}

/** What is to be known before the candidates, in sentences. */
export function notesOf(absence: OmbudAbsence, language: Language): readonly string[] {
  const { needed, already, hasInbox, uncertain } = absence;
  if (!hasInbox) {
    return [
      say(
        language,
        'Har ingen personlig inkorg, och behöver inget ombud.',
        'Has no personal inbox, and needs no delegate.',
      ),
    ];
  }
  return [
    needed === 0
      ? say(
          language,
          'Ingen dag behöver ombud: det är stängt, dagarna har redan varit, eller personen har inget uppdrag då.',
          'No day needs a delegate: it is closed, the days have passed, or the person has no assignment then.',
        )
      : say(
          language,
          `${counted(needed, 'dag', 'dagar')} behöver ombud.`,
          `${counted(needed, 'day needs', 'days need')} a delegate.`,
        ),
    ...(already.length === 0
      ? []
      : [
          say(
            language,
            `Redan ombud: ${listed(already.map(titleOf), language)}.`,
            `Already a delegate: ${listed(already.map(titleOf), language)}.`,
          ),
        ]),
    ...(uncertain
      ? [
          say(
            language,
            'Något om personen eller frånvaron gick inte att läsa eller pröva, så inget kan lovas. Kör rutin check.',
            'Something about the person or the absence could not be read or judged, so nothing can be promised. Run rutin check.',
          ),
        ]
      : []),
  ];
}

const TOGETHER = {
  sv: ['', 'Ett ombud räcker', 'Två tillsammans räcker', 'Tre tillsammans räcker', 'Fyra tillsammans räcker'],
  en: [
    '',
    'One delegate is enough',
    'Two together are enough',
    'Three together are enough',
    'Four together are enough',
  ],
};

/** `Två tillsammans räcker: Exempel Ett (exeet1) och Exempel Två (exetv1) till 2026-12-09`. */
export function setWords(set: readonly Omit<OmbudLine, 'line'>[], language: Language): string {
  if (set.length === 0) return say(language, 'Inga fler ombud behövs.', 'No more delegates are needed.');
  return `${TOGETHER[language][set.length]}: ${memberWords(set, language)}`;
}

/** The members of a set, each with days of its own where it has some. */
function memberWords(set: readonly Omit<OmbudLine, 'line'>[], language: Language): string {
  const members = set.map((one) =>
    [titleOf(one), fromTo(one.from, one.to, language)].filter((part) => part !== '').join(' '),
  );
  return listed(members, language);
}

/** `på plats 8 av 10 dagar, samma roll, får signera, ombud för 1 annan (3 av dagarna)`. */
export function candidateWords(one: OmbudCandidate, needed: number, language: Language): string {
  const { days, sameRole, maySign, others, otherDays, away, inboxes } = one;
  return [
    say(
      language,
      `på plats ${days} av ${counted(needed, 'dag', 'dagar')}`,
      `there ${days} of ${counted(needed, 'day', 'days')}`,
    ),
    ...away.map(({ from, to }) => `${say(language, 'borta', 'away')} ${fromTo(from, to, language)}`),
    ...(sameRole ? [say(language, 'samma roll', 'same role')] : []),
    maySign ? say(language, 'får signera', 'may sign') : say(language, 'får inte signera', 'may not sign'),
    ...(others === 0
      ? []
      : [
          say(
            language,
            `ombud för ${counted(others, 'annan', 'andra')} samtidigt (${otherDays} av dagarna)`,
            `stands in for ${counted(others, 'other', 'others')} at the same time (${otherDays} of the days)`,
          ),
        ]),
    ...(inboxes.length === 0
      ? []
      : [say(language, `läser också ${listed(inboxes, language)}`, `also reads ${listed(inboxes, language)}`)]),
  ].join(', ');
}

/** What is said of a candidate against whom nothing speaks. */
export function clearWords({ enough, days }: OmbudCandidate, { proposals }: OmbudAbsence, language: Language): string {
  if (days === 0) return say(language, 'Är inte på plats någon av dagarna.', 'Is there on none of the days.');
  if (proposals[0]?.length === 0) return say(language, 'Inget talar emot.', 'Nothing speaks against.');
  return enough
    ? say(language, 'Inget talar emot. Räcker ensam.', 'Nothing speaks against. Is enough alone.')
    : say(language, 'Inget talar emot, men räcker inte ensam.', 'Nothing speaks against, but is not enough alone.');
}

/** As what a candidate would be written, where that is not on all days. */
export function ownDaysWords({ from, to }: OmbudLine, language: Language): string | undefined {
  if (from === null && to === null) return undefined;
  return say(language, `Som ombud ${fromTo(from, to, language)}.`, `As delegate ${fromTo(from, to, language)}.`);
}

/** Why there are no candidates, how many are not shown, who is left out. */
export function restWords({ candidates, more, deciding }: OmbudAbsence, language: Language): readonly string[] {
  return [
    ...(candidates.length > 0
      ? []
      : [
          say(
            language,
            'Det finns ingen i personens verksamheter att föreslå. Ett ombud ska ha uppdrag i samma verksamhet.',
            'There is nobody in the person’s departments to propose. A delegate must have an assignment in the same department.',
          ),
        ]),
    ...(more === 0 ? [] : [say(language, `${more} till är inte prövade.`, `${more} more have not been tried.`)]),
    ...(deciding.length === 0
      ? []
      : [
          say(
            language,
            `Inte med, eftersom de beslutar om ombud: ${listed(deciding.map(titleOf), language)}.`,
            `Left out, since they decide on delegates: ${listed(deciding.map(titleOf), language)}.`,
          ),
        ]),
  ];
}

/** What is said where no set leaves nothing to say. */
export function noneWords({ short, uncertain }: OmbudAbsence, language: Language): string {
  if (uncertain) return say(language, 'Inget förslag.', 'No proposal.');
  if (short.length === 0) {
    return say(
      language,
      'Inget förslag: ingen går att skriva in utan fynd.',
      'No proposal: nobody can be written in without findings.',
    );
  }
  const members = memberWords(short, language);
  return say(
    language,
    `Inget förslag uppfyller allt. Minst kvar blir det med ${members}:`,
    `No proposal meets everything. Least is left with ${members}:`,
  );
}

/** What holds for all of the absences together. */
export function sharedWords({ twice, absences, cutShort }: OmbudReport, language: Language): readonly string[] {
  const isCut = cutShort || absences.some((one) => one.cutShort);
  return [
    ...(twice.length === 0
      ? []
      : [
          say(
            language,
            `Föreslås för flera samtidigt, eftersom det inte går att undvika: ${listed(twice.map(titleOf), language)}.`,
            `Proposed for several at the same time, since it cannot be avoided: ${listed(twice.map(titleOf), language)}.`,
          ),
        ]),
    ...(isCut
      ? [
          say(
            language,
            'Alla kombinationer har inte prövats: de är för många. Det kan finnas bättre.',
            'Not all combinations have been tried: there are too many. There may be better ones.',
          ),
        ]
      : []),
  ];
}
