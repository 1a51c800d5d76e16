/** The event by which a figure that is chosen in a chart is handed to the island that compares. */
export const CHOSEN = 'figure-chosen';
