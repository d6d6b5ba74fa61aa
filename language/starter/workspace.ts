/** The workspace to start from: an organisation, a unit and its people, all invented, and what a new workspace needs beside them. */
import { type Language, PROGRAM_VERSION, type Sentence } from '../model/index.ts';
import { DEFAULT_HORIZON } from '../services/config/horizon.ts';
import { configSchemaIn } from '../services/config/schema.ts';
import { say } from '../words/index.ts';
import unit from './files/exempelmottagningen.rutin';
import organisation from './files/organisation.rutin';
import persons from './files/personer.rutin';
import readmeEn from './files/README.en.md';
import readmeSv from './files/README.sv.md';

/** Texts by path. */
export type Texts = Readonly<Record<string, string>>;

const SCHEMA = 'rutin.config.schema.json';

/** A declaration with a word on what it is. */
function declared(language: Language, head: Sentence, text: string): string {
  return `// ${head[language]}\n\n${text}`;
}

/** What is invented, and the page that tells how to go on. */
export function exampleTexts(language: Language): Texts {
  return {
    'README.md': say(language, readmeSv, readmeEn),
    'enheter/exempelmottagningen.rutin': declared(
      language,
      {
        sv: 'En enhet med sina inkorgar, och vem som bevakar dem när.',
        en: 'A unit with its inboxes, and who monitors them when.',
      },
      unit,
    ),
    'organisation.rutin': declared(
      language,
      { sv: 'Organisationen: vem som ansvarar för vad.', en: 'The organisation: who is responsible for what.' },
      organisation,
    ),
    'personer.rutin': declared(
      language,
      {
        sv: 'Personerna med sina uppdrag. Alla är påhittade: byt ut dem mot era egna.',
        en: 'The persons and their assignments. All are invented: put your own in their place.',
      },
      persons,
    ),
  };
}

/** The settings, with the schema by which an editor knows them. */
export function settingTexts(language: Language): Texts {
  const config = {
    $schema: `./${SCHEMA}`,
    kräver: `>=${PROGRAM_VERSION}`,
    horisont: DEFAULT_HORIZON,
    lang: language,
    include: ['**/*.rutin'],
    exclude: [],
  };
  return {
    '.gitignore': say(language, '# Det som rutin generate skriver\nout/\n', '# What rutin generate writes\nout/\n'),
    [SCHEMA]: `${configSchemaIn(language)}\n`,
    'rutin.config.json': `${JSON.stringify(config, null, 2)}\n`,
  };
}
