/** The organisation as a picture: it fits the width at first, and what is drawn in it leads to where it is declared. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GraphContent, ReportView } from '../report-shapes.ts';
import { t } from '../text.ts';
import { Freshness } from './freshness.tsx';
import { Button, Empty, goTo, listen, wish } from './host.tsx';
import { pictureOf, wordsIn } from './picture.ts';
import { Toolbar } from './toolbar.tsx';
import { type Zoom, zoomable } from './zoom.ts';

listen<ReportView<GraphContent>>((view) =>
  view === undefined ? <Empty text={t('Drawing …')} /> : <Graph view={view} />,
);

function Graph({ view }: { readonly view: ReportView<GraphContent> }) {
  const { content, workspace } = view;
  const box = useRef<HTMLElement>(null);
  const zoom = useRef<Zoom>(undefined);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    zoom.current = box.current === null ? undefined : draw(box.current, content.svg, setScale);
  }, [content.svg]);
  return (
    <article class="graph" aria-label={`${t('Picture of the organisation')}, ${workspace}`}>
      <Tools zoom={zoom} scale={scale} content={content} />
      <Freshness view={view} />
      {content.note === '' ? null : <p class="note">{content.note}</p>}
      <section ref={box} class="sheet" aria-label={t('The picture. Arrow keys move it, plus and minus zoom.')} />
    </article>
  );
}

/** Puts the picture in the box, with what is named in it made to lead somewhere. */
function draw(box: HTMLElement, svg: string, told: (scale: number) => void): Zoom | undefined {
  const picture = pictureOf(svg);
  const width = picture?.viewBox.baseVal.width;
  if (picture === undefined || width === undefined) return undefined;
  picture.removeAttribute('width');
  picture.removeAttribute('height');
  for (const part of picture.querySelectorAll<SVGElement>('[data-name]')) link(part);
  box.replaceChildren(picture);
  return zoomable(box, picture, width, told);
}

/** The innermost part that is clicked leads on; those with parts of their own are reached by the keyboard. */
function link(part: SVGElement): void {
  const { name = '' } = part.dataset;
  const isInner = part.parentElement?.closest('[data-name]') !== null;
  part.addEventListener('click', (event) => {
    event.stopPropagation();
    goTo(name);
  });
  if (isInner) return;
  part.setAttribute('role', 'link');
  part.setAttribute('tabindex', '0');
  part.setAttribute('aria-label', wordsIn(part));
  part.addEventListener(
    'focus',
    () => part.matches(':focus-visible') && part.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
  );
  part.addEventListener('keydown', ({ key }) => key === 'Enter' && goTo(name));
}

interface ToolsProps {
  readonly zoom: { readonly current: Zoom | undefined };
  readonly scale: number;
  readonly content: GraphContent;
}

function Tools({ zoom, scale, content: { part, local } }: ToolsProps) {
  const percent = `${Math.round(scale * 100)} %`;
  return (
    <Toolbar>
      <Button text="−" label={t('Smaller')} onClick={() => zoom.current?.smaller()} />
      <output aria-label={t('Scale')}>{percent}</output>
      <Button text="+" label={t('Larger')} onClick={() => zoom.current?.larger()} />
      <Button text={t('Fit the width')} onClick={() => zoom.current?.fit()} />
      <span class="gap" />
      <Button text={part === null ? t('Choose a part …') : t('Choose another part …')} onClick={() => wish('part')} />
      <Button text={t('Show as a tree')} onClick={() => wish('tree')} />
      <Button text={t('Save as SVG …')} onClick={() => wish('save')} />
      {local ? <Button text={t('Open in the browser')} onClick={() => wish('browser')} /> : null}
    </Toolbar>
  );
}
