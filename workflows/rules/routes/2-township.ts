import type { RouteRule } from '../route.ts'

/** Route 2: within the duties of the township or sub-district. Article 20 (2).
 *  The township's congress office assigns (not the station); the citizen is told twice: how it was assigned, what came of it. */
export const township = {
  number: 2,
  route: 'township',
  article: '20(2)',
  classifiedBy: ['TownshipOffice'],
  assigner: 'TownshipOffice',
  opensWith: ['assign'],
  tells: ['assignmentStatus', 'result'],
  stages: {
    classified: {
      holder: 'TownshipOffice',
      moves: ['assign', 'classify', 'handOver', 'askSubmitter', 'recordFeedback', 'proposeResearch', 'joinResearch'],
      owes: ['assign'],
    },
    assigned: {
      holder: 'HandlingUnit',
      moves: [
        'signFor',
        'reassign',
        'redispatch',
        'giveOpinion',
        'returnAssignment',
        'decideReturn',
        'askSubmitter',
        'requestExtension',
        'decideExtension',
        'recordFeedback',
        'proposeResearch',
        'joinResearch',
      ],
      owes: ['assignmentStatus', 'signFor', 'handle'],
    },
    handling: {
      holder: 'HandlingUnit',
      moves: [
        'submitResult',
        'reassign',
        'redispatch',
        'giveOpinion',
        'returnAssignment',
        'decideReturn',
        'askSubmitter',
        'requestExtension',
        'decideExtension',
        'recordFeedback',
        'proposeResearch',
        'joinResearch',
      ],
      owes: ['handle'],
    },
    resultSubmitted: {
      holder: 'TownshipOffice',
      moves: ['acceptResult', 'sendBack', 'recordFeedback', 'proposeResearch', 'joinResearch'],
      owes: ['acceptResult'],
    },
    awaitingFeedback: {
      holder: 'TownshipOffice',
      moves: ['recordFeedback', 'reportCommitment', 'joinResearch', 'close'],
      owes: ['result'],
    },
    answered: {
      holder: 'TownshipOffice',
      moves: ['rehandle', 'explainAgain', 'reportCommitment', 'recordFeedback', 'joinResearch', 'close'],
      owes: ['rate'],
    },
  },
} as const satisfies RouteRule
