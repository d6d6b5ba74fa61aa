/** A new unit and what is declared with it, in the words of the language. */
import { INBOX_WORDS, PRINCIPAL_TYPE_WORDS } from '../../../model/index.ts';
import { formatTime } from '../../../time/index.ts';
import { quotedText } from '../../new-version/spelled.ts';
import { timesTyped } from './check-times.ts';
import { hourLines } from './typed-hours.ts';
import type { NewPrincipal, UnitFields, UnitNames } from './unit-fields.ts';

const MARGIN = '    ';

/** A declaration with groups of lines, a blank line between them. */
function block(head: string, ...groups: readonly (readonly string[])[]): string {
  const filled = groups.filter((lines) => lines.length > 0);
  return `${head} {\n${filled.map((lines) => lines.map((line) => `${MARGIN}${line}\n`).join('')).join('\n')}}`;
}

function indented(text: string): string {
  return text.replaceAll('\n', `\n${MARGIN}`);
}

export function principalText(name: string, principal: NewPrincipal): string {
  const { type, municipality, agreement } = principal;
  const ofKind =
    type === 'municipality'
      ? [...(municipality === '' ? [] : [`kommunkod ${municipality}`]), 'option 1']
      : type === 'private' && agreement !== ''
        ? [`avtal ${quotedText(agreement)}`]
        : [];
  return block(`huvudman ${name} ${quotedText(principal.name)}`, [`typ ${PRINCIPAL_TYPE_WORDS[type]}`, ...ofKind]);
}

export function departmentText(name: string, title: string, above: string): string {
  return block(`verksamhet ${name} ${quotedText(title)}`, [`del av ${above}`]);
}

/** The declaration of the unit. */
export function unitText(fields: UnitFields, { above }: Pick<UnitNames, 'above'>): string {
  const { title, key, hsa, level, kind, hours, persons } = fields;
  const administrators = persons.filter(({ administers }) => administers).map(({ id }) => id);
  return block(
    `enhet ${key} ${quotedText(title)}`,
    [
      `del av ${above}`,
      ...(hsa === '' ? [] : [`hsa ${hsa}`]),
      ...(level === '' ? [] : [`nivå ${level}`]),
      ...(kind === '' ? [] : [`slag ${kind}`]),
    ],
    hourLines(hours).map((line) => `öppet ${line}`),
    administrators.length === 0 ? [] : [`administreras av ${administrators.join(', ')}`],
    ...Object.values(INBOX_WORDS).flatMap((word) => inboxGroup(fields, word)),
  );
}

function inboxGroup({ inboxes, persons }: UnitFields, word: string): readonly (readonly string[])[] {
  const typed = inboxes[word as keyof UnitFields['inboxes']];
  if (typed === undefined) return [];
  const members = persons.filter(({ reads }) => reads).map(({ id }) => id);
  const lines = [
    ...(members.length === 0 ? [] : [`medlemmar ${members.join(', ')}`]),
    monitoringText(timesTyped(typed)?.map(formatTime) ?? [], members),
  ];
  return [[indented(block(`inkorg ${word}`, lines))]];
}

/** The first of the members is responsible, the next steps in. */
function monitoringText(times: readonly string[], [first, second]: readonly string[]): string {
  const often = times.length > 1 ? `${times.length} gånger per dag` : 'dagligen';
  const at = times.length === 0 ? '' : ` kl ${times.join(', ')}`;
  const by = first === undefined ? '' : ` av ${first}`;
  return `bevakas ${often}${at}${by}${second === undefined ? '' : ` ersättare ${second}`}`;
}
