import type { LayoutServerLoad } from './$types';
import { siteColophon } from './site.server';

/** What a citation of any page needs. */
export const load: LayoutServerLoad = () => {
  const { name, site, version, work } = siteColophon();
  return { cited: { name, site, version, work } };
};
