/** A workspace that is being worked in: texts come and go, and after each change it is known what is to be said where. */
import { Analysis, configured, fromFileProblem, fromProblem, type Options } from '../engine/index.ts';
import { factsOf } from '../lowering/lower.ts';
import { type Reading, read } from '../lowering/reuse.ts';
import {
  type Declaration,
  type FileFacts,
  type Finding,
  isAlike,
  isShipped,
  type Language,
  type ReadKey,
  Workspace,
} from '../model/index.ts';
import { PersonOrder } from './persons/person-order.ts';
import { Conclusions } from './session-conclusions.ts';
import { shippedFacts } from './shipped-facts.ts';
import { type Ground, Trial } from './trial.ts';

/** How a session judges, and in which language it speaks. */
export interface SessionOptions extends Options {
  readonly language: Language;
}

/** A text to be tried, and the one that a file that is not open has now; without it the file is to be made. */
interface TriedText {
  readonly text: string;
  readonly was?: string;
}

const NONE: readonly never[] = [];

/**
 * The state of one workspace. No I/O and no clock. Files that are open are kept with their text and tree; of the others only
 * their facts. Shipped routines are always there.
 */
export class Session {
  readonly ws: Workspace;
  readonly #open = new Map<string, Reading>();
  readonly #conclusions = new Conclusions();
  /** Files with problems that belong to no declaration. */
  readonly #unwell = new Map<string, FileFacts>();
  #problems = new WeakMap<FileFacts, readonly Finding[]>();
  #options: SessionOptions;
  #revision = 0;
  #analysis: Analysis | undefined;
  #persons: PersonOrder | undefined;

  /** @param ws in which nothing stands yet */
  constructor(options: SessionOptions, ws = new Workspace()) {
    this.ws = ws;
    this.#options = options;
    for (const facts of shippedFacts()) this.ws.load(facts);
  }

  /** Grows with every change of a text or of how it is judged: what was worked out at another number may hold no more. */
  get revision(): number {
    return this.#revision;
  }

  get options(): SessionOptions {
    return this.#options;
  }

  /** Another day, horizon, language or configuration. */
  setOptions(options: SessionOptions): void {
    this.#revision++;
    this.#options = options;
    this.#problems = new WeakMap();
    this.#analysis?.setOptions(options);
    this.#conclusions.forget();
  }

  /** The judgement so far; all that was loaded waits to be judged at first. */
  get analysis(): Analysis {
    this.#analysis ??= new Analysis(this.ws, this.#options);
    return this.#analysis;
  }

  /** All persons, in the order of how much they are named. */
  get persons(): PersonOrder {
    this.#persons ??= new PersonOrder(this.ws, this.analysis);
    return this.#persons;
  }

  /** The files of the workspace, shipped ones included. */
  get files(): ReadonlyMap<string, FileFacts> {
    return this.ws.files;
  }

  /** The text and tree of an open file. */
  reading(file: string): Reading | undefined {
    return this.#open.get(file);
  }

  /** The files that are open. */
  get openFiles(): Iterable<string> {
    return this.#open.keys();
  }

  /** Sets the text of a file that is open in an editor. A shipped file may be looked at, but stays as it is. */
  open(file: string, text: string): void {
    const isKnown = isShipped(file) || this.ws.files.has(file);
    if (isKnown && this.#open.get(file)?.parsed.text === text) return;
    const { facts } = this.#read(file, text);
    if (!isShipped(file)) this.#replace(file, facts);
  }

  /** Sets the text of an open file that is none of the workspace's: it can be read and shaped, and says nothing. */
  look(file: string, text: string): void {
    if (this.ws.files.has(file)) this.#replace(file, undefined);
    this.#read(file, text);
  }

  #read(file: string, text: string): Reading {
    this.#revision++;
    const reading = read(file, text, this.#open.get(file));
    this.#open.set(file, reading);
    return reading;
  }

  /** Another text of an open file, to be tried; undefined for a file that is not open or none of the workspace's. Judges all that waits. */
  trial(file: string, text: string): Trial | undefined {
    return this.#open.has(file) && this.ws.files.has(file) ? this.trialOf(new Map([[file, { text }]])) : undefined;
  }

  /**
   * Other texts of several files, to be tried together; a file that is not there yet is to be. Undefined where one of them cannot
   * be written, or is no longer as its text says. Judges all that waits.
   */
  trialOf(texts: ReadonlyMap<string, TriedText>): Trial | undefined {
    const before = [...texts].map(([file, tried]) => this.#present(file, tried));
    if (!before.every((one) => one !== undefined)) return undefined;
    this.analysis.settle();
    const wanted = [...texts].map(([file, { text }]) => ({ file, text }));
    return new Trial(this.#ground(before), (reading, index) => {
      const { file, text } = wanted[index] as { readonly file: string; readonly text: string };
      return read(file, text, reading);
    });
  }

  /** How a file is read now, also one that is not open, or not there yet. */
  #present(file: string, { was }: TriedText): Reading | undefined {
    const open = this.#open.get(file);
    const facts = this.ws.files.get(file);
    if (isShipped(file)) return undefined;
    if (open !== undefined) return facts === undefined ? undefined : open;
    const made = read(file, was ?? '');
    if (facts === undefined) return was === undefined ? made : undefined;
    return was !== undefined && isAlike(facts, made.facts) ? { parsed: made.parsed, facts } : undefined;
  }

