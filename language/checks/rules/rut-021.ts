/** RUT-021: `del av` that leads back to itself, or never seems to end. */
import { chainOf, type Division, MOST_LEVELS, type Part, parentOf, type Workspace } from '../../model/index.ts';
import { defineRule, markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';

export const rut021 = defineRule({
  code: 'RUT-021',
  severity: 'error',
  messages: {
    cycle: {
      sv: '{part} är i sista ledet del av sig själv',
      en: '{part} is, in the end, part of itself',
      advice: {
        sv: 'Någon i kretsen ska vara del av något utanför den. Så länge har ingen av dem en huvudman.',
        en: 'Something in the circle must be part of something outside it. Until then none of them has a principal.',
      },
    },
    deep: {
      sv: '{part} ligger under fler än {most} led av del av',
      en: '{part} lies below more than {most} levels of del av',
      advice: {
        sv: 'Längre än så följs inte del av, och {part} har därför ingen huvudman. Låt något i kedjan vara del av något högre upp.',
        en: 'No further is del av followed, and so {part} has no principal. Let something in the chain be part of something higher up.',
      },
    },
  },
  judge: {
    division(division, { ws, report }) {
      if (division.parent === undefined) return;
      const circle = circleOf(ws, division);
      if (circle === undefined) {
        if (chainOf(ws, division).length < MOST_LEVELS) return;
        report('deep', markOf(division, division.parent.at), { part: titled(division), most: MOST_LEVELS - 2 });
        return;
      }
      const related = circle.flatMap((part) =>
        part.kind === 'principal' || part.parent === undefined || part === division
          ? []
          : [
              {
                mark: markOf(part, part.parent.at),
                message: { sv: 'En annan länk i kretsen.', en: 'Another link in the circle.' },
              },
            ],
      );
      report('cycle', markOf(division, division.parent.at), { part: titled(division) }, { related });
    },
  },
});

/** The parts from the division's parent up to the division itself, when it stands above itself. */
function circleOf(ws: Workspace, division: Division): readonly Part[] | undefined {
  const parent = parentOf(ws, division);
  if (parent === undefined) return undefined;
  const chain = chainOf(ws, parent);
  const end = chain.indexOf(division);
  return end < 0 ? undefined : chain.slice(0, end + 1);
}
