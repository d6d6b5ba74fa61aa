/** What a form of an editor is: from what has been filled in to what is shown beside it and what it would write. */
import type { Change } from '../../editing/forms/proposal.ts';
import type { Sources } from '../../editing/forms/sources.ts';
import type { Session } from '../../services/session.ts';
import type { Work } from '../../services/work.ts';
import type { Scene } from '../panels/scene.ts';
import type { Exports } from './exports.ts';

/** What a form is made of. */
export interface FormContext {
  readonly scene: Scene;
  readonly session: Session;
  readonly sources: Sources;
  readonly exports: Exports;
}

/** A form as far as it has been filled in. */
export interface Made<View> {
  /** What is shown, plain JSON. */
  readonly view: View;
  /** What it would write; undefined as long as too little has been filled in for anything to be written. */
  readonly changes: readonly Change[] | undefined;
}

/** A form by its name, as the requests have it: `rutin/forms/absence`. */
export interface Form<Fields, View> {
  readonly name: string;
  /** To be made of what comes from outside: every field may be missing. May ask for texts that are not known, and is then made anew. */
  make(at: FormContext, fields: Partial<Fields>): Work<Made<View>>;
}
