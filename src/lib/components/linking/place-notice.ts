import { mount, unmount } from 'svelte';
import Notice from '../Notice.svelte';

/** The notice of a page that has none of its own: what the address named of a place, and cannot be used. */
export class PlaceNotice {
  #notice: Record<string, unknown> | undefined;

  /** Tells this and no longer what was told before; nothing, where there is nothing to tell. */
  tell(notices: readonly string[]): void {
    if (this.#notice) void unmount(this.#notice);
    this.#notice = undefined;
    if (notices.length === 0) return;
    const props = { notices, ondismiss: () => this.tell([]) };
    this.#notice = mount(Notice, { target: document.body, props });
  }
}
