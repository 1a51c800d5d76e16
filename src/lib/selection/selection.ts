/**
 * What a reader has before him on a page: the figure or event that he points at, and the one that he has pinned, by
 * their ids. It knows nothing of sentences, marks, rows or addresses: all of these show it and change it alike.
 */
export interface Selection {
  readonly pointed: string | undefined;
  readonly pinned: string | undefined;
}

/** What a reader does: point at a figure, turn away from it, pin it, release what is pinned. */
export type SelectionAct =
  | { readonly kind: 'point'; readonly id: string }
  | { readonly kind: 'leave' }
  | { readonly kind: 'pin'; readonly id: string }
  | { readonly kind: 'release' };

export const NOTHING_SELECTED: Selection = { pointed: undefined, pinned: undefined };

/** The selection after an act. The same object where the act changes nothing. */
export function selectionAfter(selection: Selection, act: SelectionAct): Selection {
  const next = {
    point: () => ({ ...selection, pointed: 'id' in act ? act.id : undefined }),
    leave: () => ({ ...selection, pointed: undefined }),
    pin: () => ({ ...selection, pinned: 'id' in act ? act.id : undefined }),
    release: () => ({ ...selection, pinned: undefined }),
  }[act.kind]();
  return next.pointed === selection.pointed && next.pinned === selection.pinned ? selection : next;
}

/** The one figure that is lit: what is pointed at goes before what is pinned. */
export function litIn({ pointed, pinned }: Selection): string | undefined {
  return pointed ?? pinned;
}
