/**
 * A plan for a person at a terminal: what it means for whom, who does what, what is held back, what must be approved.
 */
import {
  breachSentence,
  type Change,
  detailOf,
  EXECUTORS,
  groupsOf,
  inboxesToApprove,
  sentenceOf,
} from '../../plan/index.ts';
import { say } from '../../words/index.ts';
import { findingLines } from '../changes/finding-lines.ts';
import { groupLines, joinedBlocks, type Page, signed, titled } from '../changes/look.ts';
import { defuse } from '../terminal/defuse.ts';
import { hanging, widestOf, widthOf } from '../terminal/wrap.ts';
import type { MadePlan } from './made.ts';
import { planSummary } from './pretty-summary.ts';
import type { Verdict } from './verdict.ts';

/** The whole page. */
export function prettyPlan(made: MadePlan, verdict: Verdict, page: Page): string {
  const { persons, inboxes } = groupsOf(made.plan.changes, made.plan.renames, made.telling);
  return joinedBlocks([
    heading(made, page),
    groupLines(say(page.language, 'Personer', 'Persons'), persons, page),
    groupLines(say(page.language, 'Inkorgar', 'Inboxes'), inboxes, page),
    ...executorBlocks(made, page),
    heldBlock(made, page),
    titled(
      say(page.language, 'Utan beställning', 'Without an order'),
      made.findings.flatMap((finding) => findingLines(finding, page)),
      page,
    ),
    doubtBlock(made, page),
    breachBlock(made, page),
    planSummary(made, verdict, page),
  ]);
}

function heading({ plan }: MadePlan, { language, paint }: Page): readonly string[] {
  const { asOf, until, only } = plan.desired.stamp;
  const from = plan.current.stamp.asOf;
  const part = only === null ? '' : ` (${defuse(only)})`;
  const title = say(language, `Plan för ${asOf}`, `Plan for ${asOf}`);
  const state = from === '' ? '' : say(language, `, från läget ${from}`, `, from the state of ${from}`);
  const ahead = say(language, `Det som ska gälla till ${until}${state}.`, `What is to hold until ${until}${state}.`);
  return [paint('bold', title) + part, paint('dim', ahead)];
}

const EXECUTOR_NAMES = {
  sv: { support: 'Support', enhetsprocessen: 'Enhetsprocessen', verksamheten: 'Verksamheten' },
  en: { support: 'Support', enhetsprocessen: 'The process for units', verksamheten: 'The verksamhet' },
} as const;

/** What each executor has to do; what is done by hand in läsläge stands in a list of its own. */
function executorBlocks({ plan }: MadePlan, page: Page): readonly (readonly string[])[] {
  const { language } = page;
  const lists = EXECUTORS.map((executor) => ({
    title: EXECUTOR_NAMES[language][executor],
    changes: plan.changes.filter((change) => change.executor === executor && !change.manual),
  }));
  const manual = {
    title: say(language, 'För hand, i läsläge eller arkiverat', 'By hand, in läsläge or archived'),
    changes: plan.changes.filter((change) => change.manual),
  };
  return [...lists, manual].map(({ title, changes }) =>
    titled(`${title} (${changes.length})`, detailLines(changes, page), page),
  );
}

function detailLines(changes: readonly Change[], page: Page): readonly string[] {
  const rows = changes.map((change) => ({ change, detail: detailOf(change, page.language) }));
  const kindWidth = widestOf(rows.map(({ detail }) => detail.kind));
  const objectWidth = Math.min(40, widestOf(rows.map(({ detail }) => defuse(detail.object))));
  return rows.flatMap(({ change, detail }) => {
    const kind = detail.kind.padEnd(kindWidth);
    const object = defuse(detail.object);
    const gap = ' '.repeat(Math.max(0, objectWidth - widthOf(object)));
    const words = [detail.person ?? '', arrow(detail.before, detail.after)].filter((part) => part !== '').join('  ');
    return signed(change.action, `${kind}  ${object}${gap}  ${defuse(words)}`.trimEnd(), page, 2);
  });
}

function arrow(before: string | null, after: string | null): string {
  return before !== null && after !== null ? `${before} → ${after}` : (after ?? before ?? '');
}

function heldBlock({ plan, telling }: MadePlan, page: Page): readonly string[] {
  const title = say(
    page.language,
    'Görs inte: enheten är i läsläge eller arkiverad',
    'Not done: the unit is in läsläge or archived',
  );
  const lines = plan.held.flatMap((change) =>
    signed(change.action, defuse(sentenceOf(change, telling)[page.language]), page, 2),
  );
  return titled(title, lines, page);
}

function doubtBlock({ doubts }: MadePlan, page: Page): readonly string[] {
  const title = say(
    page.language,
    'Osäkert: det här gick inte att läsa, och kan se ut som om det ska bort',
    'In doubt: this could not be read, and may look as if it were to go',
  );
  return titled(
    title,
    doubts.flatMap((finding) => findingLines(finding, page)),
    page,
  );
}

function breachBlock({ plan, telling }: MadePlan, page: Page): readonly string[] {
  if (plan.breaches.length === 0) return [];
  const { paint, width, language } = page;
  const title = say(language, 'Måste godkännas', 'Must be approved');
  const lines = plan.breaches.flatMap((breach) => {
    const text = defuse(breachSentence(breach, telling.names)[language]);
    return hanging('  ✖ ', text, width).map((line) => paint('red', line));
  });
  const names = inboxesToApprove(plan.breaches).join(',');
  const advice = say(
    language,
    `Stämmer det, kör om med --allow-removals ${names}`,
    `If this is right, run again with --allow-removals ${names}`,
  );
  return [paint(['bold', 'underline'], title), ...lines, ...hanging('    ', defuse(advice), width)];
}
