/** `kommun`: a municipality has the code that is its own. */
import { foldTitle, holdsItsName, type Principal, type Workspace } from '../model/index.ts';
import { defineCheck, type Judging, type Messages, markOf, texts, type Values } from './api/index.ts';
import { titled } from './support/naming.ts';
import { note } from './support/notes.ts';

/** No kommun of the county is meant. */
const UNKNOWN = 'okänd_kommun';

const parameters = { municipalities: texts('kommuner') };

const messages = {
  noCode: {
    sv: 'Kommunen {principal} saknar kommunkod',
    en: 'The municipality {principal} has no kommunkod',
    advice: {
      sv: 'Skriv kommunkod och kommunens fyra siffror.',
      en: 'Write kommunkod and the four digits of the municipality.',
    },
  },
  unknownCode: {
    sv: '{code} är ingen kommunkod i Västra Götaland',
    en: '{code} is no kommunkod in Västra Götaland',
    advice: {
      sv: 'Rätta kommunkoden för {principal}. Länet har {count} kommuner, var och en med sin kod.',
      en: 'Correct the kommunkod of {principal}. The county has {count} municipalities, each with its own code.',
    },
  },
  otherMunicipality: {
    sv: 'Kommunkod {code} hör till {owner}, inte till {principal}',
    en: 'The kommunkod {code} belongs to {owner}, not to {principal}',
    advice: {
      sv: 'Skriv kommunkod {right}, eller rätta namnet på huvudmannen.',
      en: 'Write kommunkod {right}, or correct the name of the principal.',
    },
    severity: 'warning',
  },
  codeTwice: {
    sv: 'Kommunkod {code} står på två huvudmän',
    en: 'The kommunkod {code} stands on two principals',
    advice: {
      sv: 'Låt koden stå på den huvudman som är kommunen, och ta bort eller rätta den andra.',
      en: 'Leave the code on the principal that is the municipality, and remove or correct the other.',
    },
    severity: 'warning',
  },
} satisfies Messages;

type MunicipalityJudging = Judging<Values<typeof parameters>, typeof messages>;

export const municipalities = defineCheck({
  name: 'kommun',
  parameters,
  messages,
  grounds: () => [UNKNOWN],
  judge: {
    principal(principal, judging) {
      if (principal.type?.value !== 'municipality') return;
      const code = principal.municipalityCode;
      if (code !== undefined) {
        judgeCode(principal, code.value, code.at, judging);
      } else if (!principal.broken) {
        const mark = markOf(principal, principal.nameAt);
        judging.report('noCode', mark, { principal: titled(principal) }, { grounds: [UNKNOWN] });
      }
    },
  },
});

function judgeCode(principal: Principal, code: string, at: number, judging: MunicipalityJudging): void {
  const { ws, parameters, report } = judging;
  const mark = markOf(principal, at);
  const known = parameters.municipalities.map(municipalityOf);
  const owner = known.find((municipality) => municipality.code === code);
  if (owner === undefined) {
    const args = { code, principal: titled(principal), count: known.length };
    report('unknownCode', mark, args, { grounds: [UNKNOWN] });
    return;
  }
  const named = known.find(({ name }) => isNamed(principal, name));
  if (named !== undefined && named.code !== code) {
    report('otherMunicipality', mark, { code, owner: owner.name, principal: titled(principal), right: named.code });
  }
  const first = firstWithCode(ws, code);
  if (first !== undefined && first !== principal && first.municipalityCode !== undefined) {
    const related = [note(first, first.municipalityCode.at, 'Koden står redan här.', 'The code stands here already.')];
    report('codeTwice', mark, { code }, { related });
  }
}

interface Municipality {
  readonly code: string;
  readonly name: string;
}

/** `1490 Borås` in its parts. */
function municipalityOf(text: string): Municipality {
  const blank = text.indexOf(' ');
  return { code: text.slice(0, blank), name: text.slice(blank + 1).trim() };
}

/** Whether the huvudman's text begins with the name, as a word of its own or in the genitive. */
function isNamed({ text }: Principal, name: string): boolean {
  const folded = foldTitle(text?.value ?? '');
  return folded.startsWith(foldTitle(name)) && /^s?(?!\p{L})/u.test(folded.slice(foldTitle(name).length));
}

function firstWithCode(ws: Workspace, code: string): Principal | undefined {
  return (ws.lookup('municipality', code) as readonly Principal[]).find(
    (principal) => principal.type?.value === 'municipality' && holdsItsName(ws, principal),
  );
}
