import type { Adjustable } from '$lib/adjustments/adjustable';

/** Opens the calculator of these sentences over the section of the button that is pressed. It is fetched only then. */
export const adjust =
  (adjustable: Adjustable) =>
  async ({ currentTarget }: MouseEvent): Promise<void> =>
    (await import('./adjusting/adjusting')).openCalculator(currentTarget as HTMLElement, adjustable);
