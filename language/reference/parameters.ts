/** The parameters of a kontroll: what each means and may be, made of what the checks say of them. */
import { type Check, type ParameterSpec, valueInWords } from '../checks/api/index.ts';
import { checks } from '../checks/index.ts';
import { SEVERITY_WORDS, type Sentence } from '../model/index.ts';
import { ENTRIES } from './entries/index.ts';
import type { Explained } from './explained.ts';
import { phrases } from './phrases.ts';

/** Every kontroll may say how severe it is. */
const SEVERITY: Explained = {
  title: 'nivå',
  place: { sv: 'i kontroll', en: 'in kontroll' },
  meaning: {
    sv: 'Hur allvarligt det är att bryta mot kravet. Utan raden avgör kravets ord, som ska eller bör.',
    en: 'How severe it is to break the krav. Without the line the word of the krav decides, such as ska or bör.',
  },
  form: undefined,
  notes: [
    {
      sv: `Något av ${Object.values(SEVERITY_WORDS).join(', ')}.`,
      en: `One of ${Object.values(SEVERITY_WORDS).join(', ')}.`,
    },
  ],
  example: exampleOf('ersättare'),
  clauses: [],
};

/** The parameters of the check with a name; those of all checks where none is named. */
export function explainedParameters(check?: string): readonly Explained[] {
  return [...checks.filter(({ name }) => check === undefined || name === check).flatMap(parametersOf), SEVERITY];
}

function parametersOf(check: Check): readonly Explained[] {
  return Object.values(check.parameters).map((spec) => ({
    title: spec.name,
    place: { sv: `i kontroll ${check.name}`, en: `in kontroll ${check.name}` },
    ...saidOf(check, spec),
    form: undefined,
    example: exampleOf(check.name),
    clauses: [],
  }));
}

function exampleOf(check: string): string {
  return ENTRIES.find(({ of }) => of[0] === `CheckBinding.${check}`)?.example ?? '';
}

/** How the line is read; else what each of its values means. */
function saidOf(check: Check, spec: ParameterSpec<unknown>): Pick<Explained, 'meaning' | 'notes'> {
  const keys = [`${check.name}.${spec.name}`, spec.name, `${check.name}.${spec.name}=ja`];
  const phrase = keys.map((key) => phrases[key]).find((found) => found !== undefined);
  if (phrase !== undefined) return { meaning: readAs(phrase), notes: [valuesOf(check, spec), ...defaultOf(spec)] };
  return {
    meaning: {
      sv: 'Säger vad som prövas, med ett av orden nedan.',
      en: 'Says what is checked, by one of the words below.',
    },
    notes: spec.words.map((word) => {
      const meant = phrases[`${check.name}.${spec.name}=${word}`];
      return {
        sv: meant === undefined ? word : `${word}: ${meant.sv}`,
        en: meant === undefined ? word : `${word}: ${meant.en}`,
      };
    }),
  };
}

function readAs({ sv, en }: Sentence): Sentence {
  return { sv: `Läses så här: ”${sv}”.`.replaceAll('{v}', '…'), en: `Is read as “${en}”.`.replaceAll('{v}', '…') };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function valuesOf(check: Check, spec: ParameterSpec<unknown>): Sentence {
  const { sv, en } = valueInWords(spec);
  const used = spec.usedIn === undefined ? undefined : variantOf(check);
  return {
    sv: sentence(used === undefined ? sv : `${sv}, för vissa värden av ${used}`),
    en: sentence(used === undefined ? en : `${en}, for some values of ${used}`),
  };
}

function variantOf({ parameters, variant }: Check): string | undefined {
  return variant === undefined ? undefined : parameters[variant]?.name;
}

function defaultOf({ default: value }: ParameterSpec<unknown>): readonly Sentence[] {
  const word = value === true ? 'ja' : value === false ? 'nej' : typeof value === 'number' ? String(value) : undefined;
  return word === undefined ? [] : [{ sv: `Utan raden: ${word}.`, en: `Without the line: ${word}.` }];
}
