import { render } from 'svelte/server';
import type { TwoYears } from '$lib/calendar/two-years';
import type { ComparedDataset } from '$lib/datasets/comparison';
import type { Imprint } from '$lib/downloads/imprint';
import Comparison from './Comparison.svelte';

/** The comparison of two years as markup, for the HTML of the page. */
export function renderComparison(
  datasets: readonly ComparedDataset[],
  years: TwoYears,
  cited: Imprint,
): string {
  const { body } = render(Comparison, { props: { datasets, years, picks: [], cited } });
  // Svelte's own comments are of no use to what is never brought to life.
  return body.replaceAll(/<!--.*?-->/g, '');
}
