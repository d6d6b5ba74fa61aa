/** Judgements that leave a trace, and those that go on from one, as a check wants them. */
import { traitsOf } from '../../checks/index.ts';
import { type Changed, retraced } from '../../disk/cache/retracing.ts';
import type { Told } from '../../disk/cache/told.ts';
import type { Options } from '../../engine/index.ts';
import { judgeTraced, type Wording } from '../../engine/traces/index.ts';
import type { Finding } from '../../model/index.ts';
import { stampFor } from '../../report/receipts/stamp.ts';
import { sha256Hex } from '../../server/digest.ts';
import type { CommonOptions } from '../frame/options.ts';
import type { Located } from '../input/locate.ts';
import { type Opened, optionsOf } from '../input/open.ts';

interface Wanted extends CommonOptions {
  readonly failOnExpired?: boolean;
}

export type Time = Pick<Options, 'asOf' | 'horizonDays'>;

/** What there is to tell of a workspace of which little has changed; undefined where all must be judged. */
export function toldAgain(located: Located, wanted: Wanted, changed: Changed): Told | undefined {
  const { config, found } = located;
  return retraced(changed, (retracing) => {
    const options = optionsOf(retracing, config, wanted);
    const files = found.files.map(({ file }) => file);
    const report = retracing.report(options, frameOf(located, options), wordingOf(located, wanted), files);
    const digest = changed.digestWith(config.text);
    return report && { report, stamp: stampFor(retracing.ws, { ...options, digest, hash: sha256Hex }) };
  });
}

/** The report, with the trace of its judgement; undefined where a check fails. */
export function reportTraced(opened: Opened, wanted: Wanted): ReturnType<typeof judgeTraced> {
  const { ws, options } = opened;
  return judgeTraced(ws, options, frameOf(opened, options), wordingOf(opened, wanted));
}

function frameOf({ language, found }: Located, { asOf, horizonDays }: Time): Parameters<typeof judgeTraced>[2] {
  return { asOf, horizonDays, language, only: found.only };
}

function wordingOf({ language }: Pick<Located, 'language'>, wanted: Wanted): Wording {
  return { language, adjust: (finding) => graver(finding, wanted) };
}

/** With --fail-on-expired what is said of an expired routine is an error. */
export function graver(finding: Finding, { failOnExpired }: Wanted): Finding {
  const isExpiry = traitsOf(finding).about === 'validity' && finding.clause?.expired !== false;
  return failOnExpired === true && isExpiry ? { ...finding, severity: 'error' } : finding;
}
