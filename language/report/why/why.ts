/** Why something is found: the clause, how it is set, what was read, the days, and what would clear it. */
import { retraced } from '../../engine/index.ts';
import type { Declaration } from '../../model/index.ts';
import { toldDays } from './days.ts';
import { readDeclarations, toldFacts } from './facts.ts';
import { besideOf, toldParameters } from './parameters.ts';
import { ruleOf, severityOf } from './rule.ts';
import type { Scene } from './scene.ts';
import type { ToldEdit, Why } from './shape.ts';

/** A finding of a workspace that is asked about. */
type Asked = Omit<Scene, 'retraced'>;

/** So many of the declarations that were read are looked at for edits. */
const LOOKED_AT = 8;

/** The nearest of the declarations that were read for a finding, and the numbers that the routine states for its check. */
export function groundsFor(asked: Asked): {
  readonly read: readonly Declaration[];
  readonly numbers: readonly number[];
} {
  const scene = sceneOf(asked);
  const values = Object.values(scene.retraced.bound?.values ?? {});
  const read = readDeclarations(scene).slice(0, LOOKED_AT);
  return { read, numbers: [...new Set(values.filter((one) => typeof one === 'number'))] };
}

function sceneOf(asked: Asked): Scene {
  return { ...asked, retraced: retraced(asked.ws, asked.finding, asked.options) };
}

/** What is told of it. `edits` have been tried by whoever asks. */
export function whyOf(asked: Asked, edits: readonly ToldEdit[]): Why {
  const scene = sceneOf(asked);
  return {
    finding: asked.worded,
    rule: ruleOf(scene),
    severity: severityOf(scene),
    parameters: toldParameters(scene),
    beside: besideOf(scene),
    ...toldFacts(scene),
    ...toldDays(scene),
    edits,
  };
}
