import { mount as mountComponent } from 'svelte';
import type { Prediction as Question } from '$lib/predictions/prediction';
import { sitePath } from '$lib/components/site-path';
import { sayLost, unsay } from '../lost';
import Prediction from './Prediction.svelte';

/** Has the button open the prediction. What was set in it stays until the reader leaves the page. */
export function mount(root: HTMLElement): void {
  let opened: { show: () => void } | undefined;
  let coming = false;

  const open = async (): Promise<void> => {
    if (coming) return;
    if (opened) {
      opened.show();
      return;
    }
    coming = true;
    try {
      const prediction = await fetchQuestion();
      const onclose = () => root.querySelector('button')?.focus();
      opened = mountComponent(Prediction, { target: document.body, props: { prediction, onclose } }) as {
        show: () => void;
      };
      unsay(root);
    } catch (error) {
      console.error(error);
      sayLost(root, 'The question could not be loaded.', open);
    } finally {
      coming = false;
    }
  };

  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button[aria-haspopup]')) void open();
  });
}

async function fetchQuestion(): Promise<Question> {
  const response = await fetch(sitePath('/prediction.json'));
  if (!response.ok) throw new Error(`prediction not fetched: ${String(response.status)}`);
  return (await response.json()) as Question;
}
