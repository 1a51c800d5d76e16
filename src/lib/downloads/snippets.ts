/** A few lines that read a table from the site, for one tool. */
export interface Snippet {
  readonly id: string;
  /** The tool or language. */
  readonly title: string;
  /** Where the lines go, in a sentence. */
  readonly place: string;
  readonly code: string;
}

/**
 * Lines that read a table from the site, for each tool that people use: from the CSV, with the types said where the tool
 * would guess, or from the JSON, which has them. An empty cell is a missing one in each of them.
 *
 * @param site the absolute address of the site, without a trailing slash.
 * @param slug the table: a dataset, or `observations`.
 */
export function snippetsOf(site: string, slug: string): readonly Snippet[] {
  const csv = JSON.stringify(`${site}/data/${slug}.csv`);
  const json = JSON.stringify(`${site}/data/${slug}.json`);
  return [
    {
      id: 'excel',
      title: 'Excel',
      place: 'Data, Get Data, From Other Sources, Blank Query; then Advanced Editor.',
      code: `let
  Source = Csv.Document(Web.Contents(${csv}), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
  Empty = Table.ReplaceValue(Headed, "", null, Replacer.ReplaceValue, Table.ColumnNames(Headed)),
  Typed = Table.TransformColumnTypes(Empty, {{"year", Int64.Type}, {"value", type number}, {"low", type number}, {"high", type number}, {"date_earliest", type date}, {"date_latest", type date}}, "en-US")
in
  Typed`,
    },
    {
      id: 'r',
      title: 'R',
      place: 'In R 4.2 or later, without any package.',
      code: `figures <- read.csv(
  ${csv},
  na.strings = "", encoding = "UTF-8", colClasses = c(as_printed = "character")
)
figures$date_earliest <- as.Date(figures$date_earliest)
figures$date_latest <- as.Date(figures$date_latest)
str(figures)`,
    },
    {
      id: 'python',
      title: 'Python',
      place: 'With pandas.',
      code: `import pandas as pd

figures = pd.read_csv(
    ${csv},
    keep_default_na=False,
    na_values=[""],
    dtype={"year": "Int64", "as_printed": "string"},
    parse_dates=["date_earliest", "date_latest"],
)
print(figures)`,
    },
    {
      id: 'observable',
      title: 'Observable',
      place: 'In a cell of a notebook.',
      code: `figures = (await d3.json(${json})).rows`,
    },
    {
      id: 'javascript',
      title: 'JavaScript',
      place: 'In Node 20 or later as a module, or in a page of your own.',
      code: `const response = await fetch(${json});
if (!response.ok) throw new Error(\`\${response.status} \${response.url}\`);
const { version, rows } = await response.json();
console.log(\`\${rows.length} rows, data version \${version}\`);`,
    },
  ];
}
