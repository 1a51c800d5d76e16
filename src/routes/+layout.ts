export const prerender = true;
export const trailingSlash = 'always';
/** A page is finished HTML that no script takes over; what needs a script is an island (`src/islands/`). */
export const csr = false;
