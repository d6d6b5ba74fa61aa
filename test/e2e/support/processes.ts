/** The language servers that run for a workbench, as the system's list of processes has them. */
import { execFileSync } from 'node:child_process';
import type { Workbench } from './code-server.ts';

export interface LanguageServer {
  readonly pid: number;
  /** The extension host that started it: one a window. */
  readonly host: number;
}

/** Every one that has not ended. */
export function languageServers({ folder }: Workbench): readonly LanguageServer[] {
  const lines = execFileSync('ps', ['-ww', '-eo', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, host, state = '', args = ''] = /^ *(\d+) +(\d+) +(\S+) +(.*)$/.exec(line) ?? [];
    const isServer = args.includes(folder) && /dist\/node\/server\.mjs/.test(args) && !state.startsWith('Z');
    return isServer ? [{ pid: Number(pid), host: Number(host) }] : [];
  });
}
