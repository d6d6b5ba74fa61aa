/** The properties of a written routine: what it is, and each of its requirements. */
import { comparePaths, type Own, type Parameter, type Requirement, type Routine } from '../../model/index.ts';
import { formatDay } from '../../time/index.ts';
import { barePeriod, barePlace, bareSet, bareStated, bareWords, type NewNames, written } from './bare.ts';
import { type Facet, named, shown, told } from './facet.ts';

export function routineFacets(routine: Routine, names: NewNames): readonly Facet[] {
  const updated = routine.updated?.value;
  return [
    shown('namn', 'name', bareWords(routine.type, routine.name, bareStated(routine.text))),
    ...told<Own<Routine>>({
      type: [],
      document: [],
      version: [],
      validity: shown('giltig', 'valid', barePeriod(routine.validity)),
      scope: shown('omfattar', 'applies to', routine.scope === undefined ? '' : bareSet(routine.scope.map(written))),
      appliesTo: shown('gäller', 'for', bareSet(routine.appliesTo.map((ref) => barePlace(ref, names)))),
      updated: shown('uppdaterad', 'updated', updated === undefined ? '' : formatDay(updated)),
      replaces: shown('ersätter', 'replaces', bareVersion(routine.replaces)),
      inherits: shown('i övrigt som', 'otherwise as', bareStated(routine.inherits)),
      dropped: shown('utgår', 'drops', bareSet(routine.dropped.map(({ value }) => value))),
      repealed: shown('upphävd', 'repealed', bareRepeal(routine.repealed)),
      requirements: routine.requirements.map((requirement) =>
        named(`krav ${requirement.id}`, `requirement ${requirement.id}`, requirementValue(requirement)),
      ),
    }),
  ];
}

function requirementValue({ modality, section, quote, bindings, manual, judgedBy }: Requirement): string {
  const checks = bindings.map(({ check, parameters }) =>
    JSON.stringify([check.value, parameters.map(parameterValue).sort(comparePaths)]),
  );
  return JSON.stringify([
    modality,
    bareStated(section),
    bareStated(quote),
    [...checks].sort(comparePaths),
    bareStated(manual),
    bareSet(judgedBy.map(({ value, ground }) => bareWords(value, bareStated(ground)))),
  ]);
}

function parameterValue({ name, values }: Parameter): string {
  return JSON.stringify([name, values.map(({ value }) => String(value)).sort(comparePaths)]);
}

function bareVersion(named: Routine['replaces']): string {
  return named === undefined ? '' : bareWords(bareStated(named.document), bareStated(named.version));
}

function bareRepeal(repealed: Routine['repealed']): string {
  if (repealed === undefined) return '';
  return bareWords(repealed.day === undefined ? '(oläsligt)' : formatDay(repealed.day), bareStated(repealed.decision));
}
