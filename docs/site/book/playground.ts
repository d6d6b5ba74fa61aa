/** The playground's page: the frame of a program, and the examples that can be chosen on it. */
import type { Grammar } from './colours.ts';
import type { Frame } from './layout.ts';
import type { Page } from './page.ts';
import type { TextOf } from './written.ts';

export const PLAYGROUND: Page = {
  path: 'lekplats.html',
  language: 'sv',
  chapter: 'lekplats.html',
  title: 'Lekplatsen',
  markdown: '',
};

/** The editor writes styles of its own as it goes, and its signs are a font in its style sheet. Nothing may be sent anywhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

export const PLAYGROUND_FRAME: Frame = {
  policy: POLICY,
  styles: ['playground/playground.css', 'playground/playground-page.css'],
  scripts: ['playground-labels.js', 'playground-examples.js', 'playground/playground.js'],
  kind: 'playground',
};

/** An example: what it is called, and its files. */
export interface Example {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Where the files of an example stand, and what is made otherwise in them: from one text to another. */
interface ExampleSource {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly string[];
  readonly made?: readonly (readonly [file: string, from: string, to: string])[];
}

const FRISTAD = { folder: 'examples/fristad', files: ['enheter.rutin', 'personer.rutin', 'region.rutin'] };

const EXAMPLES: readonly ExampleSource[] = [
  {
    ...FRISTAD,
    name: 'Fristad, med två saker att rätta',
    made: [
      [
        'enheter.rutin',
        '3 gånger per dag kl 08:15, 12:00, 15:30 av exetv1',
        '2 gånger per dag kl 08:15, 12:00 av exetv1',
      ],
      ['personer.rutin', '    ombud exetr1\n', ''],
    ],
  },
  { ...FRISTAD, name: 'Fristad, som den ska vara' },
  {
    name: 'Mitt i bytet till en ny version',
    folder: 'examples/ny-version',
    files: [
      'enheter.rutin',
      'personer.rutin',
      'region.rutin',
      'lokala-rutiner.rutin',
      'undantag.rutin',
      'rutiner/meddelandecenter-4.0.rutin',
    ],
  },
  {
    name: 'Förväntningar, varav två inte håller',
    folder: 'examples/forvantningar',
    files: ['forvantningar.rutin', 'norr.rutin', 'personer.rutin', 'region.rutin'],
    made: [['personer.rutin', '    ombud exetv1\n    ombud exetr1\n', '    ombud exetv1 till 2026-12-11\n']],
  },
  {
    name: 'En arbetsyta att börja från',
    folder: 'language/starter/files',
    files: ['exempelmottagningen.rutin', 'organisation.rutin', 'personer.rutin'],
  },
];

/** Reads an example. Throws where what is to be made otherwise does not stand there. */
function exampleOf({ name, folder, files, made = [] }: ExampleSource, textOf: TextOf): Example {
  const texts = new Map(files.map((file) => [file, textOf(`${folder}/${file}`)]));
  for (const [file, from, to] of made) {
    const text = texts.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${folder}/${file} does not hold ${from}`);
    texts.set(file, text.replace(from, to));
  }
  return { name, files: Object.fromEntries(texts) };
}

/** A script that gives the program its examples, the colours of the language and the day that it begins on. */
export function examplesScript(textOf: TextOf, grammar: Grammar, day: string): string {
  const examples = EXAMPLES.map((one) => exampleOf(one, textOf));
  return `self.rutinPlayground=${JSON.stringify({ examples, grammar, day })};\n`;
}

/** The frames of the panels: a page each, with the policy of the site but for the styles that a script sets. */
export const PANEL_PAGES: ReadonlyMap<string, string> = new Map(
  ['vecka', 'ombud', 'franvaro'].map((name) => [`playground/${name}.html`, panelPage(name)]),
);

function panelPage(name: string): string {
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";
  return `<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rutin</title>
<link rel="stylesheet" href="panel.css">
<script src="../theme.js"></script>
</head>
<body data-panel="${name}"><main id="root"></main><script src="panel-frame.js"></script><script src="${name}.js"></script></body>
</html>
`;
}

/** All of it stands there from the beginning; the program fills it. */
export const playgroundHtml = `<h1>Lekplatsen</h1>
<p class="lead">Skriv, och läs svaren bredvid. Allt sker i den här webbläsaren: ingenting skickas någonstans, och inget sparas när fliken stängs.</p>
<noscript><p class="notice">Lekplatsen är ett program på sidan och behöver JavaScript.</p></noscript>
<p class="notice" id="lek-fel" role="alert" hidden></p>
<div class="bar">
<label>Exempel <select id="lek-exempel"></select></label>
<label>Dag <input type="date" id="lek-dag"></label>
<button type="button" id="lek-om">Börja om</button>
<button type="button" id="lek-utkast">Nytt utkast</button>
<button type="button" id="lek-lank">Länk hit</button>
<span id="lek-status" role="status"></span>
</div>
<div class="work">
<section class="write" aria-label="Text">
<div id="lek-filer" role="tablist" aria-label="Filer"></div>
<div id="lek-text" role="tabpanel" aria-label="Textens redigerare"></div>
<p class="hint">Ctrl+Mellanslag ger förslag, Ctrl+. rättar, F1 visar alla kommandon. Ctrl+M släpper Tabb fri, så att den flyttar ut ur texten.</p>
</section>
<section class="read" aria-label="Svar">
<div id="lek-flikar" role="tablist" aria-label="Svar">
<button type="button" role="tab" id="flik-fynd" aria-controls="lek-fynd" aria-selected="true">Fynd</button>
<button type="button" role="tab" id="flik-forklaring" aria-controls="lek-forklaring" aria-selected="false" tabindex="-1">Förklaring</button>
<button type="button" role="tab" id="flik-vecka" aria-controls="lek-vecka" aria-selected="false" tabindex="-1">Vecka</button>
<button type="button" role="tab" id="flik-ombud" aria-controls="lek-ombud" aria-selected="false" tabindex="-1">Ombud</button>
<button type="button" role="tab" id="flik-franvaro" aria-controls="lek-franvaro" aria-selected="false" tabindex="-1">Ny frånvaro</button>
<button type="button" role="tab" id="flik-betyder" aria-controls="lek-betyder" aria-selected="false" tabindex="-1">Ändringen betyder</button>
</div>
<div role="tabpanel" id="lek-fynd" aria-labelledby="flik-fynd" tabindex="0"><p class="empty">Startar …</p></div>
<div role="tabpanel" id="lek-forklaring" aria-labelledby="flik-forklaring" tabindex="0" hidden><p class="empty">Välj ett fynd, så förklaras regeln här.</p></div>
<div role="tabpanel" id="lek-vecka" aria-labelledby="flik-vecka" hidden><iframe title="Veckoschemat för inkorgen vid markören" src="playground/vecka.html"></iframe></div>
<div role="tabpanel" id="lek-ombud" aria-labelledby="flik-ombud" hidden><iframe title="Ombuden för personen vid markören" src="playground/ombud.html"></iframe></div>
<div role="tabpanel" id="lek-franvaro" aria-labelledby="flik-franvaro" hidden><iframe title="En ny frånvaro" src="playground/franvaro.html"></iframe></div>
<div role="tabpanel" id="lek-betyder" aria-labelledby="flik-betyder" tabindex="0" hidden>
<div class="bar compared">
<label>Från <select id="lek-fran"></select></label>
<label>till <select id="lek-till"></select></label>
</div>
<div id="lek-betydelse"><p class="empty">Ändra något i texten, så står här vad det betyder.</p></div>
</div>
</section>
</div>
`;
