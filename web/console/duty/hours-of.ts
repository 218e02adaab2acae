/** The hours of a duty: 08:30—11:30, from 08:30 on, or nothing. */
export const hoursOf = ({ fromTime, toTime }: { fromTime: string; toTime: string }): string =>
  [fromTime, toTime].filter((time) => time !== '').join('—')
