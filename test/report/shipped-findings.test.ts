/** What is said of the shipped routines comes after what people can mend, a line each; quoted sentences are never cut. */
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, fristad, removeFolders } from '../support/cli.ts';

removeFolders();

/** Two of the shipped routines have expired. */
const LATER = '2026-11-21';
const SLIP = {
  ...fristad,
  'enheter.rutin': (fristad['enheter.rutin'] ?? '').replace('3 gånger per dag kl 08:15, 12:00, 15:30', 'kl 08:15'),
};

async function printed(format: string, ...more: readonly string[]): Promise<string> {
  return (await callCli(['check', folderOf(SLIP), '--datum', LATER, '--format', format, ...more])).out;
}

const ABOUT_ROUTINES = /(?:MC|IN|LL)-META-0\d/g;

describe('findings about shipped routines', () => {
  it('stand last in pretty, a line each under "Rutiner", with neither excerpt nor advice', async () => {
    const out = await printed('pretty');
    expect(out).not.toContain('builtin:/');
    const [before = '', after = ''] = out.split('\nRutiner\n');
    expect(before).toMatch(/✖ fel MC-BEV-03 {2}\S/);
    expect(before).toMatch(/§ Meddelandecenter 3\.0, .*gick ut\s+2026-11-14: ”/);
    expect(before).not.toMatch(ABOUT_ROUTINES);
    expect(after.match(ABOUT_ROUTINES)?.sort()).toEqual(['IN-META-05', 'LL-META-04', 'MC-META-05']);
    expect(after).toMatch(/▲ varning IN-META-05 {2}Intyg i Millennium gick ut 2026-11-14 och prövas ändå/);
    expect(after).not.toContain('Gör så här');
  });

  it('stand last in Markdown, under "Rutiner", and not in the table', async () => {
    const out = await printed('markdown');
    expect(out).not.toContain('builtin:/');
    const [before = '', after = ''] = out.split('#### Rutiner\n\n');
    expect(before).not.toMatch(ABOUT_ROUTINES);
    expect(
      after
        .replace(/\n<!-- .* -->\n$/, '')
        .trim()
        .split('\n'),
    ).toEqual([
      '- ⚠️ varning IN-META-05 Intyg i Millennium gick ut 2026-11-14 och prövas ändå',
      '- ℹ️ upplysning LL-META-04 Millennium i läsläge går ut 2026-12-18, om 27 dagar',
      '- ⚠️ varning MC-META-05 Länsgemensam rutin för Millennium Meddelandecenter gick ut 2026-11-14 och prövas ändå',
    ]);
  });

  it.each(['github', 'gitlab'])('are in no %s file, unless --fail-on-expired', async (format) => {
    const out = await printed(format);
    expect(out).toContain('MC-BEV-03');
    expect(out).not.toMatch(ABOUT_ROUTINES);
    expect(await printed(format, '--fail-on-expired')).toMatch(ABOUT_ROUTINES);
  });

  it('keep their place in JSON, which is in the order of files', async () => {
    const { findings } = JSON.parse(await printed('json')) as { findings: readonly { file: string }[] };
    expect(findings[0]?.file).toBe('builtin:/intyg.rutin');
  });
});

it.each([40, 60, 80])('a quoted sentence is wrapped at %i columns, never cut', async (width) => {
  const before = process.stdout.columns;
  process.stdout.columns = width;
  try {
    const words = (await printed('pretty')).replace(/\s+/g, ' ');
    expect(words).toContain('3 gånger om dagen för vårdssamverkan inom ramen för verksamhetens öppettid.”');
  } finally {
    process.stdout.columns = before;
  }
});
