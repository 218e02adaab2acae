import type { RouteRule } from '../route.ts'

/** Route 4: raised by many and complex. Article 20 (4), discretionary.
 *  The local congress office researches; deputies may file a motion or a recommendation. The research is a life of its own, shared
 *  by many suggestions; here stands what each of them waits for. Telling the submitters follows Articles 10 (3) and 17. */
export const research = {
  number: 4,
  route: 'research',
  article: '20(4)',
  classifiedBy: ['TownshipOffice'],
  assigner: 'TownshipOffice',
  opensWith: ['openResearch'],
  tells: ['result'],
  stages: {
    classified: {
      holder: 'localOffice',
      moves: ['joinResearch', 'classify', 'recordFeedback'],
      owes: ['openResearch'],
    },
    researching: { holder: 'localOffice', moves: ['recordFeedback'], owes: ['startNotice'] },
    reportTransmitted: { holder: 'localOffice', moves: ['recordFeedback'], owes: ['filingNotice'] },
    paperFiled: { holder: 'localOffice', moves: ['recordFeedback'], owes: ['filingNotice'] },
    awaitingFeedback: { holder: 'TownshipOffice', moves: ['recordFeedback', 'close'], owes: ['result'] },
    answered: { holder: 'TownshipOffice', moves: ['explainAgain', 'recordFeedback', 'close'], owes: ['rate'] },
  },
} as const satisfies RouteRule
