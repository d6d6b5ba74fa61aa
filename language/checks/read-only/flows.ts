/** A flow is there for something to be written, so none begins or ends where nothing may be. */
import { daysInMode, isModeUncertain, type OperatingMode, type Related, type Unit } from '../../model/index.ts';
import type { DaySet } from '../../time/index.ts';
import { type Messages, markOf } from '../api/index.ts';
import { knownEnd } from '../support/flow-ends.ts';
import { modeNotes } from '../support/mode-lines.ts';
import { titled } from '../support/naming.ts';
import { dayTold } from './days.ts';
import { type ReadOnlyJudging, rule } from './parameters.ts';

/** Of what is so today and what is to come, the first is said. */
const common = {
  advice: {
    sv: 'Ta bort flödet eller välj en annan enhet. Där får ingenting läggas till eller ändras.',
    en: 'Remove the flow or choose another unit. Nothing may be added or changed there.',
  },
  cause: 'flow-end',
};

export const flows = rule({
  messages: {
    flowInReadOnly: {
      sv: 'Flödet ”{flow}” har en ände i {unit}, som är i läsläge',
      en: 'The flow “{flow}” has an end in {unit}, which is in read-only mode',
      later: {
        sv: 'Från {fromDay} har flödet ”{flow}” en ände i {unit} i läsläge',
        en: 'From {fromDay} the flow “{flow}” has an end in {unit} in read-only mode',
      },
      ...common,
    },
    flowInArchived: {
      sv: 'Flödet ”{flow}” har en ände i {unit}, som är arkiverad',
      en: 'The flow “{flow}” has an end in {unit}, which is archived',
      later: {
        sv: 'Från {fromDay} har flödet ”{flow}” en ände i {unit}, som då är arkiverad',
        en: 'From {fromDay} the flow “{flow}” has an end in {unit}, which is archived then',
      },
      ...common,
    },
  },
  flow(flow, judging) {
    const { ws, parameters, report } = judging;
    if (parameters.exceptChannels?.includes(flow.channel?.value ?? '') === true) return;
    for (const end of [knownEnd(ws, flow.from), knownEnd(ws, flow.to)]) {
      if (end?.kind !== 'shared' || isModeUncertain(ws, end.unit)) continue;
      const { unit, at } = end;
      const args = { flow: titled(flow), unit: titled(unit) };
      const more = (mode: OperatingMode): Told => toldOf(unit, mode, judging);
      report('flowInReadOnly', markOf(flow, at), args, more('read-only'));
      report('flowInArchived', markOf(flow, at), args, more('archived'));
    }
  },
});

interface Told {
  readonly holdsOn: DaySet;
  readonly related: readonly Related[];
}

function toldOf(unit: Unit, mode: OperatingMode, judging: ReadOnlyJudging<Messages>): Told {
  const holdsOn = daysInMode(judging.ws, unit, mode);
  const day = dayTold(holdsOn, judging);
  return { holdsOn, related: day === undefined ? [] : modeNotes(judging.ws, unit, day) };
}
