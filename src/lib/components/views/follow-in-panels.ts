import type { YearsInAddress } from '../years-in-address.svelte';

/** Has the panels below the chart follow its years, where the page has them; what that takes is fetched only there. */
export async function followInPanels(years: YearsInAddress): Promise<void> {
  if (!document.querySelector('[data-head]')) return;
  const { followYears } = await import('../panels/follow-years.svelte');
  followYears(years);
}
