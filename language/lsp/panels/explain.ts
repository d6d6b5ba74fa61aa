/** A clause or a rule explained, as Markdown: its words, where it stands, whether it holds, and how it is checked. */
import { pages } from '../../checks/pages.ts';
import { type RequirementInUse, routinesInUse } from '../../model/index.ts';
import { formatDay, isUnbounded } from '../../time/index.ts';
import type { Scene } from './scene.ts';

/** A workspace as it is judged. */
type Judged = Pick<Scene, 'ws' | 'options'>;

const WORDS = {
  sv: { to: 'Gäller till', expired: 'Gick ut', manual: 'Kontrolleras för hand', version: 'version' },
  en: { to: 'Valid to', expired: 'Expired', manual: 'Checked by hand', version: 'version' },
} as const;

/** The explanation of a code; undefined for a code that nothing has. */
export function explanationOf(scene: Judged, code: string): string | undefined {
  for (const { requirements, ...inUse } of routinesInUse(scene.ws, scene.options.asOf)) {
    const stated = requirements.find(({ requirement }) => requirement.id === code);
    if (stated !== undefined) return clauseText(scene, { ...inUse, ...stated });
  }
  return pageOf(code);
}

function clauseText({ options }: Judged, { routine, requirement, expired, lastDay: to }: RequirementInUse): string {
  const words = WORDS[options.language];
  const { section, quote, manual, bindings, id } = requirement;
  const validity =
    to === undefined || isUnbounded(to) ? '' : ` ${expired ? words.expired : words.to} ${formatDay(to)}.`;
  const checks = [...new Set(bindings.map(({ check }) => check.value))];
  const parts = [
    `# ${id}${section === undefined ? '' : ` – ${section.value}`}`,
    quote === undefined ? '' : `> ${quote.value}`,
    `*${routine.text?.value ?? routine.name}*, ${words.version} ${routine.version?.value ?? '–'}.${validity}`,
    manual === undefined ? '' : `**${words.manual}.** ${manual.value}`,
    ...checks.map((check) => pageOf(check) ?? ''),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The page of a check or rule without the table at its head. */
export function pageOf(name: string): string | undefined {
  return pages[name]?.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '').trim();
}
