/** The command by which a suggestion hears of a revision of the calendar: once for each. */
export const recountCommand = (version: number) => `calendar/${version}`
