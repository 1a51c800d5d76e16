import { JSDOM } from 'jsdom';
import type { ChartState } from './chart-state';
import type { Imprint } from './imprint';
import { drawPicture, type Picture } from './picture';

const { document } = new JSDOM('').window;

/** The picture of a state drawn at build time. */
export function renderPicture(state: ChartState, imprint: Imprint, fonts?: string): Picture {
  return drawPicture(state, imprint, document, fonts);
}
