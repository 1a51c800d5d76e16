import { describe, expect, test } from 'vitest';
import { spanInWords } from '$lib/calendar/date-words';
import { DATE_FORMS } from '$lib/calendar/read-date';
import { intervalInWords } from '$lib/quantities/format';
import { BOUNDS } from '$lib/quantities/quantity';
import { realEdition } from './real';

const { observations, events } = realEdition;
const dates = [...observations, ...events].map(({ date }) => date);

/** What the code says of its rules is said of this text. */
describe('the examples of the rules', () => {
  test.each(DATE_FORMS)('$example dates something in the text, to $becomes', ({ example, becomes }) => {
    const dated = dates.filter(({ phrase }) => phrase === example);
    expect(dated.map(({ earliest, latest }) => spanInWords(earliest, latest))).toContain(becomes);
  });

  test.each(Object.entries(BOUNDS))('of %s is a figure of the text', (relation, { example, becomes }) => {
    const found = observations.filter(({ figure, again }) =>
      [figure, ...again].some(({ words }) => words === example),
    );
    expect(found.map(({ quantity }) => intervalInWords(quantity))).toEqual([becomes]);
    expect(found.map(({ exact, quantity }) => (exact ? 'exact' : quantity.relation))).toEqual([relation]);
  });
});
