import type { Move, Role } from './suggestion.ts'

/** The acts whose texts offices keep wordings for. */
export const wordingActs = [
  'answer',
  'explain',
  'classify',
  'assign',
  'transfer',
  'recordFeedback',
  'askSubmitter',
  'giveOpinion',
  'submitResult',
  'returnAssignment',
  'requestExtension',
  'sendBack',
  'explainAgain',
] as const satisfies readonly Move[]
export type WordingAct = (typeof wordingActs)[number]

/** Who keeps the wordings of his own place: those who answer for what its offices write, and its administrator. */
export const wordingKeepers: readonly Role[] = [
  'townshipOfficer',
  'townshipChair',
  'workingCommitteeDirector',
  'countyOfficer',
  'countyOfficeHead',
  'cityOfficer',
  'systemAdministrator',
]

/** What a wording may leave open for the page to fill in, written in Chinese or as here. */
export const wordingBlanks = ['number', 'title', 'date', 'station', 'unit'] as const
export type WordingBlank = (typeof wordingBlanks)[number]
export const wordingBlankNames: Readonly<Record<WordingBlank, string>> = {
  number: '编号',
  title: '标题',
  date: '日期',
  station: '联络站',
  unit: '承办单位',
}

const blank = /\{([^{}]{1,20})\}/g
const knownAs = (name: string): WordingBlank | undefined =>
  wordingBlanks.find((one) => one === name.trim().toLowerCase() || wordingBlankNames[one] === name.trim())

/** Blanks nobody can fill in: what a keeper has misspelt. */
export const unknownBlanks = (text: string): string[] =>
  [...text.matchAll(blank)].flatMap(([, name = '']) => (knownAs(name) ? [] : [name]))

/** The text with its blanks filled in; one of which nothing is known stays as it is, to be seen. */
export const filledWording = (text: string, values: Readonly<Partial<Record<WordingBlank, string>>>): string =>
  text.replaceAll(blank, (whole, name: string) => {
    const known = knownAs(name)
    return (known && values[known]) || whole
  })
