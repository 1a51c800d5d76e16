import type { Figure } from '../derivations/figure';

/** Words of the author that stay as they are. */
interface Words {
  readonly kind: 'words';
  readonly text: string;
}

/** Words of a figure that a reader may put another one in place of. */
export interface AdjustableFigure {
  readonly kind: 'figure';
  readonly id: string;
  /** What the figure is of, and when: `Official exchange, 1924`. */
  readonly label: string;
  /** The author's words, hedge and all: `over a billion`. */
  readonly words: string;
  /** What of these words is neither hedge nor figure, and stays with any figure: `equals`; mostly empty. */
  readonly verb: string;
  /** What the figure counts in, as the sentence says it: `billion`, `francs`. */
  readonly tail: string;
  /** The author's figure. */
  readonly authors: Figure;
  /** The unit of a figure that counts in that, and the author's value in it: `billion rubles`, 1. */
  readonly unit: string;
  readonly value: number;
}

/** Words that say what follows from the figures. */
interface ResultWords {
  readonly kind: 'result';
  readonly words: string;
  /** The ids of the figures that it follows from. */
  readonly from: readonly string[];
}

/** A quotation cut into what stays and what follows the reader; put together again its words are the quotation. */
export interface AdjustableSentence {
  readonly id: string;
  readonly parts: readonly (Words | AdjustableFigure | ResultWords)[];
}

/** The calculators of the commentary. */
export type CalculatorId = 'gold-coverage' | 'franc-exchange';

/** Sentences with one calculation between their figures. Plain data: it can be sent. */
export interface Adjustable {
  readonly calculator: CalculatorId;
  readonly sentences: readonly AdjustableSentence[];
  /** The share that the author compares with, in per cent: 25 for “a fourth”; `null` where he names none. */
  readonly mark: number | null;
}

/** The figures of all sentences, in the order of the text. */
export function figuresOf({ sentences }: Adjustable): readonly AdjustableFigure[] {
  return sentences.flatMap(({ parts }) => parts.filter((part) => part.kind === 'figure'));
}
