import { describe, expect, test } from 'vitest';
import { VERDICTS } from '$lib/claims/verdict';
import { viewClaims, type ClaimView } from '$lib/edition/claim-view';
import { sampleEdition } from './sample';

const { claims, counts } = viewClaims(sampleEdition);
function viewOf(id: string): ClaimView {
  const found = claims.find((claim) => claim.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
}

describe('viewClaims(edition)', () => {
  test('is plain data, of every claim in its order', () => {
    const view = { claims, counts };
    expect(structuredClone(view)).toEqual(view);
    expect(claims.map(({ id }) => id)).toEqual(sampleEdition.claims.map(({ id }) => id));
  });

  test('counts each verdict, the empty ones too', () => {
    expect(counts.map(({ verdict }) => verdict)).toEqual(VERDICTS);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);
    const none = viewClaims({ ...sampleEdition, claims: [] });
    expect(none.counts.map(({ count, words }) => [count, words])).toEqual(
      VERDICTS.map((verdict) => [0, `No assertion has the verdict “${verdict}”.`]),
    );
    for (const { verdict, count, words } of counts)
      expect(words).toBe(`${count} of ${claims.length}: ${verdict}.`);
  });

  test.each(claims.map(({ id, places }) => [id, places] as const))(
    '%s has its words in their sentence, to the letter',
    (_id, places) => {
      expect(places.length).toBeGreaterThan(0);
      for (const { quotation, before, words, after } of places) {
        const found = [...sampleEdition.quotations.values()].find(({ id }) => id === quotation);
        expect(before + words + after).toBe(found?.exact);
      }
    },
  );

  test.each(claims.map((claim) => [claim.id, claim] as const))(
    '%s leads from every number of the text in its calculations to the row of its dataset',
    (_id, { compared, workings, figures }) => {
      for (const { worked, links } of [...compared, ...workings]) {
        const linked = new Set(links.map((link) => link.id));
        for (const { figure } of worked) if (figure !== null) expect(linked.has(figure)).toBe(true);
      }
      for (const { id, slug } of [...compared, ...workings].flatMap(({ links }) => links).concat(figures)) {
        const dataset = sampleEdition.datasets.find((each) => each.slug === slug);
        expect(dataset?.rows.some((row) => row.id === id)).toBe(true);
      }
    },
  );

  test('shows a calculation with its years, its result and what it allows', () => {
    const [working] = viewOf('coverage-of-12-5').compared;
    expect(working).toMatchObject({
      name: 'Gold cover of the notes',
      years: '1936',
      result: 'about 12.5 per cent',
      allowed: 'at least 11.76 per cent',
      verdict: 'agrees within rounding',
      math: null,
      refusal: '',
    });
    expect(working?.links.map(({ words }) => words)).toEqual([
      'more than 1,000 million rubles, first half of 1936, inferred',
      'about 8 billion rubles, first half of 1936, inferred',
    ]);
  });

  test('has MathML for what one line does not show well, and for no figure as it stands', () => {
    const { workings, compared } = viewOf('feverish-rise');
    expect(workings.map(({ name, math }) => [name, math !== null])).toEqual([
      ['Multiple', false],
      ['Average annual growth', true],
      ['Doubling time', true],
    ]);
    expect(compared.every(({ formula }) => formula !== null)).toBe(true);
    expect(viewOf('about-eight-billions').compared[0]).toMatchObject({ math: null, formula: null });
  });

  test('names the figures that stand in no calculation, and those alone', () => {
    expect(viewOf('about-eight-billions').figures.map(({ id }) => id)).toEqual(['bank-notes-1936']);
    expect(viewOf('less-than-a-fourth').figures).toEqual([]);
    expect(viewOf('first-place-in-gold').figures).toEqual([]);
  });

  test('gives what other works say, with each place once', () => {
    const { elsewhere } = viewOf('half-of-the-livestock');
    expect(elsewhere?.sources).toHaveLength(1);
    expect(elsewhere?.sources[0]?.facts).toHaveLength(5);
    expect(viewOf('labor-and-plots').elsewhere).toBeNull();
  });

  test('says why there is no result in the place of one', () => {
    const [claim] = sampleEdition.claims;
    if (!claim) throw new Error('no claim');
    const refused = { refused: true, cause: 'missing', reason: 'The text gives none.', nearest: [] } as const;
    const changed = {
      ...claim,
      compared: [{ outcome: refused, verdict: 'not checkable from the text' as const }],
    };
    const [view] = viewClaims({ ...sampleEdition, claims: [changed] }).claims;
    expect(view?.compared).toMatchObject([
      { refusal: 'The text gives none.', result: '', worked: [], links: [] },
    ]);
  });
});
