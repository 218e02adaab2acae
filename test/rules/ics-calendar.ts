/** As subscribed calendars write a stretch of days: DTEND is the day after the last (RFC 5545, 3.6.1). */
export const icsEvent = (from: string, until: string, summary: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${from}`,
  `DTSTART;VALUE=DATE:${from}`,
  `DTEND;VALUE=DATE:${until}`,
  `SUMMARY:${summary}`,
  'END:VEVENT',
]

export const icsOf = (...events: readonly string[][]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n')
