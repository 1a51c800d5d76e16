import { citePage } from './citation';
import { citationText } from './citation-text';
import type { Colophon } from './colophon';
import type { PublishedTable } from './published-table';

/**
 * A table as JSON: what it is, which state of it, how to cite it, and under `rows` an object for each row with the
 * fields of the CSV, in its order. A number is a number; what is not stated is `null`.
 */
export function jsonOf(table: PublishedTable, colophon: Colophon): string {
  const { slug, title, description, page, columns, rows, units } = table;
  const content = {
    name: slug,
    title,
    description,
    version: colophon.version,
    created: colophon.created,
    changes: colophon.changes,
    license: colophon.licence.id,
    rights: colophon.rights,
    homepage: colophon.site + page,
    citation: citationText(citePage(colophon, table)),
    units,
    rows: rows.map((cells) =>
      Object.fromEntries(columns.map(({ name }, place) => [name, cells[place]?.value ?? null])),
    ),
  };
  return `${JSON.stringify(content, null, 2)}\n`.normalize('NFC');
}
