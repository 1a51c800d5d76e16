/** What stands beside the files of the years in view until one is saved. */
export const ALL_YEARS_ONLY = 'Excel and ZIP: all years only.';
