/** Between huvudmän, what begins a matter goes by the samverkan inboxes. */
import type { Flow, Workspace } from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { markOf } from '../api/index.ts';
import { isMunicipal, type KnownEnd, knownEnd, principalsOf } from '../support/flow-ends.ts';
import { titled } from '../support/naming.ts';
import { rule } from './parameters.ts';

export const principals = rule({
  messages: {
    notCollaboration: {
      sv: 'Flödet ”{flow}” mellan huvudmän går inte genom samverkan',
      en: 'The flow “{flow}” between principals does not go through samverkan',
      advice: {
        sv: 'Välj enhetens inkorg för samverkan här. Den är till för det som tas upp mellan {from} och {to}.',
        en: 'Choose the unit’s samverkan inbox here. It is meant for what is raised between {from} and {to}.',
      },
    },
  },
  judge(flow, { ws, asOf, report }) {
    const ends = endsOfDifferentPrincipals(ws, flow, asOf);
    if (ends === undefined) return;
    const withMunicipality = ends.some(({ end }) => isMunicipal(ws, end, asOf));
    const [from, to] = ends.map(({ title }) => title);
    for (const { end } of ends) {
      const isWrong = end.kind === 'personal' ? !withMunicipality : end.inbox === 'message';
      if (isWrong) {
        report('notCollaboration', markOf(flow, end.at), { flow: titled(flow), from: from ?? '', to: to ?? '' });
      }
    }
  },
});

interface PrincipalEnd {
  readonly end: KnownEnd;
  /** Whose it is. */
  readonly title: string;
}

/** Both ends, from and to, when no huvudman has a part in both. */
function endsOfDifferentPrincipals(
  ws: Workspace,
  flow: Flow,
  asOf: Day,
): readonly [PrincipalEnd, PrincipalEnd] | undefined {
  const from = knownEnd(ws, flow.from);
  const to = knownEnd(ws, flow.to);
  const sending = from === undefined ? undefined : principalsOf(ws, from, asOf);
  const receiving = to === undefined ? undefined : principalsOf(ws, to, asOf);
  if (from === undefined || to === undefined || sending === undefined || receiving === undefined) return undefined;
  const [sender, receiver] = [sending[0], receiving[0]];
  const isShared = sending.some((principal) => receiving.includes(principal));
  return isShared || sender === undefined || receiver === undefined
    ? undefined
    : [
        { end: from, title: titled(sender) },
        { end: to, title: titled(receiver) },
      ];
}
