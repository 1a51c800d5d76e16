import type { DatasetView } from '$lib/edition/dataset-view';
import { copyLines } from '../citing/say';
import { pageData } from '../page-data';
import { copyCitation, keepCitation } from './citation-in-view';
import { copyEmbed } from './copy-embed';
import { copyAltText, savePng, saveSvg } from './picture-as-shown';
import { saveTheseYears } from './these-years';

type Action = (button: HTMLButtonElement, dataset: DatasetView) => Promise<void> | void;

/** What a button of a panel does: its `data-do` names one of these. */
const ACTIONS: Readonly<Record<string, Action>> = {
  'save-years': saveTheseYears,
  'copy-lines': copyLines,
  'copy-citation': copyCitation,
  'save-citation': keepCitation,
  'picture-svg': saveSvg,
  'picture-png': savePng,
  'copy-alt-text': copyAltText,
  'copy-embed': copyEmbed,
};

/** Has the buttons of the panels below a dataset do what they say, for the page as it is now: its state stands in its address. */
export function mount(root: HTMLElement): void {
  const { dataset } = pageData();
  if (!dataset) throw new Error('page without a dataset');
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-do]') : null;
    const action = ACTIONS[button?.dataset['do'] ?? ''];
    if (button && action) void act(button, () => action(button, dataset));
  });
}

async function act(button: HTMLButtonElement, action: () => Promise<void> | void): Promise<void> {
  try {
    await action();
  } catch (error) {
    sayFailed(button, error);
  }
}

/** Says beside a button that it could not do what it says; the fault itself goes to the console. */
function sayFailed(button: HTMLButtonElement, error: unknown): void {
  console.error(error);
  const [line] = ['*', 'section'].flatMap(
    (around) => button.parentElement?.closest(around)?.querySelector('[role=status]') ?? [],
  );
  if (line) line.textContent = 'This could not be done.';
}
