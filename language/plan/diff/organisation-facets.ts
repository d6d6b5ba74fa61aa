/** The properties of what stands in the tree of the organisation. */
import { type Division, inboxWord, type Opening, type Own, type Principal, type Unit } from '../../model/index.ts';
import { formatDay } from '../../time/index.ts';
import {
  bareFlag,
  bareModes,
  bareOption,
  barePerson,
  barePlace,
  bareSet,
  bareSpans,
  bareStated,
  bareWords,
  type NewNames,
  written,
} from './bare.ts';
import { covered, type Facet, named, shown, told } from './facet.ts';
import { administratorsFacet, inboxFacets, linesValue } from './inbox-facets.ts';

export function principalFacets(principal: Principal): readonly Facet[] {
  return [
    shown('namn', 'name', bareStated(principal.text)),
    ...told<Own<Principal>>({
      type: shown('typ', 'type', written(bareStated(principal.type))),
      organisationNumber: shown('organisationsnummer', 'organisation number', bareStated(principal.organisationNumber)),
      agreement: shown('avtal', 'agreement', bareStated(principal.agreement)),
      municipalityCode: shown('kommunkod', 'municipality code', bareStated(principal.municipalityCode)),
      options: shown('option', 'option', bareSet(principal.options.map(bareOption))),
      ...placedFacets(principal),
    }),
  ];
}

export function divisionFacets(division: Division, names: NewNames): readonly Facet[] {
  return [
    shown('namn', 'name', bareStated(division.text)),
    ...told<Own<Division>>({
      parent: shown('del av', 'part of', barePlace(division.parent, names)),
      ...placedFacets(division),
    }),
  ];
}

function placedFacets({ area, modes }: Principal | Division | Unit): Readonly<Record<'area' | 'modes', Facet>> {
  return {
    area: shown('område', 'area', bareStated(area)),
    modes: shown('driftläge', 'mode', bareModes(modes)),
  };
}

/** The properties of a unit; `key` is its name now. */
export function unitFacets(unit: Unit, key: string, names: NewNames): readonly Facet[] {
  const inboxKeys = unit.inboxes.map(({ kind }) => `${key}.${inboxWord(kind)}`);
  return [
    shown('namn', 'name', bareStated(unit.text)),
    ...told<Own<Unit>>({
      parent: shown('del av', 'part of', barePlace(unit.parent, names)),
      hsa: shown('HSA-id', 'HSA-id', bareStated(unit.hsa)),
      level: shown('nivå', 'level', bareStated(unit.level)),
      unitKind: shown('slag', 'kind', bareStated(unit.unitKind)),
      journal: shown('journal', 'record system', bareFlag(unit.journal)),
      writesCertificates: shown('skriver intyg', 'writes certificates', bareFlag(unit.writesCertificates)),
      ...placedFacets(unit),
      opening: named('öppettider', 'opening hours', openingValue(unit.opening)),
      administrators: administratorsFacet(unit.administrators, names, '', ...inboxKeys),
      inboxes: unit.inboxes.flatMap((inbox) => inboxFacets(inbox, `${key}.${inboxWord(inbox.kind)}`, names)),
      certificateMonitoring: certificateFacet(unit, key, names),
      readAccess: readFacet(unit, key, names),
      logReview: reviewFacet(unit, names),
    }),
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

function certificateFacet({ certificateMonitoring: declared }: Unit, key: string, names: NewNames): Facet {
  const value =
    declared === undefined
      ? ''
      : bareWords(
          'ja',
          bareStated(declared.channel),
          bareStated(declared.responseDays),
          linesValue(declared.monitoring, names),
        );
  return covered('intygsbevakning', 'certificate monitoring', value, 'certificates', key);
}

function readFacet({ readAccess }: Unit, key: string, names: NewNames): Facet {
  const via = (readAccess?.via ?? []).map(({ value }) => value).join(', ');
  const persons = bareSet((readAccess?.persons ?? []).map((ref) => barePerson(ref, names)));
  return covered('läsåtkomst', 'read access', bareWords(via, persons), 'reader', key);
}

function reviewFacet({ logReview }: Unit, names: NewNames): Facet {
  const value = bareWords(bareStated(logReview?.interval), barePerson(logReview?.person, names));
  return shown('logggranskning', 'log review', value);
}
