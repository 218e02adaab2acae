import type { Words } from '../words.ts'

/** What the pages of all registers say; learned with the first of them. */
export const registersWords = {
  'entry.optional': ['{{field}}（可不填）', '{{field}} (optional)'],
  'entry.cancel': ['取消', 'Cancel'],
  'registers.find': ['查找', 'Find'],
  'registers.allPlaces': ['全部地方', 'All places'],
  'registers.and': ['、', ', '],
  'registers.reason': ['理由（留存备查）', 'Reason (kept on record)'],
} as const satisfies Words
