import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  NOTHING_SELECTED,
  selectionAfter,
  type Selection,
  type SelectionAct,
} from '$lib/selection/selection';
import { Selector, type SelectionListener } from '$lib/selection/selector';

const id = fc.constantFrom('a', 'b');
const acts = fc.array(
  fc.oneof<fc.Arbitrary<SelectionAct>[]>(
    fc.record({ kind: fc.constantFrom('point', 'pin'), id }),
    fc.record({ kind: fc.constantFrom('leave', 'release') }),
  ),
);

/** What a listener was told, in words: `a,– → a,b` is a pin of b while a is pointed at. */
function notebook(): { readonly notes: string[]; readonly listener: SelectionListener } {
  const words = ({ pointed = '–', pinned = '–' }: Selection) => `${pointed},${pinned}`;
  const notes: string[] = [];
  return { notes, listener: (now, before) => void notes.push(`${words(before)} → ${words(now)}`) };
}

describe('a Selector', () => {
  test('begins with nothing selected and tells nobody of it', () => {
    const { notes, listener } = notebook();
    const selector = new Selector();
    selector.listen(listener);
    expect(selector.selection).toBe(NOTHING_SELECTED);
    expect(notes).toEqual([]);
  });

  test('tells each listener of each change, and of nothing else', () => {
    const [first, second] = [notebook(), notebook()];
    const selector = new Selector();
    selector.listen(first.listener);
    selector.listen(second.listener);
    selector.act({ kind: 'point', id: 'a' });
    selector.act({ kind: 'point', id: 'a' });
    selector.act({ kind: 'release' });
    selector.act({ kind: 'pin', id: 'b' });
    selector.act({ kind: 'leave' });
    expect(first.notes).toEqual(['–,– → a,–', 'a,– → a,b', 'a,b → –,b']);
    expect(second.notes).toEqual(first.notes);
  });

  test('tells any sequence of acts as a chain of selections, one for each change', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const chain: Selection[] = [NOTHING_SELECTED];
        const told: Selection[] = [NOTHING_SELECTED];
        const selector = new Selector();
        selector.listen((now, before) => {
          expect(before).toBe(told.at(-1));
          expect(now).toBe(selector.selection);
          told.push(now);
        });
        for (const act of list) {
          const last = chain.at(-1) ?? NOTHING_SELECTED;
          const next = selectionAfter(last, act);
          if (next !== last) chain.push(next);
          selector.act(act);
          expect(selector.selection).toEqual(next);
        }
        expect(told).toEqual(chain);
      }),
    );
  });

  test('tells a listener nothing of what was before it listened, nor after it ended', () => {
    const [early, late] = [notebook(), notebook()];
    const selector = new Selector();
    const end = selector.listen(early.listener);
    selector.act({ kind: 'pin', id: 'a' });
    selector.listen(late.listener);
    end();
    end();
    selector.act({ kind: 'pin', id: 'b' });
    expect(early.notes).toEqual(['–,– → –,a']);
    expect(late.notes).toEqual(['–,a → –,b']);
  });

  test('goes on to the others where a listener ends itself while it is told', () => {
    const [once, before, after] = [notebook(), notebook(), notebook()];
    const selector = new Selector();
    selector.listen(before.listener);
    const end = selector.listen((now, then) => {
      once.listener(now, then);
      end();
    });
    selector.listen(after.listener);
    selector.act({ kind: 'point', id: 'a' });
    selector.act({ kind: 'leave' });
    expect(once.notes).toEqual(['–,– → a,–']);
    expect(before.notes).toEqual(['–,– → a,–', 'a,– → –,–']);
    expect(after.notes).toEqual(before.notes);
  });

  test('begins to tell a listener that comes while another is told with the next change', () => {
    const late = notebook();
    const selector = new Selector();
    const end = selector.listen(() => {
      end();
      selector.listen(late.listener);
    });
    selector.act({ kind: 'point', id: 'a' });
    expect(late.notes).toEqual([]);
    selector.act({ kind: 'leave' });
    expect(late.notes).toEqual(['a,– → –,–']);
  });

  test('tells every listener of both changes where one acts while it is told, and at the end of what holds then', () => {
    const [before, after] = [notebook(), notebook()];
    const selector = new Selector();
    selector.listen(before.listener);
    selector.listen(({ pointed }) => {
      if (pointed === 'a') selector.act({ kind: 'pin', id: 'b' });
    });
    selector.listen(after.listener);
    selector.act({ kind: 'point', id: 'a' });
    expect(selector.selection).toEqual({ pointed: 'a', pinned: 'b' });
    for (const { notes } of [before, after]) {
      expect(notes).toHaveLength(2);
      expect(notes.at(-1)).toMatch(/ → a,b$/);
    }
  });
});
