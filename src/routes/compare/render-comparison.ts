import { render } from 'svelte/server';
import type { TwoYears } from '$lib/calendar/two-years';
import type { ComparedDataset } from '$lib/datasets/comparison';
import Comparison from './Comparison.svelte';

/** The comparison of two years as markup, for the HTML of the page. */
export function renderComparison(datasets: readonly ComparedDataset[], years: TwoYears): string {
  const { body } = render(Comparison, { props: { datasets, years, picks: [] } });
  // Svelte's own comments are of no use to what is never brought to life.
  return body.replaceAll(/<!--.*?-->/g, '');
}
