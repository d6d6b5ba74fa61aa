/** Fixes of who is in an inbox and until when, and of who in a unit answers for its certificates. */
import type * as Tree from '../../grammar/generated/tree.ts';
import { formatDay } from '../../time/index.ts';
import { after, between, nodeAt, nodesAround } from './edits.ts';
import { type Fixer, fix, laterFix } from './fix.ts';
import { staffOf, unitOf } from './people.ts';
import { insertion } from './placing.ts';
import { removeItem } from './words.ts';

const MOST = 6;

/** Takes away the reference; where it is right until a later day, gives the membership an end instead. */
export const endMembership: Fixer = (trouble) => {
  const { finding, parsed, start } = trouble;
  if (finding.from === undefined) return removeItem(trouble);
  const node = nodeAt(parsed, start, 'Membership') as Tree.Membership | undefined;
  if (node === undefined) return [];
  const till = `till ${formatDay(finding.from - 1)}`;
  const end = node.period?.to;
  const edit =
    end === undefined ? after(parsed, node.$last, ` ${till}`) : between(parsed, end, end, formatDay(finding.from - 1));
  return [fix(`Låt medlemskapet gälla ${till}`, `Let the membership hold ${till}`, edit)];
};

/** Lets someone of the unit who is declared in the same file answer for its certificates. */
export const insertAnswerer: Fixer = (trouble) => {
  const { parsed, file, session } = trouble;
  const unit = unitOf(trouble);
  const staff = unit === undefined ? [] : staffOf(session, unit);
  return staff
    .filter(({ anchor }) => anchor.file === file)
    .slice(0, MOST)
    .flatMap(({ anchor, name }) => {
      const person = nodesAround(parsed, anchor.start)[0];
      return person === undefined
        ? []
        : [
            laterFix(`Låt ${name} vara intygsansvarig`, `Let ${name} answer for certificates`, () =>
              insertion(parsed, person, 'intygsansvarig'),
            ),
          ];
    });
};
