import type { Reference } from '../datasets/reference';

/** Facts of one kind from one place in another work. */
export interface Citation {
  readonly fact: string;
  readonly figures: string;
  readonly citation: string;
}

/** References as citations: figures of one kind from one place are one citation. */
export function citationsOf(references: readonly Reference[]): readonly Citation[] {
  const citations: Citation[] = [];
  for (const { fact, figure, date, citation } of references) {
    const said = `${figure}, ${date}`;
    const last = citations.at(-1);
    if (last?.fact === fact && last.citation === citation) {
      citations[citations.length - 1] = { ...last, figures: `${last.figures}; ${said}` };
    } else citations.push({ fact, figures: said, citation });
  }
  return citations;
}
