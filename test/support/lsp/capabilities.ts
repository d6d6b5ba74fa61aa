/** What editors say that they can do: the capabilities of their `initialize` requests, recorded word for word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Capabilities = { readonly [part: string]: unknown };

function recorded(name: string): Capabilities {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'clients', `${name}.json`), 'utf8')) as Capabilities;
}

/** A client that can do nothing beyond the protocol's first duty. */
export const BARE: Capabilities = {};

/** Visual Studio Code with vscode-languageclient 10. */
export const VSCODE = recorded('vscode');

/** Neovim 0.7. */
export const NEOVIM = recorded('neovim');

/** Emacs 28 with Eglot 1.9. */
export const EMACS = recorded('emacs');

/** Who asks for positions in other units than UTF-16, which the server then must not believe it may use. */
export const MODERN: Capabilities = { ...NEOVIM, general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] } };

export const EDITORS = { BARE, VSCODE, NEOVIM, EMACS, MODERN };
