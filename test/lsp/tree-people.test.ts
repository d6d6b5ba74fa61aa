/** The people in the tree: under their unit or verksamhet, by letter where they are many, and found by any part of their names. */
import { describe, expect, it } from 'vitest';
import { personsMatching } from '../../language/lsp/panels/persons.ts';
import type { Scene } from '../../language/lsp/panels/scene.ts';
import { treeLevel } from '../../language/lsp/panels/tree.ts';
import { finish } from '../../language/services/work.ts';
import { sessionOf } from '../support/editing/session.ts';

const ORGANISATION = `huvudman VGR "Regionen" { typ region }
verksamhet Fristad "Fristad" { del av VGR }
enhet FristadVC "Fristad vårdcentral" { del av Fristad }
enhet TomVC "Tom vårdcentral" { del av Fristad }
`;
const PERSONS = `person exeov1 "Överlind Exempel" { uppdrag läkare vid FristadVC }
person exean1 "Ann Exempel" { uppdrag läkare vid FristadVC uppdrag chef vid FristadVC uppdrag chef vid Fristad }
person exesl1 "Slutat Exempel" { uppdrag läkare vid FristadVC till 2026-01-31 }
person exeut1 "Utan Exempel" { }
frånvaro exean1 semester från 2026-10-12 till 2026-10-23
`;

function sceneOf(persons: string): Scene {
  const session = sessionOf({ 'o.rutin': ORGANISATION, 'p.rutin': persons });
  const { ws, options } = session;
  return { ws, options, findingsIn: (file) => session.findingsIn(file), uriOf: (file) => file };
}

const shown = (scene: Scene, key: string | undefined) =>
  treeLevel(scene, key).map(({ key: own, label, note }) => `${own} ${label} ${note}`.trim());

describe('the people in the tree', () => {
  const scene = sceneOf(PERSONS);

  it('are under their unit and their verksamhet, with what they are there', () => {
    expect(shown(scene, 'Fristad')).toEqual(['FristadVC Fristad vårdcentral', 'TomVC Tom vårdcentral', 'Fristad#']);
    expect(shown(scene, 'FristadVC')).toEqual(['FristadVC#']);
    expect(shown(scene, 'FristadVC#')).toEqual([
      'FristadVC##exean1 Ann Exempel läkare, chef',
      'FristadVC##exesl1 Slutat Exempel läkare till 2026-01-31',
      'FristadVC##exeov1 Överlind Exempel läkare',
    ]);
    expect(shown(scene, 'Fristad#')).toEqual(['Fristad##exean1 Ann Exempel chef']);
    expect(treeLevel(scene, 'Fristad').map(({ hasChildren }) => hasChildren)).toEqual([true, false, true]);
  });

  it('without any uppdrag are last at the top', () => {
    expect(shown(scene, undefined)).toEqual(['VGR Regionen', '#']);
    expect(shown(scene, '#')).toEqual(['##exeut1 Utan Exempel inget uppdrag']);
    expect(shown(sceneOf(''), undefined)).toEqual(['VGR Regionen']);
  });

  it('bear what is found about them', () => {
    const [ann] = treeLevel(scene, 'FristadVC#');
    expect(ann?.warnings).toBeGreaterThan(0);
    expect(ann?.problems.map(({ place }) => place.line)).toContain(4);
    expect(treeLevel(scene, 'FristadVC#')[2]).toMatchObject({ errors: 0, warnings: 0, kind: 'person' });
  });

  it('are by letter where they are many', () => {
    const names = ['Åke', 'Bo', 'Bea', 'Örjan'];
    const many = Array.from(
      { length: 101 },
      (_, index) => `person exe${index} "${names[index % 4]} Exempel" {
    uppdrag läkare vid FristadVC
}`,
    );
    const crowd = sceneOf(many.join('\n'));
    expect(treeLevel(crowd, 'FristadVC#').map(({ label, units }) => [label, units])).toEqual([
      ['B', 50],
      ['Å', 26],
      ['Ö', 25],
    ]);
    expect(treeLevel(crowd, 'FristadVC#Ö')).toHaveLength(25);
    expect(treeLevel(crowd, 'FristadVC#Ö')[0]).toMatchObject({ key: 'FristadVC#Ö#exe11', label: 'Örjan Exempel' });
  });
});

describe('a search for persons', () => {
  it('finds them by any part of the name, those whose name begins so first, with unit', () => {
    const session = sessionOf({ 'o.rutin': ORGANISATION, 'p.rutin': PERSONS });
    const found = (query: string) =>
      finish(personsMatching(session, query)).map(({ key, detail }) => `${key} ${detail}`);
    expect(found('ov')).toEqual(['exeov1 läkare · Fristad vårdcentral']);
    expect(found('exempel ann')).toEqual(['exean1 läkare, chef · Fristad vårdcentral · Fristad']);
    expect(found('')).toHaveLength(4);
    expect(found('okänd')).toEqual([]);
  });
});
