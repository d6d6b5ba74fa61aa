/** A flow is there for something to be written, so none begins or ends where nothing may be. */
import { isModeUncertain, modeOn } from '../../model/index.ts';
import { markOf } from '../api/index.ts';
import { knownEnd } from '../support/flow-ends.ts';
import { modeNotes } from '../support/mode-lines.ts';
import { titled } from '../support/naming.ts';
import { rule } from './parameters.ts';

const advice = {
  sv: 'Ta bort flödet eller välj en annan enhet. Där får ingenting läggas till eller ändras.',
  en: 'Remove the flow or choose another unit. Nothing may be added or changed there.',
};

export const flows = rule({
  messages: {
    flowInReadOnly: {
      sv: 'Flödet ”{flow}” har en ände i {unit}, som är i läsläge',
      en: 'The flow “{flow}” has an end in {unit}, which is in read-only mode',
      advice,
    },
    flowInArchived: {
      sv: 'Flödet ”{flow}” har en ände i {unit}, som är arkiverad',
      en: 'The flow “{flow}” has an end in {unit}, which is archived',
      advice,
    },
  },
  flow(flow, { ws, asOf, report }) {
    for (const end of [knownEnd(ws, flow.from), knownEnd(ws, flow.to)]) {
      if (end?.kind !== 'shared' || isModeUncertain(ws, end.unit)) {
        continue;
      }
      const mode = modeOn(ws, end.unit, asOf);
      if (mode === 'read-only' || mode === 'archived') {
        const trigger = mode === 'archived' ? 'flowInArchived' : 'flowInReadOnly';
        const args = { flow: titled(flow), unit: titled(end.unit) };
        report(trigger, markOf(flow, end.at), args, { related: modeNotes(ws, end.unit, asOf) });
      }
    }
  },
});
