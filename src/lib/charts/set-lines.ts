import { widthOf } from './letter-widths';

/** Words in one style: attributes of SVG, such as a colour. */
export interface Run {
  readonly words: string;
  readonly style?: Readonly<Record<string, string>>;
}

/** A line of runs; put together they are its words, with the space at which it breaks. */
export type Line = readonly Run[];

/**
 * Words set in lines of at most so many pixels at a type size. A line breaks at a space; a word wider than a line, such as
 * an address, breaks after one of its signs, or anywhere where it has none. Runs keep their style across the break.
 */
export function setLines(runs: readonly Run[], width: number, size: number): Line[] {
  const lines: Run[][] = [];
  let used = 0;
  for (const word of wordsOf(runs).flatMap((each) => cut(each, width, size))) {
    const wide = widthOf(textOf(word), size);
    const line = lines.at(-1);
    const space = widthOf(' ', size);
    if (line && used + space + wide <= width && !isCut(word)) {
      append(line, [{ words: ' ', ...styleOf(line.at(-1), word[0]) }, ...word]);
      used += space + wide;
    } else {
      if (line && !isCut(word)) append(line, [{ words: ' ', ...styleOf(line.at(-1), line.at(-1)) }]);
      lines.push([]);
      append(lines.at(-1) ?? [], word);
      used = wide;
    }
  }
  return lines;
}

/** The same in as many lines, each as long as the others as far as words allow: no word stands alone in the last. */
export function setEvenly(runs: readonly Run[], width: number, size: number): Line[] {
  const lines = setLines(runs, width, size);
  let even = lines;
  for (let narrower = width - size; narrower > width / 2; narrower -= size) {
    const next = setLines(runs, narrower, size);
    if (next.length > lines.length) break;
    even = next;
  }
  return even;
}

/** The words of a line. */
export const textOf = (line: Line): string => line.map(({ words }) => words).join('');

/** A word is a row of runs without a space between them: `8.4` in one colour, the exclamation mark in another. */
type Word = readonly (Run & { readonly cut?: boolean })[];

const isCut = (word: Word): boolean => word[0]?.cut === true;

function wordsOf(runs: readonly Run[]): Word[] {
  const words: Run[][] = [[]];
  for (const { words: text, ...rest } of runs) {
    text.split(/\s+/).forEach((piece, index) => {
      if (index > 0) words.push([]);
      if (piece !== '') words.at(-1)?.push({ words: piece, ...rest });
    });
  }
  return words.filter((word) => word.length > 0);
}

/** A word as it is where a line holds it; else its parts, each of which one line holds. */
function cut(word: Word, width: number, size: number): Word[] {
  if (widthOf(textOf(word), size) <= width) return [word];
  const parts: (Run & { readonly cut?: boolean })[][] = [];
  for (const { words, ...rest } of word) {
    let left = words;
    while (left !== '') {
      const part = partOf(left, width, size);
      // What follows a cut begins a line of its own.
      parts.push([{ words: part, ...rest, ...(parts.length > 0 ? { cut: true } : {}) }]);
      left = left.slice(part.length);
    }
  }
  return parts;
}

/** As much of a word as a line holds, up to one of its signs where that leaves more than half of the line filled; at least one character. */
function partOf(word: string, width: number, size: number): string {
  const characters = Array.from(word);
  let count = 1;
  while (count < characters.length && widthOf(characters.slice(0, count + 1).join(''), size) <= width)
    count += 1;
  const fitting = characters.slice(0, count).join('');
  if (count === characters.length) return fitting;
  const signed = /^.*[/?&#=]/.exec(fitting)?.[0] ?? '';
  return signed.length > fitting.length / 2 ? signed : fitting;
}

function append(line: Run[], runs: readonly Run[]): void {
  for (const { words, style } of runs) {
    const last = line.at(-1);
    if (last && last.style === style)
      line[line.length - 1] = { words: last.words + words, ...(style ? { style } : {}) };
    else line.push({ words, ...(style ? { style } : {}) });
  }
}

/** A space between two words of one style has that style. */
function styleOf(before: Run | undefined, after: Run | undefined): Pick<Run, 'style'> {
  return before?.style && before.style === after?.style ? { style: before.style } : {};
}
