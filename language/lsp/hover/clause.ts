/** A clause as text: what it says, in which document, how long that holds, how it is checked. */
import { endOf, type Language, type Requirement, type Routine, type Workspace } from '../../model/index.ts';
import { formatDay, isUnbounded } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import { escaped } from '../support/escaped.ts';

/** The clause with an id, of every routine that has it; undefined where none does. */
export function clauseCard(ws: Workspace, id: string, language: Language): string | undefined {
  const cards = (ws.lookup('clause', id) as readonly Routine[]).flatMap((routine) =>
    routine.requirements.filter((one) => one.id === id).map((one) => card(ws, routine, one, language)),
  );
  return cards.length === 0 ? undefined : cards.join('\n\n---\n\n');
}

function card(
  ws: Workspace,
  routine: Routine,
  { id, quote, section, bindings, manual }: Requirement,
  language: Language,
): string {
  const checks = bindings.map(({ check }) => `\`${check.value}\``).join(', ');
  return [
    `**${id}** ${escaped(section?.value ?? '')}`,
    quote === undefined ? '' : `> ${escaped(quote.value)}`,
    versionLine(ws, routine, language),
    checks === '' ? '' : `${say(language, 'Prövas av', 'Checked by')} ${checks}`,
    manual === undefined ? '' : `${say(language, 'Prövas för hand', 'Checked by hand')}: ${escaped(manual.value)}`,
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}

/** What a version is called, and on which days it holds. */
export function versionLine(ws: Workspace, routine: Routine, language: Language): string {
  const { name, text, document, version, validity } = routine;
  const parts = [escaped(text?.value ?? name)];
  if (document !== undefined) parts.push(escaped(document.value));
  if (version !== undefined) parts.push(`version ${escaped(version.value)}`);
  if (validity !== undefined) {
    const [from, to] = [validity.from, endOf(ws, routine) ?? validity.to].map((day) =>
      isUnbounded(day) ? '' : formatDay(day),
    );
    parts.push(`${say(language, 'giltig', 'valid')} ${from}–${to}`);
  }
  return parts.join(' · ');
}