  #ground(before: readonly Reading[]): Ground {
    const { analysis, ws } = this;
    const revision = this.#revision;
    const files = before.map(({ facts: { file } }) => ({
      file,
      isOpen: this.#open.has(file),
      facts: ws.files.get(file),
    }));
    return {
      before,
      isSame: () => this.#revision === revision,
      put: (readings) => {
        const changed = new Set<ReadKey>();
        for (const reading of readings) {
          this.#open.set(reading.facts.file, reading);
          for (const key of ws.replace(reading.facts.file, reading.facts)) changed.add(key);
        }
        return changed;
      },
      putBack: () => {
        for (const [index, { file, isOpen, facts }] of files.entries()) {
          if (isOpen) this.#open.set(file, before[index] as Reading);
          else this.#open.delete(file);
          ws.replace(file, facts);
        }
      },
      foresee: (changed, gone, come) => analysis.foresee(changed, gone, come),
      problemsIn: (facts) => this.#problemsIn(facts),
    };
  }

  /** Sets the text of a file that is not open; undefined where it is gone. */
  setText(file: string, text: string | undefined): void {
    this.#open.delete(file);
    this.#replace(file, text === undefined ? undefined : factsOf(file, text));
  }

  /** Notes whether a file is there that could not be read. */
  setUnread(file: string, isUnread: boolean): void {
    const changed = this.ws.setUnread(file, isUnread);
    if (changed.size > 0) {
      this.#revision++;
      this.#update(changed, NONE, NONE);
      this.#conclusions.touch(file);
    }
  }

  /** Everything there is to say about a file, in no particular order. Judges all that waits. */
  findingsIn(file: string): readonly Finding[] {
    this.#conclude();
    return this.#conclusions.in(file);
  }

  /** The findings of any file that an editor tells in this one, too. Judges all that waits. */
  echoesIn(file: string): readonly Finding[] {
    this.#conclude();
    return this.#conclusions.echoesIn(file);
  }

  /** As `findingsIn`, of what is about the declarations of the file or its own words: costs no more than they do. */
  findingsAbout(file: string): readonly Finding[] {
    const facts = this.ws.files.get(file);
    if (facts === undefined) return NONE;
    return [...this.analysis.findingsOf(facts.declarations), ...this.#problemsIn(facts)];
  }

  /** Everything there is to say, in no particular order. */
  get findings(): readonly Finding[] {
    return [...this.analysis.findings, ...this.#allProblems()];
  }

  /** What there is to say about a file by its own words, whatever stands in others. */
  ownFindingsIn(file: string): readonly Finding[] {
    const facts = this.ws.files.get(file);
    if (facts === undefined) return NONE;
    const { severities } = this.#options;
    const own = facts.declarations.flatMap((declaration) =>
      declaration.problems.flatMap((problem) => configured(fromProblem(declaration, problem), severities)),
    );
    return [...own, ...this.#problemsIn(facts)];
  }

  /** Judges at most so many declarations of what `firstFindingsIn` needs; true when none of them waits. */
  workOn(file: string, most: number): boolean {
    const facts = this.ws.files.get(file);
    return facts === undefined || this.analysis.workOn(facts.declarations, most);
  }

  /** What there is to say about a file before all has been judged. */
  firstFindingsIn(file: string): readonly Finding[] {
    const facts = this.ws.files.get(file);
    if (facts === undefined) return NONE;
    return [...this.analysis.findingsAbout(facts.declarations), ...this.#problemsIn(facts)];
  }

  /** The files about which something else may be to be said than when this was last asked. */
  changedFiles(): ReadonlySet<string> {
    this.#conclude();
    return this.#conclusions.takeChanged();
  }

  #conclude(): void {
    if (!this.#conclusions.isStale) return;
    this.#conclusions.set(this.analysis.findings, this.#allProblems());
  }

  #allProblems(): readonly Finding[] {
    return [...this.#unwell.values()].flatMap((facts) => this.#problemsIn(facts));
  }

  #problemsIn(facts: FileFacts): readonly Finding[] {
    let findings = this.#problems.get(facts);
    if (findings === undefined) {
      const { severities } = this.#options;
      findings = facts.problems.flatMap((problem) => configured(fromFileProblem(facts, problem), severities));
      this.#problems.set(facts, findings);
    }
    return findings;
  }

  #replace(file: string, facts: FileFacts | undefined): void {
    this.#revision++;
    if (facts !== undefined) this.setUnread(file, false);
    const before = this.ws.files.get(file)?.declarations ?? NONE;
    const after = facts?.declarations ?? NONE;
    if (this.#analysis === undefined && facts !== undefined && before.length === 0 && !this.ws.files.has(file)) {
      this.ws.load(facts);
    } else {
      const changed = this.ws.replace(file, facts);
      this.#update(changed, before, after);
      this.#persons?.note(changed, before, after);
    }
    if (facts === undefined || facts.problems.length === 0) this.#unwell.delete(file);
    else this.#unwell.set(file, facts);
    this.#conclusions.touch(file);
  }

  #update(changed: ReadonlySet<ReadKey>, before: readonly Declaration[], after: readonly Declaration[]): void {
    this.#analysis?.update(changed, before, after);
  }
}
