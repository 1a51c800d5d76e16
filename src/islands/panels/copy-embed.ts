import { readYearRange } from '$lib/calendar/read-years';
import { writeYearRange, yearsInWords } from '$lib/calendar/year-range';
import { withState } from '$lib/downloads/embed-snippet';
import type { DatasetView } from '$lib/edition/dataset-view';
import { readView, writeView } from '$lib/views/read-view';
import { isPlain } from '$lib/views/view';
import { viewInWords } from '$lib/views/view-words';
import { asked as askedOfPage } from '../address';
import { copyText } from '../copy-text';

/**
 * Copies the snippet beside a button, for all years, or, where `data-shown` says so, for the years and the view that the
 * page shows. What the browser does not allow to copy is shown, selected.
 */
export async function copyEmbed(button: HTMLButtonElement, view: DatasetView): Promise<void> {
  const part = button.closest('.snippet');
  const lines = part?.querySelector('textarea');
  const status = part?.querySelector('[role="status"]');
  if (!lines || !status) throw new RangeError('button without its snippet: copy-embed');
  const { search, words } = 'shown' in button.dataset ? shownState(view) : wholeState(view);
  // What is copied is what is seen.
  lines.value = withState(lines.value, search);
  if (await copyText(lines.value)) {
    status.textContent = `Copied, for ${words}.`;
    return;
  }
  lines.select();
  status.textContent = `This browser does not let the page copy. The lines for ${words} are selected above.`;
}

/** The state of the page as its address gives it, as far as that can be used. */
function shownState(view: DatasetView): { search: string; words: string } {
  const { params: asked } = askedOfPage();
  const { range } = readYearRange(asked, view.bounds);
  const { view: looked } = readView(asked, view);
  const years = new URLSearchParams(writeYearRange(new URLSearchParams(), range, view.bounds));
  const words = [yearsInWords(range), ...(isPlain(looked) ? [] : [viewInWords(looked)])].join(', ');
  return { search: writeView(years, looked, view), words };
}

function wholeState({ bounds }: DatasetView): { search: string; words: string } {
  return { search: '', words: yearsInWords(bounds) };
}
