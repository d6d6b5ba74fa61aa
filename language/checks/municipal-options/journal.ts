/** A municipal unit keeps its records in Millennium only by the option that is for its kind of unit. */
import { holdsOption, principalOf, type Unit } from '../../model/index.ts';
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { type Rule, rule } from './parameters.ts';

/** The slag that has an option of its own. */
const SCHOOL_HEALTH = 'elevhälsa';

/** Units of slag elevhälsa. */
export const schoolHealth = journalRule((unit) => unit.unitKind?.value === SCHOOL_HEALTH);

/** All other units; one whose slag may have been lost is left alone. */
export const healthCare = journalRule((unit) =>
  unit.unitKind === undefined ? !unit.broken : unit.unitKind.value !== SCHOOL_HEALTH,
);

function journalRule(isMeant: (unit: Unit) => boolean): Rule {
  return rule({
    messages: {
      optionMissing: {
        sv: '{unit} för journal i Millennium utan option {option}',
        en: '{unit} keeps records in Millennium without option {option}',
        advice: {
          sv: 'Ta bort journal från enheten, eller lägg till option {option} om {principal} har valt den.',
          en: 'Remove journal from the unit, or add option {option} if {principal} has chosen it.',
        },
      },
    },
    unit(unit, { ws, asOf, parameters, report }) {
      const principal = unit.journal === undefined || !isMeant(unit) ? undefined : principalOf(ws, unit);
      if (unit.journal === undefined || principal?.type?.value !== 'municipality') return;
      const [option] = parameters.options.filter((one) => holdsOption(principal, [one], asOf) === 'no');
      if (option !== undefined) {
        const at = principal.optionsAt ?? principal.nameAt;
        const related = [note(principal, at, 'Kommunens optioner.', 'The municipality’s options.')];
        const args = { unit: titled(unit), option, principal: titled(principal) };
        report('optionMissing', markOf(unit, unit.journal), args, { related });
      }
    },
  });
}
