import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChangelog } from '$lib/edition/read-changelog';
import { describeFault, type Fault } from '$lib/faults/fault';
import { sampleEdition } from './sample';

const read = (text: string) => {
  const faults: Fault[] = [];
  return { changelog: readChangelog(text, faults), faults: faults.map(describeFault) };
};

describe('readChangelog(text, faults)', () => {
  test('has what the changelog says of itself, then each version with its paragraphs and lists', () => {
    const text =
      '# Changes\n\nWhat changed,\nin words.\n\n## 1.10.0\n\nA word before.\n- Ten,\n  and more.\n- `Eleven`.\n\nA word after.\n\n## 1.9.0\n- One.\n';
    expect(read(text)).toEqual({
      changelog: {
        about: [{ kind: 'paragraph', words: 'What changed, in words.' }],
        releases: [
          {
            version: '1.10.0',
            blocks: [
              { kind: 'paragraph', words: 'A word before.' },
              { kind: 'list', items: ['Ten, and more.', '`Eleven`.'] },
              { kind: 'paragraph', words: 'A word after.' },
            ],
          },
          { version: '1.9.0', blocks: [{ kind: 'list', items: ['One.'] }] },
        ],
      },
      faults: [],
    });
  });

  test('gives back any lists and paragraphs, however their lines are broken', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 6 });
    const block = fc.oneof(
      words.map((each) => ({ kind: 'paragraph' as const, lines: each })),
      fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => ({ kind: 'list' as const, items })),
    );
    // Two lists that follow each other are one.
    const blocks = fc
      .array(block, { minLength: 1, maxLength: 4 })
      .filter((all) => all.every(({ kind }, place) => kind !== 'list' || all[place - 1]?.kind !== 'list'));
    fc.assert(
      fc.property(blocks, fc.constantFrom('\n', '\r\n'), (all, end) => {
        const lines = all.flatMap((each) =>
          each.kind === 'paragraph'
            ? ['', ...each.lines]
            : [
                '',
                ...each.items.flatMap(([first = '', ...rest]) => [
                  `- ${first}`,
                  ...rest.map((line) => `  ${line}`),
                ]),
              ],
        );
        const { changelog, faults } = read(['# Changes', '', '## 1.0.0', ...lines, ''].join(end));
        expect(faults).toEqual([]);
        expect(changelog.releases[0]?.blocks).toEqual(
          all.map((each) =>
            each.kind === 'paragraph'
              ? { kind: 'paragraph', words: each.lines.join(' ') }
              : { kind: 'list', items: each.items.map((item) => item.join(' ')) },
          ),
        );
      }),
    );
  });

  test.each([
    '### Data',
    '# Again',
    '  - deeper',
    '* star',
    '1. first',
    '> said',
    '| a |',
    '```',
    'see [this](x)',
    '**bold**',
    '## 1.0',
  ])('names the line %j, which the site could not show', (line) => {
    expect(read(`# Changes\n\n## 1.0.0\n\nWords.\n\n${line}\n`).faults).toEqual([
      `line that a changelog does not have: ${JSON.stringify(line)} (CHANGELOG.md, -, line 7); expected a paragraph, a list with hyphens, or "## 1.2.0"`,
    ]);
  });

  test('names a version that stands twice, under an older one, and without a word', () => {
    expect(read('# Changes\n\n## 1.9.0\n- One.\n\n## 1.10.0\n- Ten.\n\n## 1.10.0\n').faults).toEqual([
      'version out of order: 1.10.0 (CHANGELOG.md, -, line 6); expected a version below 1.9.0',
      'version out of order: 1.10.0 (CHANGELOG.md, -, line 9); expected a version below 1.10.0',
      'version of which nothing is told: 1.10.0 (CHANGELOG.md, -, -); expected what it changed',
    ]);
  });

  test('has at its head the version of the data as they are', () => {
    expect(sampleEdition.history.releases[0]?.version).toBe(sampleEdition.version);
  });
});
