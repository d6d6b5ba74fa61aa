/** Proves a line that is asked about, or every line of the förväntningar of a workspace. */
import { horizonOf, type Options } from '../../engine/index.ts';
import { isShipped, type Language, positionOf, type Sentence, type Workspace } from '../../model/index.ts';
import { Session } from '../../services/session.ts';
import { type Day, formatDay, LAST_DAY } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import { type AskedClaim, askedClaim, claimOf, type Unreadable } from './claim.ts';
import { domainOf } from './days.ts';
import { type Proof, prove, type Unproved } from './prove.ts';

interface Asking {
  readonly ws: Workspace;
  readonly options: Options;
  readonly language: Language;
  readonly textOf: (file: string) => string | undefined;
  /** The files whose förväntningar are proved, where no line is asked about. */
  readonly files: readonly string[];
  /** The line; undefined for all that are declared. */
  readonly claim: string | undefined;
  /** How many further absences there are at once, 1 or more. */
  readonly absences: number;
  /** How many texts are tried for a line at most; a bound of its own where it is left out. */
  readonly most?: number;
}

/** So many texts are tried for a line: some minutes. */
const MOST = 20_000;

/** What is told of a proof: days as `YYYY-MM-DD`. */
export interface ToldProof {
  readonly claim: string;
  /** Where the line stands; null for one that was asked about. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
  readonly state: 'proved' | 'refuted' | 'unproved';
  readonly reason: Unproved | null;
  readonly from: string;
  /** Null where the days have no end. */
  readonly to: string | null;
  /** The last day on which a further absence was tried. */
  readonly last: string;
  readonly persons: number;
  readonly kinds: number;
  readonly absences: number;
  readonly delegates: number;
  readonly counterexample: {
    readonly day: string;
    /** What is then found. */
    readonly message: Sentence;
    readonly text: string;
  } | null;
}

/** The proofs, or what is wrong with the line. */
type Answer =
  | { readonly kind: 'proofs'; readonly proofs: readonly ToldProof[] }
  | { readonly kind: 'unreadable'; readonly problems: readonly Unreadable[] };

export function answer(asking: Asking): Answer {
  const { ws, options, language } = asking;
  const { from: asOf, to: until } = horizonOf(options);
  const session = new Session({ ...options, language });
  for (const [file, facts] of ws.files) if (!isShipped(file)) session.ws.load(facts);
  const claims = asking.claim === undefined ? declared(asking) : [askedClaim(session, asking.claim)];
  const proofs: ToldProof[] = [];
  const domain = domainOf(ws, asOf, until);
  session.setOptions({ ...options, language, horizonDays: domain.last - asOf + 1 });
  const bounds = { absences: asking.absences, most: asking.most ?? MOST, until, isWhole: !ws.hasUnread };
  for (const asked of claims) {
    if (isWrong(asked)) return { kind: 'unreadable', problems: asked };
    proofs.push(toldOf(prove(session, asked, domain, bounds, namingIn(language)), asked, domain.last));
  }
  return { kind: 'proofs', proofs };
}

type Placed = AskedClaim & { readonly place?: ToldProof['place'] };

function isWrong(asked: Placed | readonly Unreadable[]): asked is readonly Unreadable[] {
  return Array.isArray(asked);
}

/** The lines of every förväntan, in the order of files. */
function declared({ ws, textOf, files }: Asking): readonly Placed[] {
  return files.flatMap((file) => {
    const facts = ws.files.get(file);
    const expectations = (facts?.declarations ?? []).filter((one) => one.kind === 'expectation');
    const text = expectations.length === 0 ? '' : (textOf(file) ?? '');
    return expectations.flatMap((expectation) =>
      expectation.claims.map((claim): Placed => {
        const asked = claimOf(expectation, claim, text);
        return { ...asked, place: { file, ...positionOf(facts?.lineStarts ?? new Uint32Array(1), asked.start) } };
      }),
    );
  });
}

function namingIn(language: Language): { readonly title: string; readonly remark: string } {
  return {
    title: say(language, 'Motexempel', 'Counterexample'),
    remark: say(
      language,
      'Påhittat för provet: frånvaron, ombuden och vem som beslutat finns inte.',
      'Made up for the test: the absence, its delegates and who decided are not real.',
    ),
  };
}

function toldOf({ asked, gone, counterexample, unproved }: Proof, { place = null }: Placed, last: Day): ToldProof {
  const { kinds, persons, absences, delegates } = gone;
  return {
    claim: asked.text,
    place,
    state: counterexample !== undefined ? 'refuted' : unproved === undefined ? 'proved' : 'unproved',
    reason: unproved ?? null,
    from: formatDay(gone.from),
    to: gone.to === LAST_DAY ? null : formatDay(gone.to),
    last: formatDay(Math.min(gone.to, last)),
    persons,
    kinds,
    absences,
    delegates,
    counterexample:
      counterexample === undefined
        ? null
        : {
            day: formatDay(counterexample.day),
            message: counterexample.message,
            text: counterexample.text,
          },
  };
}
