/** Completion for fish, with what each command and option is for. */
import { allOf, type CompletedCommand, type CompletedOption } from './shape.ts';

/** The script, to be sourced or to stand as `completions/rutin.fish`. */
export function fishCompletion(program: CompletedCommand): string {
  const all = allOf(program);
  return `# ${program.name}: completion for fish
function __rutin_level
    set -l level ''
    for word in (commandline -opc)[2..-1]
        switch "$level $word"
${all
  .filter(({ path }) => path !== '')
  .map(descentOf)
  .join('\n')}
        end
    end
    echo $level
end
function __rutin_list
    set -l begun (commandline -ct | string replace -r '^--[^=]*=' '' | string replace -r '[^,]*$' '')
    for word in $argv
        contains -- $word (string split , -- $begun); or echo $begun$word
    end
end
function __rutin_at
    test (__rutin_level) = "$argv[1]"
end
${all.flatMap((command) => linesOf(command, program.name)).join('\n')}
`;
}

function descentOf({ path, name }: CompletedCommand): string {
  const above = path.slice(0, -name.length).trimEnd();
  return `            case ${quoted(`${above} ${name}`)}\n                set level ${quoted(path)}`;
}

function linesOf(command: CompletedCommand, program: string): readonly string[] {
  const { path, commands, options, values } = command;
  const begin = `complete -c ${program} -n ${quoted(`__rutin_at ${quoted(path)}`)}`;
  const words = commands.map(({ name, summary }) => `${begin} -f -a ${quoted(name)} -d ${quoted(summary)}`);
  const few = values.length > 0 ? [`${begin} -f -a ${quoted(values.join(' '))}`] : [];
  return [...words, ...few, ...options.map((option) => begin + optionOf(option))];
}

function optionOf({ names, summary, hasValue, values, isList }: CompletedOption): string {
  const written = names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`));
  const words = isList ? `(__rutin_list ${values.join(' ')})` : values.join(' ');
  const value = values.length > 0 ? ` -x -a ${quoted(words)}` : hasValue ? ' -r -F' : ' -f';
  return `${written.join('')}${value} -d ${quoted(summary)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
