/** A new unit as the guide writes it: in an empty folder and beside others, with times inside its hours. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checksAsked, proposedTimes, timesTyped } from '../../../language/editing/forms/guides/check-times.ts';
import { rulesTyped } from '../../../language/editing/forms/guides/typed-hours.ts';
import { unitChanges, unitKeyFor } from '../../../language/editing/forms/guides/unit.ts';
import type { UnitFields, UnitPerson } from '../../../language/editing/forms/guides/unit-fields.ts';
import { unitProblems } from '../../../language/editing/forms/guides/unit-problems.ts';
import { partNamed } from '../../../language/model/index.ts';
import { CHECKOUT } from '../../support/checkout.ts';
import { guided, isShaped } from '../../support/editing/guided.ts';
import { sessionOf } from '../../support/editing/session.ts';
import { textsIn } from '../../support/folder.ts';

const DAY = '2026-11-21';
const FRISTAD = textsIn(join(CHECKOUT, 'examples/fristad'));
const REGION = textsIn(join(CHECKOUT, 'examples/vastra-gotaland'));
const HOURS = 'mån-tor 08:00-17:00\nfre 08:00-16:00';

const person = (id: string, role: string, some: Partial<UnitPerson> = {}): UnitPerson => ({
  isKnown: false,
  id,
  name: `Exempel ${role}`,
  role,
  administers: role !== 'läkare',
  reads: role !== 'verksamhetschef',
  ...some,
});

const FIELDS: UnitFields = {
  title: 'Nya vårdcentralen',
  key: 'NyaVårdcentralen',
  hsa: '',
  level: '5',
  kind: 'vårdcentral',
  parent: '',
  principal: { name: 'Exempelregionen', type: 'region', municipality: '', agreement: '' },
  department: 'Exempelområdet',
  hours: HOURS,
  inboxes: { meddelande: '08:15', samverkan: '08:15, 11:45, 15:30' },
  persons: [person('exech1', 'verksamhetschef'), person('exese1', 'medicinsk sekreterare'), person('exela1', 'läkare')],
};

const written = (texts: Readonly<Record<string, string>>, some: Partial<UnitFields> = {}) =>
  guided(texts, DAY, (session, sources) => unitChanges(session.ws, sources, { ...FIELDS, ...some }, session.options));

const UNIT = `enhet NyaVårdcentralen "Nya vårdcentralen" {
    del av Exempelområdet
    nivå 5
    slag vårdcentral

    öppet mån-tor 08:00-17:00
    öppet fre 08:00-16:00

    administreras av exech1, exese1

    inkorg meddelande {
        medlemmar exese1, exela1
        bevakas dagligen kl 08:15 av exese1 ersättare exela1
    }

    inkorg samverkan {
        medlemmar exese1, exela1
        bevakas 3 gånger per dag kl 08:15, 11:45, 15:30 av exese1 ersättare exela1
    }
}
`;

describe('a new unit in an empty folder', () => {
  it('is three files that read as a careful colleague writes them, and check clean', () => {
    const { texts, come } = written({});
    expect(come).toEqual([]);
    expect(texts).toEqual({
      'organisation.rutin': `// Organisationen: vem som ansvarar för vad.

huvudman Exempelregionen "Exempelregionen" {
    typ region
}

verksamhet Exempelområdet "Exempelområdet" {
    del av Exempelregionen
}
`,
      'enheter.rutin': `// Enheterna med sina inkorgar, och vem som bevakar dem när.\n\n${UNIT}`,
      'personer.rutin': `// Personerna med sina uppdrag.

person exech1 "Exempel verksamhetschef" {
    uppdrag verksamhetschef vid Exempelområdet
}

person exese1 "Exempel medicinsk sekreterare" {
    uppdrag medicinsk sekreterare vid NyaVårdcentralen
}

person exela1 "Exempel läkare" {
    uppdrag läkare vid NyaVårdcentralen
}
`,
    });
  });

  it('says truly what still lacks', () => {
    expect(written({}, { persons: [] }).come.map((one) => one.split(' ')[0])).toEqual(
      expect.arrayContaining(['MC-HAN-04', 'MC-BEV-02', 'MC-UPP-01']),
    );
  });

  it('is clean in a municipality, whose people have no personal inbox', () => {
    const principal = { name: 'Borås', type: 'municipality', municipality: '1490', agreement: '' } as const;
    const { texts, come } = written({}, { principal, department: '' });
    expect(come).toEqual([]);
    expect(texts['organisation.rutin']).toContain('    typ kommun\n    kommunkod 1490\n    option 1\n');
    expect(texts['personer.rutin']?.match(/utan personlig inkorg/g)).toHaveLength(3);
  });

  it('has the agreement of a private provider', () => {
    const principal = {
      name: 'Exempel Vård AB',
      type: 'private',
      municipality: '',
      agreement: 'VGR 2023-0042',
    } as const;
    const { texts, come } = written({}, { principal });
    expect(come).toEqual([]);
    expect(texts['organisation.rutin']).toContain(
      'huvudman ExempelVårdAB "Exempel Vård AB" {\n    typ privat\n    avtal "VGR 2023-0042"\n',
    );
  });
});

describe('a new unit beside others', () => {
  it('stands after those of the verksamhet, its people after the others', () => {
    const { texts, come } = written(FRISTAD, { parent: 'NärhälsanFristad', department: '' });
    expect(come).toEqual([]);
    const unit = UNIT.replace('Exempelområdet', 'NärhälsanFristad');
    expect(texts['enheter.rutin']).toBe(
      FRISTAD['enheter.rutin']?.replace('enhet BoråsHemsjukvård', `${unit}\nenhet BoråsHemsjukvård`),
    );
    expect(texts['personer.rutin']).toContain('vid NyaVårdcentralen\n}\n\nfrånvaro exeet1');
    expect(texts['personer.rutin']).toContain('uppdrag verksamhetschef vid NärhälsanFristad\n}\n\nperson exese1');
  });

  it('has a file of its own where each unit has one', () => {
    const lines = (some: Partial<UnitFields>) => written(REGION, some).written.map(({ file, isNew }) => [file, isNew]);
    expect(lines({ parent: 'Närhälsan' })).toEqual([['narhalsan/nya-vardcentralen.rutin', true]]);
    expect(lines({ parent: 'NärhälsanFristad', department: '' }).map(([file]) => file)).toEqual([
      'narhalsan/fristad.rutin',
      'narhalsan/fristad.rutin',
    ]);
  });

  it('names persons who are known, and declares none of them anew', () => {
    const persons = ['exeec1', 'exems1', 'exeet1'].map((id) =>
      person(id, '', { isKnown: true, administers: id !== 'exeet1' }),
    );
    const { texts, come } = written(FRISTAD, { parent: 'NärhälsanFristad', department: '', persons });
    expect(come).toEqual([]);
    expect(texts['personer.rutin']).toBe(FRISTAD['personer.rutin']);
    expect(texts['enheter.rutin']).toContain('administreras av exeec1, exems1\n');
  });

  it('is shaped as the formatter shapes', () => {
    for (const texts of [written({}).texts, written(FRISTAD, { parent: 'NärhälsanFristad' }).texts]) {
      expect(Object.values(texts).filter((text) => !isShaped(text))).toEqual([]);
    }
  });
});

describe('the times', () => {
  const times = (hours: string, count: number) => {
    const rules = rulesTyped(hours);
    return rules === undefined ? undefined : proposedTimes(rules, count);
  };

  it('lie inside the hours that all days share, with time left before closing', () => {
    expect(times(HOURS, 3)).toEqual(['08:15', '11:45', '15:30']);
    expect(times('mån 08:00-12:00\ntis 13:00-17:00', 1)).toEqual([]);
    expect(times('mån-fre 08:00-12:00, 13:00-16:00', 3)).toEqual(['08:15', '11:30', '15:30']);
    expect(times('dygnet runt', 1)).toEqual(['08:15']);
    expect(times('mån 08:00-08:15', 3)).toEqual([]);
  });

  it('are as many as the routines ask for there, and not what a local routine asks of another unit', () => {
    const session = sessionOf(REGION, DAY);
    session.analysis.settle();
    const asked = (name: string) => checksAsked(session, 'collaboration', partNamed(session.ws, name) ?? 'region');
    expect(asked('NärhälsanFristad')).toBe(3);
    expect(checksAsked(session, 'message', 'municipality')).toBe(1);
  });

  it('are read as people type them', () => {
    expect(timesTyped('8:15, 12.00 15:30')).toEqual([495, 720, 930]);
    expect(timesTyped('15:30, 08:15')).toEqual([495, 930]);
    expect(timesTyped('08:15, 08:15')).toBeUndefined();
    expect(timesTyped('25:00')).toBeUndefined();
  });

  it('are none where the hours cannot be read', () => {
    for (const hours of [
      '',
      'måndag 8-17',
      'mån-fre 17:00-08:00',
      'mån-fre',
      'mån-fre 08:00-17:00 }',
      'mån 08:00-24:30',
    ]) {
      expect(rulesTyped(hours), hours).toBeUndefined();
    }
  });
});

describe('what is said of the fields', () => {
  const { ws } = sessionOf(FRISTAD, DAY);
  const saidOf = (some: Partial<UnitFields>) => unitProblems(ws, { ...FIELDS, ...some });

  it('is nothing where all is well', () => expect(saidOf({})).toEqual([]));

  it('is what has the name already, and where', () => {
    expect(saidOf({ key: 'FristadVC' })).toMatchObject([
      { field: 'key', other: { anchor: { file: 'enheter.rutin' } } },
    ]);
    expect(unitKeyFor(ws, 'Fristad VC')).toBe('FristadVC2');
    const principal = { name: 'Borås', type: 'municipality', municipality: '1490', agreement: '' } as const;
    expect(saidOf({ principal })).toMatchObject([
      { field: 'principal.municipality', said: { sv: expect.stringContaining('Borås Stad') } },
    ]);
  });

  it.each([
    [{ key: 'Nya vårdcentralen' }, 'key'],
    [{ level: 'fem' }, 'level'],
    [{ kind: 'stor vårdcentral' }, 'kind'],
    [{ parent: 'FristadVC' }, 'parent'],
    [{ hours: 'vardagar' }, 'hours'],
    [{ inboxes: { samverkan: 'förmiddag' } }, 'samverkan'],
    [{ title: 'Enhet 19121212-1212' }, 'title'],
    [{ persons: [person('exeet1', 'läkare')] }, 'persons.0.id'],
    [{ persons: [person('a1', 'läkare'), person('a1', 'läkare')] }, 'persons.1.id'],
    [{ persons: [person('borta', '', { isKnown: true })] }, 'persons.0.id'],
  ] as const)('is what is wrong with %o', (some, field) => {
    expect(saidOf(some).map((one) => [one.field, one.isLacking])).toEqual([[field, false]]);
  });
});
