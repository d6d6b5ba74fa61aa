/** `rutin prove` from the outside: a proof, a counterexample that makes `rutin test` fail, and what is neither. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, type Ran, removeFolders } from '../support/cli.ts';
import { valid } from '../support/schemas.ts';

removeFolders();

const EXAMPLE = join(CHECKOUT, 'examples/forvantningar');
const ON = ['--datum', '2026-11-29'];
const texts = Object.fromEntries(
  ['region', 'norr', 'personer'].map((name) => [`${name}.rutin`, readFileSync(join(EXAMPLE, `${name}.rutin`), 'utf8')]),
);
const folder = folderOf(texts);

function prove(...args: readonly string[]): Promise<Ran> {
  return callCli(['prove', ...args, ...ON], { cwd: folder });
}

interface Published {
  readonly proofs: readonly {
    readonly state: string;
    readonly reason: string | null;
    readonly persons: number;
    readonly kinds: number;
    readonly to: string | null;
    readonly counterexample: { readonly day: string; readonly text: string } | null;
  }[];
}

async function published(...args: readonly string[]): Promise<Published['proofs'][number]> {
  const { out } = await prove(...args, '--format', 'json');
  const [proof] = valid<Published>('prove', out).proofs;
  if (proof === undefined) throw new Error(out);
  return proof;
}

describe('a proof', () => {
  it('of a shared inbox holds on all days without end, and needs no absence', async () => {
    const claim = 'ingen utanför ExempelNära når NorraVC.samverkan';
    expect(await prove(claim)).toEqual({
      code: 0,
      err: '',
      out: `Bevisat: ${claim}\n  Alla dagar från 2026-11-29 och framåt.\n  Ingen frånvaro och inget ombud kan ändra det.\n`,
    });
    expect((await prove(claim, '--lang', 'en')).out).toContain('Proved:');
    expect(await published(claim)).toMatchObject({ state: 'proved', to: null, persons: 0 });
  });

  it('of a personal inbox is that the routine refuses each who would break it', async () => {
    const claim = 'ingen utanför NorraVC når personlig exeet1';
    const proof = await published(claim);
    expect(proof).toMatchObject({ state: 'proved', persons: 5 });
    expect(proof.kinds).toBeGreaterThan(10);
  });

  it('is of so many further absences as were asked about', async () => {
    const claim = 'exeet1 täcks från 2026-12-07 till 2026-12-18';
    expect(await published(claim)).toMatchObject({ state: 'proved', kinds: 0 });
    const two = await published(claim, '--absences', '2');
    expect(two.state).toBe('proved');
    expect(two.kinds).toBeGreaterThan(0);
  });
});

describe('a counterexample', () => {
  it.each([
    ['exetv1 når inte personlig exeet1 från 2027-01-04', 'ombud exetv1'],
    ['exetv1, exetr1 når inte personlig exems1', 'frånvaro exems1'],
    ['exetr1 når NorraVC.samverkan', 'exetr1 når NorraVC.samverkan den 2027-02-01'],
    ['exeet1 täcks', 'frånvaro exeet1 semester'],
    ['NorraVC.samverkan bevakas 4 gånger per dag', 'den 2026-11-30'],
  ])('of ”%s” is a file that fails in rutin test', async (claim, holds) => {
    const { code, out } = await prove(claim);
    expect(code).toBe(1);
    const { counterexample } = await published(claim);
    const { text = '', day = '' } = counterexample ?? {};
    expect(text).toContain(holds);
    expect(out).toContain(text.trimEnd());
    const laid = folderOf({ ...texts, 'motexempel.rutin': text });
    const ran = await callCli(['test', laid, '--format', 'json', ...ON]);
    expect(ran.code).toBe(1);
    const [expectation] = JSON.parse(ran.out).expectations;
    expect(expectation.claims).toMatchObject([{ state: 'fails', day }]);
    expect((await callCli(['fmt', laid, '--check'])).code).toBe(0);
  });

  it('says in Markdown what it says on a terminal', async () => {
    const { code, out } = await prove('exeet1 täcks', '--format', 'markdown');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^### Rutin 2026-11-29\n\n❌ \*\*Motexempel:\*\* <code>exeet1 täcks<\/code>\n[\s\S]*```rutin\n[\s\S]*```\n\n<!-- .* -->\n$/,
    );
  });
});

describe('all that is declared', () => {
  it('is proved line by line, with its place', async () => {
    const { code, out } = await callCli(['prove', '--all', EXAMPLE, ...ON]);
    expect(code).toBe(1);
    expect(out).toMatch(/forvantningar\.rutin:4:5\n/);
    expect(out).toMatch(/\n13 bevisade, 1 motexempel, 0 inte bevisade\n$/);
  });

  it('is asked about without a line, and there is to be some', async () => {
    expect((await callCli(['prove', 'a når B.samverkan', 'x', '--all', ...ON])).err).toContain(
      '--all prövar alla rader',
    );
    expect(await prove('--all')).toMatchObject({ code: 2, out: '' });
  });
});

describe('neither', () => {
  it.each([
    ['ingen utanför Närhälsan når NorraVC.samverkan', '1:15 RUT-002'],
    ['ingen utanför', '1:14 RUT-001'],
    ['exeet1 når NorraVC.samverkan } person exexx1 {', '1:1 Skriv en rad'],
    ['exeet1 når NorraVC.samverkan exetv1 når NorraVC.samverkan', '1:1 Skriv en rad'],
    ['', '1:1 Skriv en rad'],
  ])('is said of ”%s”, with the place in it', async (claim, place) => {
    const { code, out, err } = await prove(claim);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(place);
  });

  it('is a proof where something could not be read', async () => {
    const broken = folderOf({ ...texts, 'trasig.rutin': 'frånvaro exeet1 semester från { ombud' });
    const claim = 'ingen utanför ExempelNära når NorraVC.samverkan';
    const { code, out } = await callCli(['prove', claim, broken, ...ON]);
    expect(code).toBe(2);
    expect(out).toMatch(/^Inte bevisat: /);
    mkdirSync(join(broken, 'a'));
    writeFileSync(join(broken, 'trasig.rutin'), '');
    writeFileSync(join(broken, 'a', 'latin1.rutin'), Buffer.from([0x66, 0xe5, 0xff]));
    expect(await callCli(['prove', claim, broken, ...ON])).toMatchObject({
      code: 2,
      out: expect.stringMatching(/^Inte bevisat/),
    });
  });

  it('is a number of absences that is too great', async () => {
    expect(await prove('exeet1 täcks', '--absences', '4')).toMatchObject({ code: 2, out: '' });
  });
});
