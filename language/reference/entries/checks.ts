/** The checks that a krav may bind, by the name after `kontroll`. Each has a page of its own beside its code. */
import type { CheckName } from '../../checks/index.ts';
import type { Entry } from '../entry.ts';
import { block, inRequirement } from '../examples.ts';

export const CHECKS: readonly Entry[] = [
  check(
    'bevakning',
    'Prövar att en delad inkorg bevakas så ofta som kravet säger, inom öppettiden, av någon som är på plats.',
    'Checks that a shared inbox is checked as often as the krav says, within the opening hours, by someone who is at work.',
    'inkorg samverkan',
    'gånger_per_dag 4',
    'inom_öppettid ja',
  ),
  check(
    'ersättare',
    'Prövar att bevakningen inte hänger på en enda person.',
    'Checks that the monitoring does not depend on one person alone.',
    'nivå upplysning',
  ),
  check(
    'intygsbevakning',
    'Prövar att en enhet som skriver intyg bevakar frågor och svar om dem.',
    'Checks that a unit which writes certificates watches the questions and answers about them.',
    'gånger_per_dag 1',
  ),
  check(
    'intygsansvarig',
    'Prövar att någon är intygsansvarig i en enhet som skriver intyg.',
    'Checks that someone is intygsansvarig in a unit that writes certificates.',
    'nivå upplysning',
  ),
  check(
    'medlemskap',
    'Prövar att den som läser eller bevakar en delad inkorg har ett uppdrag hos samma huvudman.',
    'Checks that whoever reads or watches a shared inbox has an assignment under the same huvudman.',
    'räckvidd huvudman',
  ),
  check(
    'kontrasignering',
    'Prövar att en läkare med signeringsrätt är på plats där någon annan än en läkare ordinerar.',
    'Checks that a doctor who may sign is at work where someone who is no doctor orders tests or drugs.',
    'roller läkare',
  ),
  check(
    'svarstid',
    'Prövar att frågor om intyg besvaras inom så många dagar som kravet säger.',
    'Checks that questions about certificates are answered within as many days as the krav says.',
    'högst_dagar 14',
  ),
  check(
    'inkorgsuppsättning',
    'Prövar att en enhet på rätt nivå har de delade inkorgar som den ska ha, och att andra enheter inte har några.',
    'Checks that a unit of the right level has the shared inboxes that it should, and that other units have none.',
    'nivå_hsa 5',
    'inkorgar meddelande, samverkan',
  ),
  check(
    'inkorgsnamn',
    'Prövar att delade inkorgar heter som de ska, och att inga två har namn som ser lika ut.',
    'Checks that shared inboxes are named as they should, and that no two have names that look the same.',
    'inkorg alla',
  ),
  check(
    'funktionsinkorg',
    'Prövar att en funktionsinkorg säger vad den är till för och vilket beslut som ligger bakom.',
    'Checks that a funktionsinkorg says what it is for and which decision is behind it.',
    'kräver för, beslut',
  ),
  check(
    'beställning',
    'Prövar att en inkorg läggs till och tas bort genom ett ärende.',
    'Checks that an inbox is added and removed by a case.',
    'kräver ja',
  ),
  check(
    'administratörer',
    'Prövar att varje delad inkorg har någon som sköter dess medlemmar, med en roll som får göra det.',
    'Checks that every shared inbox has someone who sees to its members, in a role that may do so.',
    'huvudmän region, privat',
    'minst 1',
  ),
  check(
    'verksamhetschef',
    'Prövar att varje verksamhet har en chef.',
    'Checks that every department has a head.',
    'roll verksamhetschef',
    'huvudmän region, privat',
  ),
  check(
    'personlig_inkorg',
    'Pekar ut den som tar emot från flera håll, och den som behöver en personlig inkorg men saknar den.',
    'Points out those who receive from several sides, and those who need a personal inbox but have none.',
    'händelse flera_verksamheter',
  ),
  check(
    'ombudstäckning',
    'Prövar att det finns ombud på plats varje dag som en person är borta.',
    'Checks that there are delegates at work on every day that a person is away.',
    'minst 2',
  ),
  check(
    'ombud',
    'Prövar att ett ombud är utsett som det ska: för en bestämd tid, i samma verksamhet och i ett enda led.',
    'Checks that a delegate is named as it should be: for a certain time, in the same department and in one step alone.',
    'krav period_slutar',
  ),
  check(
    'ombudsroll',
    'Prövar att den som beslutar om ombud, och den som tilldelar dem, har en roll som får göra det.',
    'Checks that whoever decides on delegates, and whoever assigns them, has a role that may do so.',
    'uppgift beslutat',
    'roller verksamhetschef, enhetschef',
  ),
  check(
    'flöde',
    'Prövar att information går mellan rätt inkorgar, och inte som meddelande när en annan väg finns.',
    'Checks that information goes between the right inboxes, and not as a message where there is another way.',
    'förbjud_innehåll receptförnyelse',
    'kanal meddelande',
  ),
  check(
    'läsläge',
    'Prövar att en enhet i läsläge bara läses: ingen ny behörighet, inga flöden, och en chef som granskar loggen.',
    'Checks that a unit in read-only mode is read alone: no new access, no flows, and a manager who reviews the log.',
    'regel ny_behörighet',
    'efter 2024-11-20',
  ),
  check(
    'driftstart',
    'Prövar att den som börjar använda systemet efter en viss dag har ett beslut om det.',
    'Checks that whoever begins to use the system after a certain day has a decision on it.',
    'efter 2024-11-15',
  ),
  check(
    'huvudman',
    'Prövar att en privat vårdgivare anger sitt avtal med regionen.',
    'Checks that a private provider states its agreement with the region.',
    'privat_kräver_avtal ja',
  ),
  check(
    'kommun',
    'Prövar att varje kommun har sin egen kommunkod.',
    'Checks that every municipality has its own code.',
    'kommuner "1489 Alingsås", "1490 Borås"',
  ),
  check(
    'kommunoption',
    'Prövar att kommunernas optioner är sådana som finns, och räcker till för det som de gör.',
    'Checks that the options of the municipalities are such as exist and suffice for what they do.',
    'regel grund',
    'värden 1',
  ),
  check(
    'undantag',
    'Prövar att ett undantag anger det som kravet säger, som ärendets nummer.',
    'Checks that an exception states what the krav says, such as the number of the case.',
    'klausuler LL',
    'kräver avvikelse',
  ),
  check(
    'giltighet',
    'Prövar att rutinen inte har gått ut, med en påminnelse i förväg.',
    'Checks that the routine has not expired, with a reminder in advance.',
    'förvarna_dagar 30',
  ),
];

function check(name: CheckName, sv: string, en: string, ...parameters: readonly string[]): Entry {
  return {
    of: [`CheckBinding.${name}`],
    meaning: { sv, en },
    example: inRequirement(block(`kontroll ${name}`, ...parameters)),
  };
}
