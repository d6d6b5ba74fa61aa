/** What every declaration has, whatever it declares. Only here is it read. */
import type { DeclarationBase, Token } from '../grammar/generated/tree.ts';
import type { Declared, Origin, Stated } from '../model/index.ts';
import { NONE } from './lists.ts';
import type { Source } from './source.ts';

interface NamedNode extends DeclarationBase {
  readonly name: Token;
  readonly text: Token | undefined;
}

/** The head of a declaration that has a name. What is wrong with its words is known when all of it has been read. */
export function headOf(source: Source, node: NamedNode): Declared {
  return headWith(source, node, source.word(node.name), source.at(node.name), source.filled(node.text));
}

/** The head of a declaration that has no name of its own; what stands at `nameAt` is shown in its place. */
export function headWithoutName(source: Source, node: DeclarationBase, nameAt: Origin): Declared {
  return headWith(source, node, '', nameAt, undefined);
}

function headWith(
  source: Source,
  node: DeclarationBase,
  name: string,
  nameAt: Origin,
  text: Stated<string> | undefined,
): Declared {
  return {
    anchor: source.anchor,
    name,
    nameAt,
    text,
    whole: source.whole(node),
    broken: node.$broken,
    lost: source.lost,
    lostWords: source.lostWords,
    problems: NONE,
    documentation: source.documentation,
  };
}
