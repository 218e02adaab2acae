import type { Entry } from '../registers/entry-form.tsx'

/** What a filled form says of a day of the roster, as the doors want it. */
export const saidIn = (entry: Entry) => ({
  dutyOn: entry['dutyOn'] ?? '',
  fromTime: entry['fromTime'] ?? '',
  toTime: entry['toTime'] ?? '',
  deputyIds: (entry['deputyIds'] ?? '').split(',').filter((id) => id !== ''),
})
