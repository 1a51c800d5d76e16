import { error } from '@sveltejs/kit';
import { citePage } from '$lib/downloads/citation';
import { CITATION_FORMATS } from '$lib/downloads/citation-formats';
import type { EntryGenerator, RequestHandler } from './$types';
import { siteTables } from '../../data/tables.server';
import { siteColophon } from '../../site.server';

export const prerender = true;

/** The citation of every table in every form, by the name of its file. */
const files = () =>
  siteTables().flatMap((table) =>
    CITATION_FORMATS.map((format) => ({ file: `${table.slug}.${format.extension}`, table, format })),
  );

export const entries: EntryGenerator = () => files().map(({ file }) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
  const found = files().find(({ file }) => file === params.file);
  if (!found) error(404, `There is no citation “${params.file}”.`);
  const { table, format } = found;
  return new Response(format.write([citePage(siteColophon(), table)]), {
    headers: { 'Content-Type': `${format.mediatype}; charset=utf-8` },
  });
};
