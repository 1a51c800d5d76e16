import type { Expression } from './expression';
import { needsBrackets } from './formula-words';

/** A piece of presentation MathML, of the elements that MathML Core has. Plain data: it can be sent, and shown by a component. */
export type MathNode =
  | { readonly tag: 'mi' | 'mn' | 'mo' | 'mtext'; readonly text: string }
  | { readonly tag: 'mrow' | 'mfrac' | 'msup'; readonly children: readonly MathNode[] };

const row = (...children: readonly MathNode[]): MathNode => ({ tag: 'mrow', children });
const sign = (text: string): MathNode => ({ tag: 'mo', text });
const SIGNS = { sum: '+', difference: '\u2212', product: '×' } as const;

/**
 * A formula as MathML. `leaf` says what stands for a term: its name, or the number in its place. A quotient is set as a
 * fraction and a power as an exponent, so that they need no brackets.
 */
export function mathOf(formula: Expression, leaf: (name: string) => MathNode = nameOf): MathNode {
  const of = (part: Expression): MathNode => mathOf(part, leaf);
  const bracketed = (part: Expression, brackets: boolean) =>
    brackets ? row(sign('('), of(part), sign(')')) : of(part);
  switch (formula.kind) {
    case 'term':
      return leaf(formula.name);
    case 'number':
      return { tag: 'mn', text: String(formula.value) };
    case 'logarithm':
      return row(
        { tag: 'mi', text: 'ln' },
        formula.of.kind === 'number' ? of(formula.of) : row(sign('('), of(formula.of), sign(')')),
      );
    case 'quotient':
      return { tag: 'mfrac', children: [of(formula.left), of(formula.right)] };
    case 'power': {
      const atom = formula.left.kind === 'term' || formula.left.kind === 'number';
      return { tag: 'msup', children: [bracketed(formula.left, !atom), of(formula.right)] };
    }
    default: {
      const { kind, left, right } = formula;
      return row(
        bracketed(left, needsBrackets(kind, left, 'left')),
        sign(SIGNS[kind]),
        bracketed(right, needsBrackets(kind, right, 'right')),
      );
    }
  }
}

/** Both sides of an equation, with its sign between them. */
export function equation(left: MathNode, equals: string, right: MathNode): MathNode {
  return row(left, sign(equals), right);
}

/** A number with the words before and after it, which a formula must not lose: its hedge, its scale. */
export function numberNode(number: string, before = '', after = ''): MathNode {
  const words = (text: string): MathNode[] => (text === '' ? [] : [{ tag: 'mtext', text }]);
  // White space at the ends of an element does not count in MathML, but a no-break space does.
  const nodes = [
    ...words(before === '' ? '' : `${before}\u00a0`),
    { tag: 'mn', text: number } as const,
    ...words(after === '' ? '' : `\u00a0${after}`),
  ];
  const [only] = nodes;
  return nodes.length === 1 && only ? only : row(...nodes);
}

/** A piece of MathML as markup, a block of its own. Whatever stands in it is escaped. */
export function mathMarkup(node: MathNode): string {
  return `<math display="block">${markupOf(node)}</math>`;
}

const nameOf = (name: string): MathNode => ({ tag: 'mtext', text: name });

function markupOf(node: MathNode): string {
  const inner = 'text' in node ? escaped(node.text) : node.children.map(markupOf).join('');
  return `<${node.tag}>${inner}</${node.tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
