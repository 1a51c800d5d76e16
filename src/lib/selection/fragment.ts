/** What the fragment of an address names, as far as the page has it. */
export interface FragmentReading {
  /** The figure or event to pin. */
  readonly pinned: string | undefined;
  /** What could not be used, in words. */
  readonly notice: string | undefined;
}

/**
 * Reads the fragment of an address: `#circulation-1933` pins a figure, `#feverish-series` names a place and pins
 * nothing, anything else is said in words. Never throws, whatever stands there.
 *
 * @param hash the fragment with its number sign, or empty.
 * @param isFigure whether the page has a figure of that id.
 * @param isPlace whether the page has any element of that id.
 */
export function readFragment(
  hash: string,
  isFigure: (id: string) => boolean,
  isPlace: (id: string) => boolean,
): FragmentReading {
  const id = decoded(hash.replace(/^#/, ''));
  if (isFigure(id)) return { pinned: id, notice: undefined };
  if (id === '' || isPlace(id)) return { pinned: undefined, notice: undefined };
  const letters = Array.from(id);
  const shown = letters.length > 40 ? `${letters.slice(0, 37).join('')}…` : id;
  return {
    pinned: undefined,
    notice: `The address names “${shown}”, which is neither a figure nor a sentence of this page: the page is shown from its beginning.`,
  };
}

/** The fragment without its percent signs; as it is where they make no sense. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // “%zz” is no encoding of anything: it is named to the reader as it stands.
    return fragment;
  }
}
