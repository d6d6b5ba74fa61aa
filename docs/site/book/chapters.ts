/** The contents: which pages there are to find, in which order, under which headings. */
import type { Language } from '../../../language/model/index.ts';
import { partPage } from './made/paths.ts';

/** A file of `docs/` and the page it becomes, or a part that is made. */
interface Chapter {
  readonly path: string;
  /** As it is called in the contents. */
  readonly name: string;
  /** From the root of the checkout; undefined of what is made. */
  readonly file?: string;
}

interface Section {
  readonly title: string;
  readonly chapters: readonly Chapter[];
}

const SWEDISH: readonly Section[] = [
  {
    title: 'Börja här',
    chapters: [
      { path: 'index.html', name: 'Vad Rutin är', file: 'docs/sv/index.md' },
      { path: 'en-eftermiddag.html', name: 'En eftermiddag', file: 'docs/sv/en-eftermiddag.md' },
      { path: 'lekplats.html', name: 'Lekplatsen' },
    ],
  },
  {
    title: 'I arbetet',
    chapters: [
      { path: 'granska.html', name: 'Granska en ändring', file: 'docs/sv/granska.md' },
      { path: 'bevisa.html', name: 'Bevisa en förväntan', file: 'docs/sv/bevisa.md' },
      { path: 'fragor.html', name: 'Frågor till arbetsytan', file: 'docs/sv/fragor.md' },
      { path: 'rutinagare.html', name: 'Ge ut en ny version', file: 'docs/sv/rutinagare.md' },
      { path: 'ny-version.html', name: 'Steg för steg: 3.0 till 4.0', file: 'examples/ny-version/README.md' },
      { path: 'support.html', name: 'Arbetslistor och nuläge', file: 'docs/sv/support.md' },
      { path: 'kvitton.html', name: 'Kvitton', file: 'docs/sv/kvitton.md' },
      { path: 'redigerare.html', name: 'Redigerare', file: 'docs/sv/redigerare.md' },
      { path: 'assistenter.html', name: 'Assistenter', file: 'docs/sv/assistenter.md' },
      { path: 'ci.html', name: 'Prövning vid varje ändring', file: 'docs/sv/ci.md' },
    ],
  },
  {
    title: 'Slå upp',
    chapters: [
      { path: partPage('words', 'sv'), name: 'Språket' },
      { path: partPage('codes', 'sv'), name: 'Reglerna' },
      { path: partPage('checks', 'sv'), name: 'Kontrollerna' },
      { path: partPage('commands', 'sv'), name: 'Kommandona' },
      { path: partPage('settings', 'sv'), name: 'Inställningar' },
    ],
  },
  {
    title: 'Införa',
    chapters: [
      { path: 'infora.html', name: 'Bredvid dagens arbetssätt', file: 'docs/sv/infora.md' },
      { path: 'granser.html', name: 'Det Rutin inte gör', file: 'docs/sv/granser.md' },
      { path: 'personuppgifter.html', name: 'Personuppgifter', file: 'docs/sv/personuppgifter.md' },
      { path: 'hotmodell.html', name: 'Hotmodell', file: 'docs/sv/hotmodell.md' },
    ],
  },
];

const ENGLISH: readonly Section[] = [
  {
    title: 'For developers',
    chapters: [
      { path: 'en/index.html', name: 'What this is', file: 'docs/en/index.md' },
      { path: 'en/contributing.html', name: 'Contributing', file: 'CONTRIBUTING.md' },
      { path: 'en/architecture.html', name: 'The map', file: 'language/ARCHITECTURE.md' },
      { path: 'en/prove.html', name: 'Proving an expectation', file: 'docs/en/prove.md' },
      { path: 'en/glossary.html', name: 'Words of the field', file: 'language/model/glossary.md' },
      { path: 'en/questions.html', name: 'Questions to a workspace', file: 'docs/en/questions.md' },
      { path: 'en/assistants.html', name: 'Assistants', file: 'docs/en/assistants.md' },
      { path: 'en/receipts.html', name: 'Receipts', file: 'docs/en/receipts.md' },
      { path: 'en/threats.html', name: 'Threat model', file: 'docs/en/threats.md' },
      { path: 'en/site.html', name: 'This site', file: 'docs/en/site.md' },
    ],
  },
  {
    title: 'Reference',
    chapters: [
      { path: partPage('words', 'en'), name: 'The language' },
      { path: partPage('codes', 'en'), name: 'The rules' },
      { path: partPage('checks', 'en'), name: 'The checks' },
      { path: partPage('commands', 'en'), name: 'Commands' },
    ],
  },
];

export const SECTIONS: Readonly<Record<Language, readonly Section[]>> = { sv: SWEDISH, en: ENGLISH };
