import { tell } from '../notices';
import { PageState } from '../page-state';
import { followSeries } from './follow-series';
import { keepPlace } from './keep-place';

const LAYERS = ['corrected', 'printed'] as const;
type Layer = (typeof LAYERS)[number];

/**
 * Follows the reading of the text: the series of the figures in sight, the lines that must stay where they are, and the layer
 * of the text in the address. The choice of a layer itself needs no script.
 *
 * @param bar what stays in sight over the text.
 */
export function mount(bar: HTMLElement): void {
  const root = bar.parentElement;
  if (root) followSeries(root);
  keepPlace(bar);
  const inputs = () => [...bar.querySelectorAll<HTMLInputElement>('input[name=layer]')];
  const chosen = layerOf(inputs().find(({ checked, defaultChecked }) => checked && !defaultChecked)?.value);
  const state = new PageState<{ readonly layer: Layer; readonly notice: string | undefined }>(
    ({ params }) => {
      const given = params.get('layer');
      const layer = layerOf(given ?? LAYERS[0]);
      if (layer) return { layer, notice: undefined };
      const words = Array.from(given ?? '')
        .slice(0, 24)
        .join('');
      return { layer: LAYERS[0], notice: `“${words}” is no layer of the text: shown as corrected.` };
    },
    ({ layer }, params) => {
      params.delete('layer');
      if (layer !== LAYERS[0]) params.set('layer', layer);
      return params.size === 0 ? '' : `?${params.toString()}`;
    },
  );
  state.follow(({ layer, notice }) => {
    for (const input of inputs()) input.checked = input.value === layer;
    tell('layer', notice === undefined ? [] : [notice]);
  });
  bar.addEventListener('change', ({ target }) => {
    const layer = target instanceof HTMLInputElement ? layerOf(target.value) : undefined;
    if (layer) state.change({ layer, notice: undefined }, 'fresh');
  });
  if (chosen) state.change({ layer: chosen, notice: undefined }, 'fresh');
}

const layerOf = (value: string | undefined): Layer | undefined => LAYERS.find((each) => each === value);
