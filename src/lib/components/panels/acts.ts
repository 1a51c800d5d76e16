import type { DatasetView } from '$lib/edition/dataset-view';
import { copyEmbed } from './copy-embed';

/** What a button of a panel does: its `data-act` names one of these. */
const ACTS: Readonly<Record<string, (button: HTMLButtonElement, view: DatasetView) => Promise<void> | void>> =
  {
    'copy-embed': copyEmbed,
  };

/**
 * Does what a button of a panel names, for the page as it is now: its state stands in its address.
 * Throws a `RangeError` for a button that names nothing known.
 */
export async function act(button: HTMLButtonElement, view: DatasetView): Promise<void> {
  const name = button.dataset['act'] ?? '';
  const does = ACTS[name];
  if (!does) throw new RangeError(`unknown act: ${JSON.stringify(name)}`);
  await does(button, view);
}
