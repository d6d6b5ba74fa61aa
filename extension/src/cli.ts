/** The command line that comes with the extension, run as a process of its own. */
import { spawn } from 'node:child_process';
import * as vscode from 'vscode';
import { chosenDay } from './chosen-day.ts';
import { language } from './language.ts';

/** How a command ended. */
export interface Outcome {
  /** As the command line documents it; 3 also where it could not be started. */
  readonly code: number;
  /** The user stopped it: what it said is no answer. */
  readonly cancelled: boolean;
  readonly output: string;
  readonly errors: string;
}

/** Runs Node as the editor has it. */
export const NODE_ENVIRONMENT = { ELECTRON_RUN_AS_NODE: '1', NO_COLOR: '1' };

export class Cli {
  readonly script: string;

  constructor(script: string) {
    this.script = script;
  }

  /** The command line of a command, with the settings as options. */
  commandLine(command: readonly string[], withSettings = true): readonly string[] {
    return [this.script, ...command, ...(withSettings ? settingOptions() : [])];
  }

  /** Runs a command in a folder; it is stopped when that is asked for. */
  run(command: readonly string[], folder: string, token: vscode.CancellationToken): Promise<Outcome> {
    return new Promise((resolve) => {
      const env = { ...process.env, ...NODE_ENVIRONMENT };
      const child = spawn(process.execPath, this.commandLine(command), { cwd: folder, env, shell: false });
      let output = '';
      let errors = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        errors += text;
      });
      const end = (code: number, said: string): void =>
        resolve({ code, cancelled: token.isCancellationRequested, output, errors: said });
      child.once('error', (error) => end(3, String(error)));
      child.once('close', (code) => end(code ?? 3, errors));
      token.onCancellationRequested(() => child.kill());
    });
  }
}

function settingOptions(): readonly string[] {
  const chosen = vscode.workspace.getConfiguration('rutin');
  const datum = chosenDay();
  const configuration = chosen.get<string>('konfiguration') ?? '';
  const horizon = chosen.get<number>('horisont');
  return [
    ...(datum === undefined ? [] : ['--datum', datum]),
    ...(horizon === undefined || horizon === 90 ? [] : ['--horisont', String(horizon)]),
    ...(configuration === '' ? [] : ['--config', configuration]),
    '--lang',
    language(),
  ];
}
