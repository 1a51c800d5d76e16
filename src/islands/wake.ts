import { asked, leaveFor, onAddress } from './address';
import { sayLost, unsay } from './lost';

/** An island that is still asleep: an element of the page, and what makes it do more than it says. */
export interface Sleeper {
  readonly root: HTMLElement;
  readonly load: () => Promise<{ readonly mount: (root: HTMLElement) => void | Promise<void> }>;
  /** What of the page a reader reaches for, as a selector. */
  readonly reach: string;
  /** True where a place in the address asks for it. */
  readonly place?: boolean;
  /** What is said in its place where it cannot be loaded. */
  readonly lost: string;
}

const REACHES = ['pointerover', 'focusin', 'change', 'click', 'keydown'] as const;
/** What a browser does by itself, with or without the island. */
const NATIVE = 'input, select, label, summary, option';

/**
 * Wakes an island when the reader reaches for it, when the address asks for it, or when the element says so itself
 * (`data-wakes`: `load` or `scroll`). The last thing that was pressed meanwhile is done once it is awake. Where it cannot be
 * loaded the page stays as it was, says so, and offers to try again; a link that was pressed is followed.
 */
export function wakeWhenWanted({ root, load, reach, place = false, lost }: Sleeper): void {
  const asks = root.dataset['asks']?.split(' ') ?? [];
  const stopping = new AbortController();
  const { signal } = stopping;
  let coming: Promise<void> | undefined;
  let pressed: Event | undefined;

  const wake = (): Promise<void> => {
    root.dataset['waking'] = '';
    coming ??= load()
      .then(({ mount }) => mount(root))
      .then(awake, asleep)
      .finally(() => {
        delete root.dataset['waking'];
        root.dispatchEvent(new Event('settled', { bubbles: true }));
      });
    return coming;
  };

  const awake = (): void => {
    stopping.abort();
    root.dataset['awake'] = '';
    unsay(root);
    if (pressed) pressed.target?.dispatchEvent(againAs(pressed));
  };

  const asleep = (error: unknown): void => {
    coming = undefined;
    console.error(error);
    const link =
      pressed?.type === 'click' && (pressed.target as Element).closest<HTMLAnchorElement>('a[href]');
    const near = pressed?.target instanceof Element ? pressed.target : undefined;
    pressed = undefined;
    sayLost(root, lost, wake, near);
    if (link) leaveFor(link.href);
  };

  const reached = (event: Event): void => {
    if (!(event.target instanceof Element) || !event.target.closest(reach)) return;
    if (isPress(event)) {
      event.preventDefault();
      pressed = event;
    }
    void wake();
  };
  if (reach !== '') for (const type of REACHES) root.addEventListener(type, reached, { signal });

  const followAddress = (): void => {
    const { params, hash } = asked();
    if (!signal.aborted && (asks.some((name) => params.has(name)) || (place && hash !== ''))) void wake();
  };
  onAddress(followAddress);
  followAddress();

  const { wakes } = root.dataset;
  if (wakes === 'load' || (wakes === 'scroll' && scrollY > 0)) void wake();
  else if (wakes === 'scroll') addEventListener('scroll', () => void wake(), { signal, once: true });
}

/** Whether an event is a press that must wait for the island: not what the browser does by itself, nor in another window. */
function isPress(event: Event): boolean {
  const target = event.target as Element;
  if (event instanceof KeyboardEvent)
    return target.matches('.chart') && /^(?:Arrow|Home|End|Enter)/.test(event.key);
  if (event.type !== 'click' || !(event instanceof MouseEvent)) return false;
  return !(event.ctrlKey || event.metaKey || event.shiftKey) && !target.closest(NATIVE);
}

/** The same event once more: an event is done with when it has been heard. */
const againAs = (event: Event): Event =>
  new (event.constructor as new (type: string, init: Event) => Event)(event.type, event);
