// @ts-nocheck
import { check } from '../../dist/cli/api.js';
import { Dice } from '../support/dice.ts';
import { foundIn } from './found.ts';
import { randomRegion } from './generate.ts';
import { expectedIn } from './judge.ts';
import { printed } from './print.ts';
import { shrunk } from './shrink.ts';
const [from = '1', n = '100', show = '1'] = process.argv.slice(2);
let bad = 0; let total = 0; const classes = new Map<string, number>(); let shown = 0;
const t = Date.now();
const diff = (r: any): string[] => { try { const e = expectedIn(r), f = foundIn(check, r); const out: string[] = []; const fe = [...f]; for (const x of e) { const i = fe.indexOf(x); if (i < 0) out.push(`- ${x}`); else fe.splice(i, 1);} return [...out, ...fe.map((x) => `+ ${x}`)]; } catch (err) { return [`! ${String((err as Error).stack).slice(0, 300)}`]; } };
for (let seed = Number(from); seed < Number(from) + Number(n); seed++) {
  const region = randomRegion(new Dice(seed));
  const d = diff(region);
  total++;
  if (d.length === 0) continue;
  bad++;
  const c = (x: string): string => x.slice(0, 2) + x.slice(2).split(' ')[0] + (x.startsWith('!') ? x : ' ' + (/efter|senare/.exec(x)?.[0] ?? '') + (/ursäktat/.exec(x)?.[0] ?? ''));
  const first = c(d[0] as string);
  classes.set(first, (classes.get(first) ?? 0) + 1);
  if (shown < Number(show) && (process.env.CLASS === undefined || d.some((x) => c(x).startsWith(process.env.CLASS as string)))) {
    shown++;
    const want = process.env.CLASS;
    const small = shrunk(region, (r) => { const x = diff(r); return x.length > 0 && !x.some((y) => y.startsWith('+ RUT-00') || y.startsWith('!')) && (want === undefined ? c(x[0] as string) === first : x.some((y) => c(y).startsWith(want))); });
    console.log(`seed ${seed}`, diff(small).join('\n'));
    console.log('asOf', new Date(small.asOf * 864e5).toISOString().slice(0, 10), 'h', small.horizon, 'until', new Date((small.asOf + small.horizon - 1) * 864e5).toISOString().slice(0, 10));
    console.log(printed(small).text);
  }
}
console.log(bad, 'of', total, (Date.now() - t) / total, 'ms each', [...classes].sort((a, b) => b[1] - a[1]));
