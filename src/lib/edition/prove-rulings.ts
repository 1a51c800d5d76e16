import type { DatasetRow } from '../datasets/row';
import type { Fault } from '../faults/fault';
import type { Edition } from './edition';
import type { RowRuling, Rulings, Silence } from './ruling';

/** The file that holds the rulings. It is no data itself: nothing that is published is made from it. */
export const RULINGS_FILE = 'rulings.json';

/** What rulings are held against. */
type Ruled = Pick<Edition, 'source' | 'observations' | 'events' | 'claims' | 'exclusions' | 'datasets'>;

/** Adds to `faults` for every ruling that the edition does not hold. */
export function proveRulings(rulings: Rulings, edition: Ruled, faults: Fault[]): void {
  const report = (id: string, field: string, got: unknown, expected: string) =>
    faults.push({
      file: RULINGS_FILE,
      id,
      field,
      problem: 'ruling not held',
      got: got === undefined ? 'nothing' : JSON.stringify(got),
      expected,
    });
  const rows = edition.datasets.flatMap((dataset) => dataset.rows);

  const { sha256 } = edition.source.record.text;
  if (sha256 !== rulings.text.sha256) report('-', 'text.sha256', sha256, rulings.text.sha256);
  for (const [statement, kinds] of kindsOfStatements(edition, rulings.text.statements)) {
    if (kinds.size === 1) continue;
    report('-', `text.statements.${String(statement)}`, [...kinds], 'one kind of annotation');
  }
  for (const ruling of rulings.rows) {
    const row = rows.find(({ id }) => id === ruling.id);
    if (!row) report(ruling.id, 'id', undefined, 'a row with this id');
    else for (const [field, got, expected] of differences(ruling, row)) report(row.id, field, got, expected);
  }
  for (const silence of rulings.silent) {
    for (const { id } of rows.filter((row) => breaks(row, silence))) {
      const years = `${String(silence.from)} to ${String(silence.to ?? 'the end')}`;
      report(silence.series, 'silent', id, `no figure for ${years}`);
    }
  }
  for (const { claim, verdict } of rulings.verdicts) {
    const got = edition.claims.find(({ id }) => id === claim)?.verdict;
    if (got !== verdict) report(claim, 'verdict', got, JSON.stringify(verdict));
  }
}

/** The kinds of annotation that account for each statement: for those that are ruled, and for any other that is named. */
function kindsOfStatements(
  { observations, events, claims, exclusions }: Ruled,
  statements: number,
): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map(Array.from({ length: statements }, (_, at) => [at + 1, new Set<string>()]));
  for (const [kind, annotations] of Object.entries({ observations, events, claims, exclusions })) {
    for (const statement of annotations.flatMap((annotation) => annotation.statements)) {
      const kinds = found.get(statement) ?? new Set(['a number beyond the last statement']);
      found.set(statement, kinds.add(kind));
    }
  }
  return found;
}

function differences(ruling: RowRuling, row: DatasetRow): (readonly [string, unknown, string])[] {
  return Object.entries(ruling).flatMap(([field, ruled]) => {
    const got = row[field as keyof RowRuling];
    const expected = JSON.stringify(ruled);
    return JSON.stringify(got) === expected ? [] : [[field, got, expected] as const];
  });
}

/** True for a row of the series whose days touch the years of silence. */
function breaks({ series, date_earliest, date_latest }: DatasetRow, silence: Silence): boolean {
  const starts = `${String(silence.from)}-01-01`;
  const ends = silence.to === undefined ? undefined : `${String(silence.to)}-12-31`;
  return series === silence.series && date_latest >= starts && (ends === undefined || date_earliest <= ends);
}
