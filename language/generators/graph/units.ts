/** Units with their inboxes and their intygsbevakning. */
import { unitNamed, type Workspace } from '../../model/index.ts';
import type { Provisioning } from '../../provisioning/index.ts';
import { grouped } from '../support/group.ts';
import type { MarksOf } from './marks.ts';
import { NO_MARKS, type PictureInbox, type PictureUnit } from './picture.ts';

/** All units of the provisioning, in its order. */
export function unitsWithInboxes(provisioning: Provisioning, marks: MarksOf, ws: Workspace): readonly PictureUnit[] {
  const { units, inboxes, members, monitoring, certificates } = provisioning;
  const inboxesOf = grouped(inboxes, ({ unit }) => unit);
  const membersOf = grouped(members, ({ inbox }) => inbox);
  const linesOf = grouped(monitoring, ({ inbox }) => inbox);
  const certificatesOf = grouped(certificates, ({ unit }) => unit);
  return units.map(({ key, name, mode }) => ({
    ...{ key, name, mode, marks: marks.declared(unitNamed(ws, key)) },
    inboxes: [
      ...inboxesOf(key).map(
        (inbox): PictureInbox => ({
          ...{ key: inbox.key, kind: inbox.kind, title: inbox.title, marks: marks.inbox(inbox.key) },
          members: new Set(membersOf(inbox.key).map(({ person }) => person)).size,
          lines: linesOf(inbox.key),
        }),
      ),
      ...certificatesOf(key).map(
        (one): PictureInbox => ({
          ...{ key: `${key}.intyg`, kind: 'certificates', title: '', marks: NO_MARKS },
          ...{ members: undefined, lines: one.monitoring },
        }),
      ),
    ],
  }));
}
