/** Reads a check's page: its front matter, and the examples whose comments say what is to be found. */

export interface Block {
  readonly kind: 'undvik' | 'föredra';
  readonly options: ReadonlyMap<string, string>;
  readonly code: string;
  /** Line of the fence in the page, from 1. */
  readonly line: number;
}

/** The blocks of one example: files of one workspace. */
export interface Example {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const FENCE = /^```rutin (undvik|föredra)([^\n]*)\n([\s\S]*?)^```/gm;

/** The examples of a page, in order; blocks with the same `exempel=` are one. */
export function examplesOf(page: string): readonly Example[] {
  const examples = new Map<string, Block[]>();
  for (const match of page.matchAll(FENCE)) {
    const line = page.slice(0, match.index).split('\n').length;
    const options = optionsOf(match[2] ?? '');
    const key = `${match[1]} ${options.get('exempel') ?? `rad ${line}`}`;
    const block: Block = { kind: match[1] as Block['kind'], options, code: match[3] ?? '', line };
    examples.set(key, [...(examples.get(key) ?? []), block]);
  }
  return [...examples].map(([title, blocks]) => ({ title, blocks }));
}

function optionsOf(words: string): ReadonlyMap<string, string> {
  return new Map(
    words
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word): [string, string] => {
        const [name, value] = word.split('=');
        return [name ?? '', value ?? ''];
      }),
  );
}

/** The findings that comments announce, as `file:line severity code`. */
export function announced(file: string, code: string): readonly string[] {
  const found: string[] = [];
  for (const [index, line] of code.split('\n').entries()) {
    const comment = /\/\/ <- (.*)$/.exec(line)?.[1];
    for (const one of comment?.split(',') ?? []) found.push(`${file}:${index + 1} ${one.trim()}`);
  }
  return found;
}

/** The value of a line in the front matter. */
export function frontMatter(page: string, name: string): string | undefined {
  const head = /^---\n([\s\S]*?)\n---/.exec(page)?.[1] ?? '';
  return new RegExp(`^${name}: *(.*)$`, 'm').exec(head)?.[1];
}
