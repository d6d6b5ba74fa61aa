/** The formatter: any text. */
import { applied, formatEdits, formatted } from '../../../../language/editing/format/format.ts';
import { messageOf } from '../../../../language/engine/index.ts';
import { parse } from '../../../../language/grammar/parse.ts';
import type { Finding } from '../../../../language/model/index.ts';
import { BASE } from '../../../support/checks/base.ts';
import { inOrder } from '../../../support/editing/in-order.ts';
import { saidIn } from '../../../support/editing/said.ts';
import { sessionOf } from '../../../support/editing/session.ts';
import { shorterTexts } from '../minimise.ts';
import { otherText } from '../mutate/text.ts';
import { seedTexts } from '../seeds.ts';
import type { Target } from '../target.ts';

export const formatting: Target = {
  name: 'formatting',
  holds: 'a shape given twice is that given once, says and finds the same, and loses no comment',
  seeds: seedTexts,
  mutated: otherText,
  smaller: shorterTexts,
  perLook: 4,
  wrong(text) {
    const parsed = parse(text);
    const once = formatted(parsed);
    const again = parse(once);
    if (formatted(again) !== once) return 'a second time changes the text';
    if (inOrder(again).join('\n') !== inOrder(parsed).join('\n')) return 'words or comments are others';
    if (parsed.errors.length > 0) return brokenFault(text);
    if (again.errors.length > 0) return 'it can be read no more';
    if (saidIn(once) !== saidIn(text)) return 'it says something else';
    const [before, after] = [foundIn(text), foundIn(once)];
    const lacking = before.find((one) => !after.includes(one)) ?? after.find((one) => !before.includes(one));
    return lacking === undefined ? undefined : `found in but one of both: ${lacking}`;
  },
};

/** Of what could not be read whole nothing is changed. */
function brokenFault(text: string): string | undefined {
  const { declarations, tokens } = parse(text);
  const edits = formatEdits(parse(text));
  for (const { $broken, $first, $last } of declarations) {
    if (!$broken) continue;
    const [start, end] = [tokens.start[$first] as number, tokens.end[$last] as number];
    if (edits.some((edit) => edit.start < end && edit.end > start)) {
      return 'a declaration that cannot be read is changed';
    }
  }
  return applied(text, edits) === formatted(parse(text)) ? undefined : 'the edits give another text';
}

function foundIn(text: string): readonly string[] {
  return sessionOf({ 'grund.rutin': BASE, 'mer.rutin': text }).findings.map(told).sort();
}

/** A finding wherever it stands; lines are told by some. */
function told(finding: Finding): string {
  return `${finding.code} ${finding.severity} ${messageOf(finding, 'sv').replace(/\.rutin:\d+/g, '.rutin')}`;
}
