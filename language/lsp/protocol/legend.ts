/** The names of the kinds of word that semantic tokens tell apart. */
import type { SemanticTokensLegend } from 'vscode-languageserver';
import { MODIFIERS, TYPES } from '../semantic-tokens/words.ts';

export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };
