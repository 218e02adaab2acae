import type { RouteRule } from '../route.ts'

/** Route 5: personal matters before the law. Article 20 (5).
 *  Explained, and told the channel that solves it; never assigned: deputies do not intervene in specific cases. */
export const redirect = {
  number: 5,
  route: 'redirect',
  article: '20(5)',
  classifiedBy: ['station', 'TownshipOffice'],
  assigner: 'TownshipOffice',
  opensWith: ['explain'],
  tells: ['explanation'],
  stages: {
    classified: { holder: 'station', moves: ['explain', 'classify', 'askSubmitter'], owes: ['explain'] },
    awaitingFeedback: { holder: 'station', moves: ['recordFeedback', 'close'], owes: ['explain'] },
    answered: {
      holder: 'TownshipOffice',
      moves: ['rehandle', 'explainAgain', 'recordFeedback', 'close'],
      owes: [],
    },
  },
} as const satisfies RouteRule
