/** RUT-020: a property that must be there is not. */
import type { Declaration } from '../../model/index.ts';
import { listed } from '../../words/index.ts';
import { defineRule, type Judging, markOf } from '../api/index.ts';
import { theKind } from '../support/kinds.ts';
import { titled } from '../support/naming.ts';
import { missingIn } from '../support/needed.ts';

const messages = {
  missing: {
    sv: '{subjectSv} saknar {missingSv}',
    en: '{subjectEn} lacks {missingEn}',
    advice: { sv: 'Lägg till {missingSv}.', en: 'Add {missingEn}.' },
  },
} as const;

type Told = Judging<unknown, typeof messages>;

export const rut020 = defineRule({
  code: 'RUT-020',
  severity: 'error',
  messages,
  judge: {
    principal: judge,
    division: judge,
    unit: judge,
    function: judge,
    functionInbox: judge,
    flow: judge,
    exemption: judge,
    routine: judge,
  },
});

function judge(declaration: Declaration, { report }: Told): void {
  const missing = declaration.broken ? [] : missingIn(declaration);
  if (missing.length === 0) return;
  const kind = theKind(declaration);
  report('missing', markOf(declaration, declaration.nameAt), {
    subjectSv: `${capital(kind.sv)} ${named(declaration, 'från')}`,
    subjectEn: `${capital(kind.en)} ${named(declaration, 'from')}`,
    missingSv: listed(
      missing.map((word) => `”${word}”`),
      'sv',
    ),
    missingEn: listed(
      missing.map((word) => `“${word}”`),
      'en',
    ),
  });
}

/** An undantag, which has no name, is called by the clause it is from. */
function named(declaration: Declaration, from: string): string {
  return declaration.kind === 'exemption' ? `${from} ${declaration.clause.value}` : titled(declaration);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
