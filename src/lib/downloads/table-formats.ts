/** The forms in which a table is published, in the order in which they are offered. */
export const TABLE_FORMATS = [
  { extension: 'csv', title: 'CSV', mediatype: 'text/csv' },
  { extension: 'json', title: 'JSON', mediatype: 'application/json' },
  {
    extension: 'xlsx',
    title: 'Excel',
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
] as const;
