/** Quick fixes: workspaces with something to mend, whatever it is. */
import { fixAll } from '../../../../language/editing/fixes/fix-all.ts';
import { fixableIn, type Offer, offersFor } from '../../../../language/editing/fixes/fixes.ts';
import { identityOf } from '../../../../language/editing/fixes/trial.ts';
import { applied } from '../../../../language/editing/format/format.ts';
import { parse } from '../../../../language/grammar/parse.ts';
import type { Finding } from '../../../../language/model/index.ts';
import type { Session } from '../../../../language/services/session.ts';
import { finish } from '../../../../language/services/work.ts';
import { BASE } from '../../../support/checks/base.ts';
import { Dice } from '../../../support/dice.ts';
import { sessionOf } from '../../../support/editing/session.ts';
import { shorterTexts } from '../minimise.ts';
import { otherText } from '../mutate/text.ts';
import { regionTexts, seedTexts } from '../seeds.ts';
import type { Target } from '../target.ts';

const FILE = 'mer.rutin';
/** A text that begins so is a workspace by itself. */
const ALONE = '// ensam\n';
/** Of so many findings of a case the fixes are tried. */
const FINDINGS = 4;
/** Who decided on new ombud and assigned them is never made up: it is asked for. */
const ASKED: ReadonlySet<string> = new Set(['MC-TIL-01', 'MC-TIL-09']);

export const fixes: Target = {
  name: 'fixes',
  holds: 'a quick fix leaves a text that can be read, mends its finding and adds none',
  seeds: () => [...seedTexts(), ...regionTexts(12).map((text) => ALONE + text)],
  mutated: otherText,
  smaller: shorterTexts,
  perLook: 1,
  wrong(text) {
    const session = ground(text);
    session.open(FILE, text);
    const dice = new Dice(text.length);
    const findings = [...fixableIn(session, FILE, 0, text.length)];
    while (findings.length > FINDINGS) findings.splice(dice.below(findings.length), 1);
    for (const offer of finish(offersFor(session, FILE, findings))) {
      const fault = offerFault(session, text, offer);
      if (fault !== undefined) return `${offer.finding.code} ${offer.finding.trigger} (${offer.title.sv}): ${fault}`;
    }
    return allFault(session, text);
  },
};

function ground(text: string): Session {
  return sessionOf(text.startsWith(ALONE) ? {} : { 'grund.rutin': BASE });
}

/** The same workspace with another text, judged anew. */
function judged(text: string, now: string): ReadonlyMap<string, number> {
  const session = ground(text);
  session.setText(FILE, now);
  return counted(session.findings);
}

function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (finding.suppressedBy !== undefined) continue;
    counts.set(identityOf(finding), (counts.get(identityOf(finding)) ?? 0) + 1);
  }
  return counts;
}

function offerFault(session: Session, text: string, { finding, edits }: Offer): string | undefined {
  const now = applied(text, edits);
  const errors = (one: string): number => parse(one).errors.length;
  if (errors(now) > errors(text)) return 'the text can be read no more';
  const [before, after] = [counted(session.findings), judged(text, now)];
  const own = identityOf(finding);
  if ((after.get(own) ?? 0) >= (before.get(own) ?? 0)) return 'what it mends is still found';
  const added = [...after].find(([one, count]) => count > (before.get(one) ?? 0) && !isLeft(one, finding));
  return added === undefined ? undefined : `it adds ${added[0]}`;
}

/** What a fix may leave to be found: what only people can decide, and, of a version that takes over krav, what breaks them. */
function isLeft(identity: string, { check, code }: Finding): boolean {
  const [added = ''] = identity.split('|');
  return (check === 'ombudstäckning' && ASKED.has(added)) || (code === 'RUT-017' && !added.startsWith('RUT-'));
}

function allFault(session: Session, text: string): string | undefined {
  const now = applied(text, fixAll(session, FILE));
  if (now === text) return undefined;
  if (parse(now).errors.length > parse(text).errors.length) return 'all fixes: the text can be read no more';
  const [before, after] = [counted(session.findings), judged(text, now)];
  const added = [...after].find(([one, count]) => count > (before.get(one) ?? 0));
  return added === undefined ? undefined : `all fixes: they add ${added[0]}`;
}
