import { altTextOf } from '$lib/downloads/alt-text';
import { readChartState, type ChartState } from '$lib/downloads/chart-state';
import type { Picture } from '$lib/downloads/picture';
import { stateFileName } from '$lib/downloads/state-file-name';
import type { DatasetView } from '$lib/edition/dataset-view';
import { askedInParts } from '../address';
import { copyText } from '../copy-text';
import { pageData } from '../page-data';
import { saveBlob } from '../save-blob';

/** A PNG is that many times as large as the SVG: fine enough for print. */
const SCALE = 2;

/** Hands the reader the chart as the page shows it, as an SVG that stands by itself. */
export function saveSvg(button: HTMLButtonElement, view: DatasetView): Promise<void> {
  return save(button, view, 'svg', ({ markup }) => new Blob([markup], { type: 'image/svg+xml' }));
}

/** The same as a PNG. */
export function savePng(button: HTMLButtonElement, view: DatasetView): Promise<void> {
  return save(button, view, 'png', rasterOf);
}

/** Copies what the chart shows, in words; where the browser forbids it they are shown, to be copied by hand. */
export async function copyAltText(button: HTMLButtonElement, view: DatasetView): Promise<void> {
  const words = altTextOf(readChartState(view, askedInParts()));
  const byHand = panelOf(button)?.querySelector('textarea');
  const copied = await copyText(words);
  say(
    button,
    copied ? 'Alt text copied.' : 'This browser does not let the page copy. The alt text, selected:',
  );
  if (!byHand) return;
  byHand.value = copied ? '' : words;
  byHand.hidden = copied;
  if (!copied) byHand.select();
}

async function save(
  button: HTMLButtonElement,
  view: DatasetView,
  extension: 'svg' | 'png',
  fileOf: (picture: Picture) => Blob | Promise<Blob>,
): Promise<void> {
  const state = readChartState(view, askedInParts());
  const name = stateFileName(state, extension);
  try {
    say(button, 'Drawing the picture.');
    saveBlob(await fileOf(await draw(state)), name);
    say(button, `Saved as ${name}.`);
  } catch (error) {
    say(button, `The ${extension.toUpperCase()} could not be made. The files of all years are beside.`);
    console.error(error);
  }
}

/** What draws is fetched now, with the fonts that go into the picture. */
async function draw(state: ChartState): Promise<Picture> {
  const [{ drawPicture }, { PICTURE_FONTS }] = await Promise.all([
    import('$lib/downloads/picture'),
    import('$lib/downloads/picture-fonts'),
  ]);
  return drawPicture(state, pageData().cited, document, PICTURE_FONTS);
}

/** Throws where the browser cannot draw the SVG or gives no file. */
async function rasterOf({ markup, width, height }: Picture): Promise<Blob> {
  const image = new Image(width, height);
  // The policy of the site allows pictures as data, and no others.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`no picture of ${String(canvas.width)} by ${String(canvas.height)} pixels`));
    }, 'image/png');
  });
}

const panelOf = (button: Element): Element | null => button.closest('section');

function say(button: Element, words: string): void {
  const line = panelOf(button)?.querySelector('[role=status]');
  if (line) line.textContent = words;
}
