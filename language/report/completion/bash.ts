/** Completion for bash. It runs in old ones, too, such as the one that comes with macOS. */
import { descents, quoted, valueBranches } from './posix.ts';
import { allOf, type CompletedCommand } from './shape.ts';

const WORDS = 'COMP_WORDS';

/** The script; bash completes files by itself where the function finds nothing. */
export function bashCompletion(program: CompletedCommand): string {
  return `# ${program.name}: completion for bash
_rutin() {
  local current="\${${WORDS}[COMP_CWORD]}" option="\${${WORDS}[COMP_CWORD - 1]}" level='' values='' isValue='' isList='' before='' i word
  COMPREPLY=()
  # bash reads --format=json as three words.
  if [ "$current" = '=' ]; then
    current=''
  elif [ "$option" = '=' ]; then
    option="\${${WORDS}[COMP_CWORD - 2]}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${${WORDS}[i]}"
    case "$level $word" in
${descents(program).join('\n')}
    esac
  done
  case "$level $option" in
${valueBranches(program, listOf).join('\n')}
  esac
  if [ -z "$isValue" ]; then
    case "$current" in
      -*)
        case "$level" in
${allOf(program)
  .map((command) => branchOf(command, optionNames(command)))
  .join('\n')}
        esac
        ;;
      *)
        case "$level" in
${allOf(program)
  .map((command) => branchOf(command, argumentWords(command)))
  .join('\n')}
        esac
        ;;
    esac
  fi
  if [ -n "$isList" ]; then
    # What follows the last comma is one more word, and none that stands before it.
    word="\${current##*,}"
    before="\${current%"$word"}"
    current="$word"
  fi
  while IFS= read -r word; do
    case ",$before" in
      *",$word,"*) ;;
      *) COMPREPLY+=("$before$word") ;;
    esac
  done < <(compgen -W "$values" -- "$current")
}
complete -o default -F _rutin ${program.name}
`;
}

function listOf(words: readonly string[]): string {
  return quoted(words.join(' '));
}

function branchOf({ path }: CompletedCommand, words: readonly string[]): string {
  return `          ${quoted(path)}) values=${listOf(words)} ;;`;
}

function optionNames({ options }: CompletedCommand): readonly string[] {
  return options.flatMap(({ names }) => names);
}

function argumentWords({ commands, values }: CompletedCommand): readonly string[] {
  return [...commands.map(({ name }) => name), ...values];
}
