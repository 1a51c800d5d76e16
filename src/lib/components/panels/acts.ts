import type { DatasetView } from '$lib/edition/dataset-view';
import { copyLines } from '../citing/say';
import { copyCitation, keepCitation } from './citation-in-view';
import { saveTheseYears } from './these-years';
import { copyAltText, savePng, saveSvg } from './picture-as-shown';
import { copyEmbed } from './copy-embed';

/** What a button of a panel does: its `data-act` names one of these. */
const ACTS: Readonly<Record<string, (button: HTMLButtonElement, view: DatasetView) => Promise<void> | void>> =
  {
    'save-years': saveTheseYears,
    'copy-lines': copyLines,
    'copy-citation': copyCitation,
    'save-citation': keepCitation,
    'picture-svg': saveSvg,
    'picture-png': savePng,
    'copy-alt-text': copyAltText,
    'copy-embed': copyEmbed,
  };

/**
 * Does what a button of a panel names, for the page as it is now: its state stands in its address.
 * Throws a `RangeError` for a button that names nothing known.
 *
 * @param view the dataset of the page.
 */
export async function act(button: HTMLButtonElement, view: DatasetView): Promise<void> {
  const name = button.dataset['act'] ?? '';
  const does = ACTS[name];
  if (!does) throw new RangeError(`unknown act: ${JSON.stringify(name)}`);
  await does(button, view);
}
