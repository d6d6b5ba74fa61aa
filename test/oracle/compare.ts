/** The oracle beside the program: where they disagree, in how small a region, and the case that is kept of it. */
import { date, day } from './calendar.ts';
import { type Check, foundIn, foundInText, wordsOf } from './found.ts';
import { expectedIn } from './judge.ts';
import { printed } from './print.ts';
import type { Region } from './region.ts';
import { shrunk } from './shrink.ts';

/** What only the oracle finds, after a minus, and what only the program finds, after a plus. */
export function differences(check: Check, region: Region): readonly string[] {
  const surplus = [...foundIn(check, region)];
  const lacking = expectedIn(region).filter((one) => {
    const at = surplus.indexOf(one);
    if (at >= 0) surplus.splice(at, 1);
    return at < 0;
  });
  return [...lacking.map((one) => `- ${one}`), ...surplus.map((one) => `+ ${one}`)];
}

/** A region from which nothing can be taken without the first difference of its code going away. */
export function minimised(check: Check, region: Region): Region {
  const codeOf = (one: string | undefined): string => one?.split(' ').slice(0, 2).join(' ') ?? '';
  const code = codeOf(differences(check, region)[0]);
  return shrunk(region, (smaller) => {
    const all = differences(check, smaller);
    return codeOf(all[0]) === code && !all.some((one) => /^\+ RUT-00[124]/.test(one));
  });
}

const HEAD = /^\/\/ datum (\S+) horisont (\d+)$/m;
const EXPECTED = /^\/\/ väntat: (.+)$/gm;

/** The region's text, with what the oracle expects of it, by line. */
export function caseText(region: Region): string {
  const { text, lines } = printed(region);
  const byLine = (one: string): string => {
    const key = [...lines.keys()].sort((a, b) => b.length - a.length).find((other) => one.includes(`vid ${other}`));
    return key === undefined ? one : one.replace(`vid ${key}`, `vid rad ${lines.get(key)}`);
  };
  const expected = expectedIn(region).map((one) => `// väntat: ${byLine(one)}\n`);
  return `${text}// datum ${date(region.asOf)} horisont ${region.horizon}\n${expected.join('')}`;
}

/** What a kept case expects, and what the program finds in it, in the same words. */
export function keptCase(
  check: Check,
  text: string,
): { readonly expected: readonly string[]; readonly found: readonly string[] } {
  const [, asOf = '', horizon = ''] = HEAD.exec(text) ?? [];
  const found = foundInText(check, text, { asOf: day(asOf), horizon: Number(horizon) });
  return {
    expected: [...text.matchAll(EXPECTED)].map(([, one = '']) => one).sort(),
    found: found.map((one) => wordsOf(one, one.file.startsWith('builtin:') ? 'rutin 3.0' : `rad ${one.line}`)).sort(),
  };
}
