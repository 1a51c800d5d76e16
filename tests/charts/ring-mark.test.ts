import { describe, expect, test } from 'vitest';
import { STATIC_LAYOUTS } from '$lib/charts/layout';
import { ringMark } from '$lib/charts/ring-mark';
import { draw, inputOf } from './draw';

const [, , WIDE] = STATIC_LAYOUTS;

describe('ringMark(svg, id)', () => {
  test('puts one ring around the disc of that figure, and around no other', () => {
    const svg = draw(inputOf('currency-in-circulation'), WIDE);
    const discs = svg.querySelectorAll('circle').length;
    const disc = svg.querySelector('circle[data-figure="circulation-1930"]');
    ringMark(svg, 'circulation-1930');
    const rings = [...svg.querySelectorAll('circle:not([data-figure])')];
    expect(svg.querySelectorAll('circle')).toHaveLength(discs + 1);
    expect(rings.map((ring) => ring.getAttribute('cx'))).toEqual([disc?.getAttribute('cx')]);
    expect(rings[0]?.getAttribute('fill')).toBe('none');
    expect(svg.querySelector('text[data-figure="circulation-1930"]')?.getAttribute('text-decoration')).toBe(
      'underline',
    );
  });

  test.each([
    ['gold-reserve', 'gold-reserve-1936', 'rect'],
    ['gold-coverage', 'gold-coverage-1936', 'rect'],
    ['franc-exchange', 'franc-purchasing-power-1936', 'line'],
    ['other-figures', 'population-1936', 'line'],
  ])('outlines in %s the mark of %s, a %s', (slug, id, name) => {
    const svg = draw(inputOf(slug), WIDE);
    ringMark(svg, id);
    const mark = svg.querySelector(`${name}[data-figure="${id}"]`);
    expect(mark?.getAttribute('stroke')).toBe('var(--ink)');
  });

  test('leaves a chart without that figure as it is', () => {
    const svg = draw(inputOf('gold-reserve'), WIDE);
    const before = svg.outerHTML;
    ringMark(svg, 'circulation-1930');
    expect(svg.outerHTML).toBe(before);
  });
});
