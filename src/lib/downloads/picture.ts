import type { ChartInput } from '../charts/chart-input';
import { drawChart } from '../charts/draw-chart';
import type { Layout } from '../charts/layout';
import { ringMark } from '../charts/ring-mark';
import { setEvenly, setLines, type Line, type Run } from '../charts/set-lines';
import { inLightColors } from '../charts/standalone';
import { COLOR } from '../charts/style';
import { terse } from '../charts/terse';
import { altTextOf } from './alt-text';
import { chartInputOf, type ChartState } from './chart-state';
import type { Imprint } from './imprint';
import { escapedForXml } from './escaped-for-xml';
import { headlineOf, imprintOf, noteOf, RIGHTS, sentencesShown, sourceOf } from './picture-words';

/** A picture that stands by itself. */
export interface Picture {
  /** An SVG document that needs nothing from elsewhere. */
  readonly markup: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const WIDTH = 960;
const EDGE = 48;
const INNER = WIDTH - 2 * EDGE;
/** Between two columns of sentences. */
const GUTTER = 40;

const AGAINST_VALUES: Layout = {
  name: 'wide',
  width: INNER,
  height: 470,
  type: 16,
  marginTop: 42,
  marginRight: 34,
  marginBottom: 62,
  marginLeft: 26,
};
/** A timeline has no scale of values at its left; its years stand there. It grows with its rows. */
const AGAINST_TIME: Layout = { ...AGAINST_VALUES, marginTop: 24, marginBottom: 34, marginLeft: 18 };
/** Of which the drawing of a share takes three fifths. */
const SHARE: Layout = { ...AGAINST_VALUES, height: 360, marginTop: 24, marginBottom: 24, marginLeft: 1 };
const LAYOUTS: Readonly<Record<ChartInput['kind'], Layout>> = {
  circulation: AGAINST_VALUES,
  exchange: AGAINST_VALUES,
  reserve: AGAINST_VALUES,
  cover: SHARE,
  timeline: AGAINST_TIME,
};

/** Type with its size, the distance of its lines, and its attributes. */
interface Type {
  readonly size: number;
  readonly leading: number;
  readonly style: Readonly<Record<string, string>>;
  readonly set: typeof setLines;
}
const HEADLINE: Type = { size: 34, leading: 40, style: { 'font-weight': '600' }, set: setEvenly };
const SUBTITLE: Type = { size: 18, leading: 25, style: { fill: COLOR.soft }, set: setEvenly };
const NOTE: Type = { size: 17, leading: 24, style: { 'font-style': 'italic' }, set: setEvenly };
const SENTENCE: Type = { size: 17, leading: 24, style: {}, set: setLines };
const COLOPHON: Type = { size: 13, leading: 18.5, style: { fill: COLOR.soft }, set: setEvenly };
const ADDRESS: Type = { ...COLOPHON, set: setLines };

/** Without the font of the site the reader's own serif: the measured lines hold for these, which are narrower. */
const FAMILY = "'Source Serif 4', Georgia, 'Times New Roman', 'Liberation Serif', serif";

/**
 * The picture of a state: headline, title, unit and years, the chart, the sentences in which its figures stand, and whose
 * it all is, in the light colours and with nothing that a style sheet or another file would have to give. The same
 * function makes the file of the build and the one that a reader saves.
 *
 * @param document the browser's or one made at build time.
 * @param fonts a style sheet with the fonts as data; without it the reader's own serif is used.
 */
export function drawPicture(state: ChartState, imprint: Imprint, document: Document, fonts = ''): Picture {
  const chart = drawChart(chartInputOf(state), LAYOUTS[state.dataset.chart], document);
  if (state.pinned !== undefined) ringMark(chart, state.pinned);
  const { headline: finding, under } = headlineOf(state);
  const headline = block([{ words: finding }], HEADLINE, EDGE, EDGE);
  const subtitle = block([{ words: `${under}.` }], SUBTITLE, EDGE, headline.end + 4);
  const chartTop = subtitle.end + 12;
  const chartEnd = chartTop + Number(chart.getAttribute('height'));
  const note = noteOf(state);
  const noted = block([{ words: note }], NOTE, EDGE, chartEnd + 16);
  const sentences = columns(sentencesShown(state), noted.end + (note === '' ? 0 : 12));
  const rule = sentences.end + 20;
  const source = block(sourceOf(imprint), COLOPHON, EDGE, rule + 14);
  const rights = block([{ words: RIGHTS }], COLOPHON, EDGE, source.end);
  const address = block([{ words: imprintOf(state, imprint) }], ADDRESS, EDGE, rights.end);
  const height = Math.ceil(address.end + EDGE - 12);
  const size = `width="${String(WIDTH)}" height="${String(height)}"`;
  const parts = [
    `<svg ${size} xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(height)}" role="img" xml:lang="en" font-family="${escapedForXml(FAMILY)}" fill="${COLOR.ink}">`,
    `<title>${escapedForXml([...new Set([state.dataset.title, finding])].join(': '))}</title>`,
    `<desc>${escapedForXml(altTextOf(state))}</desc>`,
    fonts === '' ? '' : `<style>${fonts}</style>`,
    `<rect ${size} fill="${COLOR.paper}"/>`,
    headline.markup,
    subtitle.markup,
    placed(chart, chartTop, document),
    noted.markup,
    sentences.markup,
    `<path d="M${String(EDGE)} ${String(rule)}H${String(WIDTH - EDGE)}" stroke="${COLOR.ink}"/>`,
    source.markup,
    rights.markup,
    address.markup,
    '</svg>',
  ];
  return { markup: inLightColors(parts.filter(Boolean).join('\n')), width: WIDTH, height };
}

/** Set text with the place where it ends. */
interface Block {
  readonly markup: string;
  readonly end: number;
}

/** Runs set in lines from a place on; nothing where there are none. */
function block(runs: readonly Run[], type: Type, x: number, top: number, width = INNER): Block {
  const lines = type.set(runs, width, type.size);
  if (lines.length === 0) return { markup: '', end: top };
  const { size, leading, style } = type;
  const set = lines.map((line, index) => {
    // The foot of the letters stands at four fifths of the type size below the top of the line.
    const y = top + index * leading + (leading - size) / 2 + size * 0.8;
    return `<tspan x="${String(x)}" y="${y.toFixed(1)}">${inRuns(line)}</tspan>`;
  });
  return {
    markup: `<text font-size="${String(size)}"${attributes(style)}>${set.join('')}</text>`,
    end: top + lines.length * leading,
  };
}

function inRuns(line: Line): string {
  return line
    .map(({ words, style }) =>
      style ? `<tspan${attributes(style)}>${escapedForXml(words)}</tspan>` : escapedForXml(words),
    )
    .join('');
}

/** Sentences one under the other; in two columns, as even as they come, where they are more than a few lines. */
function columns(sentences: readonly (readonly Run[])[], top: number): Block {
  const stack = (some: typeof sentences, x: number, width: number): Block =>
    some.reduce<Block>(
      (above, runs) => {
        const next = block(runs, SENTENCE, x, above.end + 10, width);
        return { markup: above.markup + next.markup, end: next.end };
      },
      { markup: '', end: top },
    );
  const single = stack(sentences, EDGE, INNER);
  const width = (INNER - GUTTER) / 2;
  const pairs = sentences.slice(1).map((_, index): Block => {
    const left = stack(sentences.slice(0, index + 1), EDGE, width);
    const right = stack(sentences.slice(index + 1), EDGE + width + GUTTER, width);
    return { markup: left.markup + right.markup, end: Math.max(left.end, right.end) };
  });
  return [single, ...pairs].reduce((best, next) => (next.end < best.end ? next : best));
}

/** The chart at its place: with its own words said by the picture, and without what only a page makes use of. */
function placed(chart: Element, top: number, document: Document): string {
  for (const name of ['role', 'aria-label', 'class', 'data-lanes']) chart.removeAttribute(name);
  for (const each of chart.querySelectorAll('*')) {
    each.removeAttribute('class');
    each.removeAttribute('data-words');
  }
  chart.setAttribute('x', String(EDGE));
  chart.setAttribute('y', String(top));
  const serializer = new (document.defaultView ?? globalThis).XMLSerializer();
  // A nested drawing needs no namespace of its own.
  return terse(serializer.serializeToString(chart)).replace(' xmlns="http://www.w3.org/2000/svg"', '');
}

const attributes = (style: Readonly<Record<string, string>>): string =>
  Object.entries(style)
    .map(([name, value]) => ` ${name}="${escapedForXml(value)}"`)
    .join('');
