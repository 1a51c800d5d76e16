/**
 * The address of a page or a file of this site, for what runs in a browser as well as in the build. Kit's own `resolve`
 * would bring its router along.
 *
 * @param path below the site, with its slash before: `/text/`.
 */
export const sitePath = (path: `/${string}`): string => import.meta.env.BASE_URL.replace(/\/$/, '') + path;
