import type { Expression } from './expression';
import { needsBrackets } from './formula-words';

/** A piece of presentation MathML, of the elements that MathML Core has. Plain data: it can be sent, and shown by a component. */
export type MathNode =
  | { readonly tag: 'mi' | 'mn' | 'mo' | 'mtext'; readonly text: string }
  | { readonly tag: 'mrow' | 'mfrac' | 'msup'; readonly children: readonly MathNode[] };

const row = (...children: readonly MathNode[]): MathNode => ({ tag: 'mrow', children });
const sign = (text: string): MathNode => ({ tag: 'mo', text });
const SIGNS = { sum: '+', difference: '\u2212', product: '×', quotient: '/' } as const;

/**
 * A formula as MathML. `leaf` says what stands for a term: its name, or the number in its place. A quotient is set as a
 * fraction where it stands free, and with a slash within brackets, in an exponent and under a logarithm, where a
 * fraction would be too small to read.
 */
export function mathOf(formula: Expression, leaf: (name: string) => MathNode = nameOf): MathNode {
  return setMath(formula, leaf, false);
}

function setMath(formula: Expression, leaf: (name: string) => MathNode, inLine: boolean): MathNode {
  const inside = (part: Expression) => setMath(part, leaf, true);
  const bracketed = (part: Expression, brackets: boolean) =>
    brackets ? row(sign('('), inside(part), sign(')')) : setMath(part, leaf, inLine);
  if (formula.kind === 'term') return leaf(formula.name);
  if (formula.kind === 'number') return { tag: 'mn', text: String(formula.value) };
  if (formula.kind === 'logarithm') {
    const atom = formula.of.kind === 'number';
    // Before a bracket the name needs no space.
    return row({ tag: 'mi', text: atom ? 'ln\u00a0' : 'ln' }, bracketed(formula.of, !atom));
  }
  const { kind, left, right } = formula;
  if (kind === 'power') {
    const atom = left.kind === 'term' || left.kind === 'number';
    return { tag: 'msup', children: [bracketed(left, !atom), inside(right)] };
  }
  if (kind === 'quotient' && !inLine) {
    return { tag: 'mfrac', children: [setMath(left, leaf, false), setMath(right, leaf, false)] };
  }
  return row(
    bracketed(left, needsBrackets(kind, left, 'left')),
    sign(SIGNS[kind]),
    bracketed(right, needsBrackets(kind, right, 'right')),
  );
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
