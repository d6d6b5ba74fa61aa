/** The properties of what stands in the tree of the organisation. */
import { type Division, inboxWord, type Opening, type Principal, type Unit } from '../../model/index.ts';
import { formatDay } from '../../time/index.ts';
import {
  bareFlag,
  bareModes,
  barePerson,
  barePlace,
  bareSet,
  bareSpans,
  bareStated,
  bareWords,
  type NewNames,
  written,
} from './bare.ts';
import { covered, type Facet, named, shown } from './facet.ts';
import { administratorsFacet, inboxFacets, linesValue } from './inbox-facets.ts';

export function principalFacets(principal: Principal): readonly Facet[] {
  return [
    shown('namn', 'name', bareStated(principal.text)),
    shown('typ', 'type', written(bareStated(principal.type))),
    shown('organisationsnummer', 'organisation number', bareStated(principal.organisationNumber)),
    shown('avtal', 'agreement', bareStated(principal.agreement)),
    shown('kommunkod', 'municipality code', bareStated(principal.municipalityCode)),
    shown('option', 'option', bareSet(principal.options.map(({ value }) => String(value)))),
    ...placedFacets(principal),
  ];
}

export function divisionFacets(division: Division, names: NewNames): readonly Facet[] {
  return [
    shown('namn', 'name', bareStated(division.text)),
    shown('del av', 'part of', barePlace(division.parent, names)),
    ...placedFacets(division),
  ];
}

function placedFacets({ area, modes }: Principal | Division | Unit): readonly Facet[] {
  return [shown('område', 'area', bareStated(area)), shown('driftläge', 'mode', bareModes(modes))];
}

/** The properties of a unit; `key` is its name now. */
export function unitFacets(unit: Unit, key: string, names: NewNames): readonly Facet[] {
  const inboxKeys = unit.inboxes.map(({ kind }) => `${key}.${inboxWord(kind)}`);
  return [
    shown('namn', 'name', bareStated(unit.text)),
    shown('del av', 'part of', barePlace(unit.parent, names)),
    shown('HSA-id', 'HSA-id', bareStated(unit.hsa)),
    shown('nivå', 'level', bareStated(unit.level)),
    shown('slag', 'kind', bareStated(unit.unitKind)),
    shown('journal', 'record system', bareFlag(unit.journal)),
    shown('skriver intyg', 'writes certificates', bareFlag(unit.writesCertificates)),
    ...placedFacets(unit),
    named('öppettider', 'opening hours', openingValue(unit.opening)),
    administratorsFacet(unit.administrators, names, '', ...inboxKeys),
    ...unit.inboxes.flatMap((inbox) => inboxFacets(inbox, `${key}.${inboxWord(inbox.kind)}`, names)),
    ...certificateFacets(unit, key, names),
    ...readFacets(unit, key, names),
  ];
}

function openingValue({ always, lines, deviating, closed }: Opening): string {
  return bareSet(
    [
      bareFlag(always),
      ...lines.map(({ holidays, weekdays, spans }) =>
        bareWords(bareFlag(holidays), String(weekdays), bareSpans(spans)),
      ),
      ...deviating.map(({ day, spans }) => bareWords(formatDay(day), bareSpans(spans))),
      ...closed.map(({ from, to, reason }) => bareWords(formatDay(from), formatDay(to), bareStated(reason))),
    ],
    '; ',
  );
}

function certificateFacets({ certificateMonitoring: declared }: Unit, key: string, names: NewNames): readonly Facet[] {
  const value =
    declared === undefined
      ? ''
      : bareWords(
          'ja',
          bareStated(declared.channel),
          bareStated(declared.responseDays),
          linesValue(declared.monitoring, names),
        );
  return [covered('intygsbevakning', 'certificate monitoring', value, 'certificates', key)];
}

function readFacets({ readAccess, logReview }: Unit, key: string, names: NewNames): readonly Facet[] {
  const via = (readAccess?.via ?? []).map(({ value }) => value).join(', ');
  const persons = bareSet((readAccess?.persons ?? []).map((ref) => barePerson(ref, names)));
  return [
    covered('läsåtkomst', 'read access', bareWords(via, persons), 'reader', key),
    shown(
      'logggranskning',
      'log review',
      bareWords(bareStated(logReview?.interval), barePerson(logReview?.person, names)),
    ),
  ];
}
