import type { Measure } from './figures-of.ts'

/** What stands on its own, in the order of the page; a rate shows its two numbers. */
export const summaryGroups = [
  {
    code: 'feedback',
    rates: ['assignmentStatusTold', 'resultTold', 'feedbackInTime', 'rated', 'satisfied'],
    counts: [],
  },
  {
    code: 'handling',
    rates: ['concluded', 'onTime', 'onTimeUnextended'],
    counts: ['registered', 'late'],
  },
  {
    code: 'course',
    rates: [],
    counts: ['extended', 'returned', 'sentBack', 'rehandled', 'urge', 'supervise'],
  },
  { code: 'stock', rates: [], counts: ['open', 'openOverdue'] },
] as const satisfies readonly {
  readonly code: string
  readonly rates: readonly string[]
  readonly counts: readonly Measure[]
}[]

/** The columns of a ranking, after the rate that ranks. */
export const rankedRates = ['assignmentStatusTold', 'resultTold', 'concluded', 'onTime'] as const
export const rankedCounts = [
  'registered',
  'late',
  'extended',
  'returned',
  'rehandled',
  'supervise',
  'open',
  'openOverdue',
] as const satisfies readonly Measure[]

/** Every number that has a list, for reading an address. */
export const measures = [
  'registered',
  'classified',
  'concluded',
  'due',
  'onTime',
  'onTimeUnextended',
  'late',
  'assignmentStatusOwed',
  'assignmentStatusTold',
  'resultOwed',
  'resultTold',
  'feedbackOwed',
  'feedbackInTime',
  'extended',
  'returned',
  'sentBack',
  'rehandled',
  'urge',
  'supervise',
  'ratingAsked',
  'rated',
  'satisfied',
  'open',
  'openOverdue',
] as const satisfies readonly Measure[]
