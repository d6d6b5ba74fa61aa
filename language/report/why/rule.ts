/** The rule that is not met: its words, where they stand, how severe they are and why. */
import { pages } from '../../checks/pages.ts';
import { placeOf, type Retraced, severityWord } from '../../engine/index.ts';
import {
  type Binding,
  type Finding,
  type Language,
  type Mark,
  versionNameOf,
  type Workspace,
} from '../../model/index.ts';
import { dayInWords, modalityIn, say, severityIn } from '../../words/index.ts';
import { readPage } from '../explain/page.ts';
import { clauseHeading } from '../findings/words.ts';
import type { Scene } from './scene.ts';
import type { Told, ToldRule } from './shape.ts';

/** What was not met: a sentence of a routine, else a rule of the language. */
export function ruleOf({ ws, finding, worded, language }: Scene): ToldRule {
  const { code, clause } = finding;
  if (clause === undefined || worded.clause === null) {
    const text = say(language, 'En regel i språket, inte ur någon rutin.', 'A rule of the language, of no routine.');
    return { code, text, place: null, quote: readPage(pages[code] ?? '').title, notes: [] };
  }
  const place = placeOf(ws, placeOfClause(clause));
  return { code, text: clauseHeading(worded.clause, language), place, quote: worded.clause.citat, notes: notesOf() };

  function notesOf(): readonly Told[] {
    const { statedBy, routine } = clause as NonNullable<Finding['clause']>;
    const version = versionNameOf(statedBy);
    const also = worded.alsoCites.join(', ');
    return [
      ...(statedBy === routine
        ? []
        : [
            {
              text: say(language, `Kravet står i version ${version}.`, `The clause stands in version ${version}.`),
              place,
            },
          ]),
      ...(also === ''
        ? []
        : [{ text: say(language, `Även ${also} vilar på det.`, `${also} rests on it, too.`), place: null }]),
    ];
  }
}

/** The id of a clause in the version that states it. */
export function placeOfClause({ statedBy, requirement }: NonNullable<Finding['clause']>): Mark {
  return { anchor: statedBy.anchor, at: requirement.at };
}

/** The `kontroll` of the clause that the check was bound by. */
export function bindingOf({ bound }: Retraced): Binding | undefined {
  const stated = [...(bound?.stated.values() ?? [])];
  return bound?.clause?.requirement.bindings.find(
    ({ check, parameters }) => check.value === bound.check.name && stated.every((one) => parameters.includes(one)),
  );
}

/** Where the severity comes from, and what made it another. */
export function severityOf(scene: Scene): readonly Told[] {
  const { finding, retraced, language } = scene;
  const own = baseOf(scene);
  if (retraced.bound === undefined || finding.severity === retraced.bound.severity) return [own];
  const now = severityIn(language, severityWord(finding.severity));
  return [own, { text: `${now}: ${reasonOf(scene)}`, place: null }];
}

function baseOf({ ws, finding, retraced, language }: Scene): Told {
  const { bound } = retraced;
  const word = severityIn(language, severityWord(bound?.severity ?? finding.severity));
  const stated = bindingOf(retraced)?.parameters.find(({ name }) => name === 'nivå');
  const { clause } = finding;
  if (clause === undefined) {
    return { text: say(language, `${word}: det har regeln alltid`, `${word}: as the rule always is`), place: null };
  }
  if (stated !== undefined) {
    const text = say(language, `${word}: det säger kravet med nivå`, `${word}: the clause says so by nivå`);
    return { text, place: placeIn(ws, { anchor: clause.statedBy.anchor, at: stated.at }) };
  }
  const modality = modalityIn(language, clause.requirement.modality);
  return {
    text: say(language, `${word}: rutinens ord är ”${modality}”`, `${word}: the routine says “${modality}”`),
    place: placeIn(ws, placeOfClause(clause)),
  };
}

function placeIn(ws: Workspace, mark: Mark): Told['place'] {
  return placeOf(ws, mark);
}

function reasonOf({ finding, options, language }: Scene): string {
  if (finding.afterHorizon === true) {
    return say(language, 'det gäller först efter horisonten', 'it holds only after the horizon');
  }
  if (options.severities?.has(finding.code) === true) {
    return say(language, 'satt i rutin.config.json', 'set in rutin.config.json');
  }
  if (finding.from !== undefined) return aheadWords(finding.from, language);
  return say(
    language,
    'kontrollen eller driftläget gör just det här mildare eller allvarligare',
    'the check or the operating mode makes this very case milder or graver',
  );
}

function aheadWords(from: number, language: Language): string {
  const day = dayInWords(from, language);
  return say(language, `ett steg mildare, det gäller först från ${day}`, `one step less, it holds only from ${day}`);
}
