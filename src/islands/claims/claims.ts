import { tell } from '../notices';
import { PageState } from '../page-state';

const ALL = 'all';

/**
 * Keeps the chosen verdict in the address, so that back, forth and a bookmark find it again. The choice itself needs no
 * script.
 */
export function mount(root: HTMLElement): void {
  const inputs = () => [...root.querySelectorAll<HTMLInputElement>('input[name=verdict]')];
  const chosen = inputs().find(({ checked, defaultChecked }) => checked && !defaultChecked)?.value;
  const state = new PageState(
    ({ params }) => {
      const verdict = params.get('verdict') ?? ALL;
      return { verdict, known: inputs().some(({ value }) => value === verdict) };
    },
    ({ verdict }, params) => {
      params.delete('verdict');
      if (verdict !== ALL) params.set('verdict', verdict);
      return params.size === 0 ? '' : `?${params.toString()}`;
    },
  );
  state.follow(({ verdict, known }) => {
    for (const input of inputs()) input.checked = input.value === (known ? verdict : ALL);
    tell('verdict', known ? [] : [`“${shortened(verdict)}” is not a verdict: all claims are shown.`]);
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'verdict')
      state.change({ verdict: target.value, known: true }, 'fresh');
  });
  if (chosen !== undefined) state.change({ verdict: chosen, known: true }, 'fresh');
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > 24 ? `${letters.slice(0, 21).join('')}…` : text;
}
