import type { Adjustable } from '$lib/adjustments/adjustable';

/**
 * Opens the calculator of these sentences over the section of the button that is pressed. It is fetched only then; takes
 * what is done where it cannot be.
 */
export const adjust =
  (adjustable: Adjustable, failed: (error: unknown) => void) =>
  ({ currentTarget }: MouseEvent): void => {
    const section = currentTarget as HTMLElement;
    import('./adjusting/adjusting')
      .then(({ openCalculator }) => openCalculator(section, adjustable))
      .catch(failed);
  };
