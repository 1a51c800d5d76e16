import { describe, expect, test } from 'vitest';
import type { Fault } from '$lib/faults/fault';
import type { Emendation } from '$lib/sources/emendation';
import { editSource } from '$lib/sources/source-edition';
import { expectFaults } from '../faults/expect-faults';
import { sampleEmendation, sampleRecord } from './sample';

const TEXT = '1. ONE. First I3. 2. TW0. Second.';
const SECTIONS = [
  { id: 'one', heading: '1. ONE.' },
  { id: 'two', heading: '2. TWO.' },
];
const TWO = sampleEmendation('TW0', 'TWO');

function edit(emendations: readonly Emendation[], sections = SECTIONS) {
  const faults: Fault[] = [];
  const files = { record: 'sample.json', emendations: 'emendations.json' };
  return { ...editSource(sampleRecord(TEXT, sections), TEXT, emendations, files, faults), faults };
}

describe('editSource(record, received, emendations, files, faults)', () => {
  test('emends the text and runs each section to the heading of the next', () => {
    const { text, sections, faults } = edit([sampleEmendation('I3', '13'), TWO]);
    expect(faults).toEqual([]);
    expect(text.emended).toBe('1. ONE. First 13. 2. TWO. Second.');
    expect(sections).toEqual([
      {
        id: 'one',
        number: 1,
        title: 'one',
        supplied: false,
        heading: { start: 0, end: 7 },
        start: 0,
        end: 18,
      },
      {
        id: 'two',
        number: 2,
        title: 'two',
        supplied: false,
        heading: { start: 18, end: 25 },
        start: 18,
        end: 33,
      },
    ]);
  });

  test.each([
    [
      'a heading that is not found',
      [],
      'quotation not found: "2. TWO." (sample.json, sample, sections.two.heading); expected these words to the letter',
    ],
    [
      'an emendation that is not found',
      [TWO, sampleEmendation('I4', '14')],
      'quotation not found: "I4" (emendations.json, edit-i4, received); expected these words to the letter',
    ],
    [
      'an emendation found twice',
      [TWO, sampleEmendation('. ', '.')],
      'quotation found twice: ". " (emendations.json, edit-insertion, received); expected one place: at 1 and 6 it needs a longer prefix or suffix',
    ],
    [
      'an emendation that changes nothing',
      [TWO, sampleEmendation('First', 'First')],
      'emendation changes nothing: "First" (emendations.json, edit-first, emended); expected other words than those received',
    ],
    [
      'two emendations that overlap',
      [sampleEmendation('st I3', 'st 13'), sampleEmendation('I3.', '13.'), TWO],
      'overlap of two emendations: edit-i3 with edit-sti3 (emendations.json, edit-i3, received); expected edits that share no character',
    ],
  ])('reports %s', (_what, emendations, line) => {
    expectFaults(edit(emendations).faults, [line]);
  });

  test('leaves an emendation out that overlaps another, and keeps edits that only touch', () => {
    const overlap = edit([sampleEmendation('st I3', 'st 13'), sampleEmendation('I3.', '14.'), TWO]);
    expect(overlap.text.emended).toBe('1. ONE. First 13. 2. TWO. Second.');
    const touching = edit([sampleEmendation('I', '1'), sampleEmendation('3', '4'), TWO]);
    expect(touching.faults).toEqual([]);
    expect(touching.text.emended).toBe('1. ONE. First 14. 2. TWO. Second.');
  });
});
