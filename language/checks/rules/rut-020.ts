/** RUT-020: a property that must be there is not. */
import type { Declaration } from '../../model/index.ts';
import { FIRST_DAY, LAST_DAY } from '../../time/index.ts';
import { defineRule, type Judging, markOf } from '../api/index.ts';
import { theKind } from '../support/kinds.ts';
import { listed, listedInEnglish, titled } from '../support/naming.ts';

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
    missingSv: listed(missing.map((word) => `”${word}”`)),
    missingEn: listedInEnglish(missing.map((word) => `“${word}”`)),
  });
}

/** An undantag, which has no name, is called by the clause it is from. */
function named(declaration: Declaration, from: string): string {
  return declaration.kind === 'exemption' ? `${from} ${declaration.clause.value}` : titled(declaration);
}

/** The words of the properties that are missing, in the order in which they are usually written. */
function missingIn(declaration: Declaration): readonly string[] {
  switch (declaration.kind) {
    case 'principal':
      return lacking({ typ: declaration.type });
    case 'administration':
    case 'department':
    case 'unit':
      return lacking({ 'del av': declaration.parent });
    case 'function':
    case 'function-inbox':
      return lacking({ vid: declaration.place });
    case 'flow':
      return lacking({ från: declaration.from, till: declaration.to, kanal: declaration.channel });
    case 'exemption':
      return lacking(endsOf(declaration));
    case 'routine':
      return lacking(
        declaration.type === 'source'
          ? { uppdaterad: declaration.updated }
          : { dokument: declaration.document, version: declaration.version, giltig: declaration.validity },
      );
    case 'person':
    case 'absence':
    case 'inbox-order':
      return [];
    default:
      return declaration satisfies never;
  }
}

/** An undantag needs both a first and a last day. */
function endsOf({ period }: Declaration & { kind: 'exemption' }): Readonly<Record<string, unknown>> {
  const isStated = (bound: number, unbounded: number): true | undefined => (bound === unbounded ? undefined : true);
  if (period === undefined) return { från: undefined, till: undefined };
  return period.readable ? { från: isStated(period.from, FIRST_DAY), till: isStated(period.to, LAST_DAY) } : {};
}

function lacking(properties: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(properties).filter((property) => properties[property] === undefined);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
