import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { DatasetView } from '$lib/edition/dataset-view';

/**
 * Listens for the buttons of the panels below it, each of which names what it does in `data-act`. What they do is
 * fetched with the first press; where it cannot be fetched or done, that is said beside the button.
 *
 * @param view the dataset of the page.
 */
export const panels =
  (view: DatasetView): Attachment<HTMLElement> =>
  (root) =>
    on(root, 'click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('[data-act]');
      if (button)
        import('./panels/acts')
          .then(({ act }) => act(button, view))
          .catch((error: unknown) => {
            const [line] = ['*', 'section'].flatMap(
              (around) => button.parentElement?.closest(around)?.querySelector('[role=status]') ?? [],
            );
            if (line) line.textContent = 'This could not be done.';
            console.error(error);
          });
    });
