import type { RouteRule } from '../route.ts'

/** Route 1: what can be answered is answered, 及时. Article 20 (1).
 *  The station or the township's congress office answers; the answer itself is the feedback. */
export const answer = {
  number: 1,
  route: 'answer',
  article: '20(1)',
  classifiedBy: ['station', 'TownshipOffice'],
  assigner: 'TownshipOffice',
  opensWith: ['answer'],
  tells: ['answer'],
  stages: {
    classified: {
      holder: 'station',
      moves: ['answer', 'classify', 'askSubmitter', 'requestExtension', 'decideExtension', 'recordFeedback'],
      owes: ['answer'],
    },
    awaitingFeedback: { holder: 'station', moves: ['recordFeedback', 'close'], owes: ['answer'] },
    answered: {
      holder: 'TownshipOffice',
      moves: ['rehandle', 'explainAgain', 'recordFeedback', 'close'],
      owes: ['rate'],
    },
  },
} as const satisfies RouteRule
