import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  litIn,
  NOTHING_SELECTED,
  selectionAfter,
  type Selection,
  type SelectionAct,
} from '$lib/selection/selection';

const id = fc.constantFrom('a', 'b', 'c');
const perhaps = fc.option(id, { nil: undefined });
const anyAct: fc.Arbitrary<SelectionAct> = fc.oneof(
  fc.record({ kind: fc.constantFrom('point', 'pin'), id }),
  fc.record({ kind: fc.constantFrom('leave', 'release') }),
);
const selections = fc.record<Selection>({ pointed: perhaps, pinned: perhaps });

describe('selectionAfter(selection, act)', () => {
  test.each<[string | undefined, string | undefined, SelectionAct, string | undefined, string | undefined]>([
    [undefined, undefined, { kind: 'point', id: 'a' }, 'a', undefined],
    ['a', 'b', { kind: 'point', id: 'c' }, 'c', 'b'],
    ['a', 'b', { kind: 'leave' }, undefined, 'b'],
    ['a', 'b', { kind: 'pin', id: 'c' }, 'a', 'c'],
    ['a', undefined, { kind: 'pin', id: 'a' }, 'a', 'a'],
    ['a', 'b', { kind: 'release' }, 'a', undefined],
  ])('with %j pointed at and %j pinned, after %j: %j and %j', (pointed, pinned, act, ...expected) => {
    const next = selectionAfter({ pointed, pinned }, act);
    expect([next.pointed, next.pinned]).toEqual(expected);
  });

  test.each<[Selection, SelectionAct]>([
    [NOTHING_SELECTED, { kind: 'leave' }],
    [NOTHING_SELECTED, { kind: 'release' }],
    [
      { pointed: 'a', pinned: undefined },
      { kind: 'point', id: 'a' },
    ],
    [
      { pointed: undefined, pinned: 'a' },
      { kind: 'pin', id: 'a' },
    ],
    [{ pointed: undefined, pinned: 'a' }, { kind: 'leave' }],
    [{ pointed: 'a', pinned: undefined }, { kind: 'release' }],
  ])('gives %j itself after %j, which changes nothing', (selection, act) => {
    expect(selectionAfter(selection, act)).toBe(selection);
  });

  test('gives the same object exactly where nothing changes, and after the same act again', () => {
    fc.assert(
      fc.property(selections, anyAct, (selection, act) => {
        const next = selectionAfter(selection, act);
        const changed = next.pointed !== selection.pointed || next.pinned !== selection.pinned;
        expect(next !== selection).toBe(changed);
        expect(selectionAfter(next, act)).toBe(next);
      }),
    );
  });

  test('leaves what is pinned to pin and release, what is pointed at to point and leave, and the old as it was', () => {
    fc.assert(
      fc.property(selections, anyAct, (selection, act) => {
        const before = { ...selection };
        const next = selectionAfter(Object.freeze(selection), act);
        const other = act.kind === 'point' || act.kind === 'leave' ? 'pinned' : 'pointed';
        expect(next[other]).toBe(before[other]);
        expect(selection).toEqual(before);
      }),
    );
  });
});

describe('litIn(selection)', () => {
  test.each<[Selection, string | undefined]>([
    [NOTHING_SELECTED, undefined],
    [{ pointed: undefined, pinned: 'b' }, 'b'],
    [{ pointed: 'a', pinned: undefined }, 'a'],
    [{ pointed: 'a', pinned: 'b' }, 'a'],
  ])('of %j is %j', (selection, expected) => {
    expect(litIn(selection)).toBe(expected);
  });

  test('turns back to what is pinned when the reader leaves', () => {
    fc.assert(
      fc.property(selections, id, (selection, each) => {
        const pointing = selectionAfter(selection, { kind: 'point', id: each });
        expect(litIn(pointing)).toBe(each);
        expect(litIn(selectionAfter(pointing, { kind: 'leave' }))).toBe(selection.pinned);
      }),
    );
  });
});
