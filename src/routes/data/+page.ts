/** A list to read: no script is sent. */
export const csr = false;
