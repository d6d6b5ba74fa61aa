/** What a command line says of an import beside its files: what tables are about, and answers to questions. */
import { kindCalled, kindName, TABLE_KINDS, type TableKind } from '../../import/tables/kinds.ts';
import { listed, UsageError } from '../../words/index.ts';

/** `frånvaro` for what is a question, `hr.csv=frånvaro` for a file, `hr.xlsx/Blad1=frånvaro` for a sheet in it. */
export function kindsIn(said: readonly string[]): ReadonlyMap<string, TableKind> {
  return new Map(
    said.map((one) => {
      const at = one.lastIndexOf('=');
      const kind = kindCalled(one.slice(at + 1));
      if (kind === undefined) throw noKind(one.slice(at + 1));
      return [at < 0 ? '' : one.slice(0, at).normalize('NFC'), kind] as const;
    }),
  );
}

function noKind(word: string): UsageError {
  const names = (language: 'sv' | 'en'): string =>
    listed(
      TABLE_KINDS.map((kind) => kindName(kind)[language]),
      language,
    );
  return new UsageError(
    `--as: ”${word}” är inget som en fil kan handla om. Det kan vara ${names('sv')}.`,
    `--as: ”${word}” is nothing that a file can be about. It can be ${names('en')}.`,
  );
}

/** `hr.csv/kind=absences`: the question as the report has it, then the answer. */
export function answersIn(given: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    given.map((one) => {
      const at = one.lastIndexOf('=');
      if (at > 0) return [one.slice(0, at).normalize('NFC'), one.slice(at + 1).normalize('NFC')] as const;
      throw new UsageError(
        `--answer: ”${one}” har inget svar. Skriv frågan som rapporten har den, ett likhetstecken och svaret.`,
        `--answer: ”${one}” has no answer. Write the question as the report has it, an equals sign and the answer.`,
      );
    }),
  );
}
