/** How what answers a request of the program's own is handed over. */
import type { CancellationToken } from 'vscode-languageserver';

/** Answers a request with such parameters. */
export type Answering<Params> = (params: Params, token: CancellationToken) => unknown;

/** Takes what answers a request. */
export type Take = <Params>(method: string, answer: Answering<Params>) => void;
