import type { RouteRule } from '../route.ts'

/** Route 3: within the duties of departments above the township. Article 20 (3).
 *  The township's office hands over to the county deputies' office, which transfers; never directly to a county unit.
 *  The citizen is told twice; the county's acceptance of a result is its delivery to the township, which tells. */
export const county = {
  number: 3,
  route: 'county',
  article: '20(3)',
  classifiedBy: ['TownshipOffice'],
  assigner: 'CountyOffice',
  opensWith: ['submitToCounty'],
  tells: ['assignmentStatus', 'result'],
  stages: {
    classified: {
      holder: 'TownshipOffice',
      moves: [
        'submitToCounty',
        'classify',
        'handOver',
        'askSubmitter',
        'recordFeedback',
        'proposeResearch',
        'joinResearch',
      ],
      owes: ['submitToCounty'],
    },
    submitted: {
      holder: 'CountyOffice',
      moves: [
        'transfer',
        'submitToCity',
        'returnToCounty',
        'returnToTownship',
        'handOver',
        'askSubmitter',
        'recordFeedback',
        'proposeResearch',
        'joinResearch',
      ],
      owes: ['interimNotice', 'transfer'],
    },
    transferred: {
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
      holder: 'CountyOffice',
      moves: ['acceptResult', 'sendBack', 'recordFeedback', 'proposeResearch', 'joinResearch'],
      owes: ['acceptResult'],
    },
    awaitingFeedback: {
      holder: 'TownshipOffice',
      moves: ['recordFeedback', 'reportCommitment', 'joinResearch', 'close'],
      owes: ['result'],
    },
    answered: {
      holder: 'CountyOffice',
      moves: ['rehandle', 'explainAgain', 'reportCommitment', 'recordFeedback', 'joinResearch', 'close'],
      owes: ['rate'],
    },
  },
} as const satisfies RouteRule
