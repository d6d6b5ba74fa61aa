/**
 * Judges again what changes since an earlier judgement concern, and takes the rest from that. What is told is what a judgement of
 * everything would tell; where that cannot be known, nothing is.
 */
import { type FileFacts, forEachKey, Workspace } from '../../model/index.ts';
import { type AbsencesBeyond, absencesBeyond } from '../beyond.ts';
import { type Frame, isReported, reportWith } from '../report.ts';
import type { Report } from '../report-shape.ts';
import { horizonOf, type Options } from '../run.ts';
import { codeOf, isIn, movedTo } from './codes.ts';
import { Judging } from './judging.ts';
import { TracedFiles, writersOf } from './supplied.ts';
import { reportedInOrder, type ToldFinding } from './told.ts';
import { beyondOf, type Trace, type Wording, wordedOf } from './trace.ts';
import { type ChangedFile, hasRoutines, MOST, readersOf, type Written, writtenBy } from './written.ts';

/** A judgement that goes on from an earlier one. */
export class Retracing {
  /** Of it only what is asked for is read. */
  readonly ws: Workspace;
  readonly #supply: TracedFiles;
  readonly #trace: Trace;
  readonly #changed: readonly ChangedFile[];
  readonly #numbers: ReadonlyMap<string, number>;
  /** The numbers of the files that are not as they were. */
  readonly #apart: ReadonlySet<number>;
  /** The numbers of these, and of those that the change concerns. */
  readonly #known: Set<number>;

  /** `read` gives the facts of a file that is as it was. */
  constructor(trace: Trace, changed: readonly ChangedFile[], read: (file: string) => FileFacts) {
    this.#trace = trace;
    this.#changed = changed;
    this.#numbers = new Map(trace.files.map((file, number) => [file, number]));
    this.#apart = new Set(changed.flatMap(({ file }) => this.#numbers.get(file) ?? []));
    this.#known = new Set(this.#apart);
    this.#supply = new TracedFiles(trace, this.#apart, read);
    this.ws = new Workspace({ supply: this.#supply });
    for (const { facts } of changed) if (facts !== undefined) this.ws.put(facts);
  }

  /** The report on the files there are now; undefined where all must be judged. */
  report(options: Options, frame: Frame, wording: Wording, files: readonly string[]): Report | undefined {
    const written = writtenBy(this.#trace, this.#changed);
    if (hasRoutines(written)) return undefined;
    const counts = this.#counted(written);
    const judging = new Judging(this.ws, options);
    if (counts === undefined || !this.#settle(judging, written.touched) || judging.hasFailed) return undefined;
    const told = [...this.#kept(), ...judging.conclusions.flatMap((one) => wordedOf(this.ws, one, wording))];
    const { only } = frame;
    const wanted = only === undefined ? told : told.filter(({ worded }) => isReported(worded.file, only));
    const beyond = this.#beyond(horizonOf(options).to);
    return reportWith(this.ws, reportedInOrder(wanted), frame, { files: only ?? files, ...counts, beyond });
  }

  /** Judges what a change concerns, and whatever exceptions join to that; false where that is too much. */
  #settle(judging: Judging, touched: ReadonlySet<number>): boolean {
    const known = this.#known;
    let waiting: readonly FileFacts[] = this.#changed.flatMap(({ facts }) => facts ?? []);
    let codes = new Set([...touched, ...[...this.#apart].flatMap((number) => this.#pairsOf(number))]);
    while (waiting.length > 0 || codes.size > 0) {
      const pairs = new Set(waiting.flatMap((facts) => [...judging.settle(facts)]));
      const found = readersOf(this.#trace, codes).filter((number) => !known.has(number));
      for (const number of found) {
        known.add(number);
        for (const pair of this.#pairsOf(number)) pairs.add(pair);
      }
      if (known.size > MOST * this.#trace.files.length) return false;
      waiting = found.map((number) => this.#factsOf(number));
      codes = pairs;
    }
    return true;
  }

  #factsOf(number: number): FileFacts {
    this.#supply.put(this.ws, number);
    return this.ws.files.get(this.#trace.files[number] as string) as FileFacts;
  }

  /** What exceptions may forgive in a file as it was, and its exceptions. */
  #pairsOf(number: number): readonly number[] {
    const { codes, files } = this.#trace.read;
    const found: number[] = [];
    for (let at = files.indexOf(number); files[at] === number; at++) {
      if (isIn('pair', codes[at] as number)) found.push(codes[at] as number);
    }
    return found;
  }

  /** What is said of files that the change does not concern. */
  #kept(): readonly ToldFinding[] {
    return this.#trace.files.flatMap((_, number) => (this.#known.has(number) ? [] : this.#trace.toldOf(number)));
  }

  /** How many units and persons there are; undefined where a name that has gone may be another's now. */
  #counted({ before, now }: Written): Pick<Report, 'units' | 'persons'> | undefined {
    let { units, persons } = this.#trace.counts;
    const names = this.#placesNow();
    for (const code of new Set([...before, ...now])) {
      const writers = writersOf(this.#trace, code);
      const stands = now.has(code) || writers.some((number) => !this.#apart.has(number));
      if (isIn('person', code)) persons += Number(stands) - Number(writers.length > 0);
      if (!isIn('placed', code)) continue;
      const name = names.get(code);
      if (name === undefined && stands) return undefined;
      const isUnit = name !== undefined && this.ws.lookup('placed', name)[0]?.kind === 'unit';
      units += Number(isUnit) - Number(writersOf(this.#trace, movedTo('units', code)).length > 0);
    }
    return { units, persons };
  }

  /** The names of places that changed files declare, by code. */
  #placesNow(): ReadonlyMap<number, string> {
    const names = new Map<number, string>();
    for (const { facts } of this.#changed) {
      for (const declaration of facts?.declarations ?? []) {
        forEachKey(declaration, (table, key) => {
          if (table === 'placed') names.set(codeOf(table, key), key);
        });
      }
    }
    return names;
  }

  #beyond(until: number): AbsencesBeyond {
    const same = [...this.#trace.files.keys()].filter((number) => !this.#apart.has(number));
    const kept = beyondOf(this.#trace.counts, same);
    const now = absencesBeyond(
      this.#changed.flatMap(({ facts }) => facts ?? []),
      until,
    );
    return {
      starting: kept.starting + now.starting,
      lasting: kept.lasting + now.lasting,
      open: kept.open + now.open,
    };
  }
}
