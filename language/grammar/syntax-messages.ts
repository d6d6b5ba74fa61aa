/** Stands in until the messages are there. */
import type { SyntaxError } from './syntax-error.ts';
export function syntaxMessage(error: SyntaxError, language: 'sv' | 'en'): string {
  return (language === 'sv' ? 'Oväntat: ' : 'Unexpected: ') + error.found;
}
