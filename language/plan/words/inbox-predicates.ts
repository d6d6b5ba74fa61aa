/** What a change means for an inbox or for the intygsbevakning of a unit, as the rest of a sentence. */
import type { Sentence } from '../../model/index.ts';
import type { CertificatesValue, InboxValue } from '../state/item.ts';
import { keyOfLine } from '../state/lines.ts';
import { linesInWords } from './monitoring.ts';
import type { Of, Telling } from './telling.ts';

/** That an inbox is added, removed, renamed, moved or given another purpose. */
export function inboxPredicate({ action, object, before, after }: Of<'inbox'>, { names, orderOf }: Telling): Sentence {
  const order = orderOf(object);
  const by = order === '' ? '' : ` (${order})`;
  if (before === null || after === null) {
    return action === 'create'
      ? { sv: `läggs upp${by}`, en: `is added${by}` }
      : { sv: `tas bort${by}`, en: `is removed${by}` };
  }
  return both(inboxParts(before, after, names.unit));
}

function inboxParts(before: InboxValue, after: InboxValue, unit: (key: string) => string): readonly Sentence[] {
  const parts: Sentence[] = [];
  if (before.title !== after.title) {
    parts.push({
      sv: `får namnet ${after.title} (förut ${before.title})`,
      en: `is named ${after.title} (before: ${before.title})`,
    });
  }
  if (before.unit !== after.unit) {
    const [to, from] = [unit(after.unit), unit(before.unit)];
    parts.push({ sv: `flyttas till ${to} (från ${from})`, en: `moves to ${to} (from ${from})` });
  }
  if (before.purpose !== after.purpose) {
    parts.push({
      sv: `får ändamålet ${quoted(after.purpose)} (förut ${quoted(before.purpose)})`,
      en: `is for ${quoted(after.purpose)} (before: ${quoted(before.purpose)})`,
    });
  }
  return parts;
}

function quoted(text: string | null): string {
  return text === null ? '–' : `”${text}”`;
}

/** How an inbox is monitored now, and how it was. */
export function monitoringPredicate({ before, after }: Of<'monitoring'>, { names, asOf }: Telling): Sentence {
  const known = new Set((before ?? []).map(keyOfLine));
  const kept = new Set((after ?? []).map(keyOfLine));
  const now = linesInWords(
    (after ?? []).filter((line) => !known.has(keyOfLine(line))),
    names,
    asOf,
  );
  const then = linesInWords(
    (before ?? []).filter((line) => !kept.has(keyOfLine(line))),
    names,
    asOf,
  );
  if (after === null || after.length === 0) {
    return { sv: `bevakas inte längre (förut ${then.sv})`, en: `is no longer monitored (before: ${then.en})` };
  }
  if (now.sv === '') return { sv: `bevakas inte längre ${then.sv}`, en: `is no longer monitored ${then.en}` };
  const also = then.sv === '' && before !== null;
  return {
    sv: `bevakas ${also ? 'också ' : ''}${now.sv}${then.sv === '' ? '' : ` (förut ${then.sv})`}`,
    en: `is ${also ? 'also ' : ''}monitored ${now.en}${then.en === '' ? '' : ` (before: ${then.en})`}`,
  };
}

/** What becomes of the intygsbevakning of a unit. */
export function certificatesPredicate(change: Of<'certificates'>, telling: Telling): Sentence {
  const { before, after, object } = change;
  if (after === null) {
    return { sv: 'har inte längre någon intygsbevakning', en: 'no longer has its certificates monitored' };
  }
  const shared = { ...change, kind: 'monitoring' as const, object };
  const monitoring = monitoringPredicate(
    { ...shared, before: before?.monitoring ?? null, after: after.monitoring },
    telling,
  );
  const words = both([...(sameLines(before, after) ? [] : [monitoring]), ...certificateParts(before, after)]);
  return before === null
    ? { sv: `får intygsbevakning: ${words.sv}`, en: `gets its certificates monitored: ${words.en}` }
    : { sv: `får ändrad intygsbevakning: ${words.sv}`, en: `gets its certificates monitored otherwise: ${words.en}` };
}

function sameLines(before: CertificatesValue | null, after: CertificatesValue): boolean {
  return (before?.monitoring ?? []).map(keyOfLine).join() === after.monitoring.map(keyOfLine).join();
}

function certificateParts(before: CertificatesValue | null, after: CertificatesValue): readonly Sentence[] {
  const parts: Sentence[] = [];
  const [channel, days] = [before?.channel ?? null, before?.responseDays ?? null];
  if (channel !== after.channel) {
    parts.push(
      after.channel === null
        ? { sv: `sker inte längre i ${channel}`, en: `is no longer done in ${channel}` }
        : { sv: `sker i ${after.channel}`, en: `is done in ${after.channel}` },
    );
  }
  if (days !== after.responseDays) {
    parts.push(
      after.responseDays === null
        ? { sv: 'har inte längre någon svarstid', en: 'no longer has a response time' }
        : {
            sv: `har svarstid ${after.responseDays} dagar`,
            en: `has a response time of ${after.responseDays} days`,
          },
    );
  }
  return parts;
}

function both(parts: readonly Sentence[]): Sentence {
  return parts.length === 0
    ? { sv: 'ändras', en: 'changes' }
    : { sv: parts.map(({ sv }) => sv).join(', '), en: parts.map(({ en }) => en).join(', ') };
}
