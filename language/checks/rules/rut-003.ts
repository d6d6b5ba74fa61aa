/** RUT-003: two declarations with one name. (A property twice in one block is found while the file is read.) */
import { type Declaration, namespaceOf } from '../../model/index.ts';
import { defineRule, markOf } from '../api/index.ts';
import { firstOf } from './rut-003/first.ts';
import { messages, type Told } from './rut-003/messages.ts';
import { problems } from './rut-003/problems.ts';
import { judgeRoutine } from './rut-003/routines.ts';

export const rut003 = defineRule({
  code: 'RUT-003',
  severity: 'error',
  traits: { saysOfPast: true, inDoubt: true, hides: true },
  messages,
  problems,
  judge: {
    principal: judgeName,
    division: judgeName,
    unit: judgeName,
    function: judgeName,
    functionInbox: judgeName,
    person: judgeName,
    flow: judgeName,
    routine: judgeRoutine,
  },
});

/** The declaration that holds the name speaks for those that do not. */
function judgeName(declaration: Declaration, { ws, report }: Told): void {
  const table = namespaceOf(declaration);
  const all = table === undefined ? [] : ws.lookup(table, declaration.name);
  if (all.length < 2) return;
  const args = { name: declaration.name };
  for (const other of all) {
    if (other !== declaration) {
      report('sameName', markOf(other, other.nameAt), args, { related: [firstOf(declaration)] });
    }
  }
}
