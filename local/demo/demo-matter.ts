import type { Matter, SubmitterWords, Twists, Words } from '../play/scene.ts'

/** One matter of the demo: what is said, in English too, and what everybody does. */
export interface DemoMatter {
  readonly matter: Matter
  readonly words: Words
  readonly twists: Twists
  readonly titleEn: string
  readonly textEn: string
  /** What officials tell the people, in English. */
  readonly wordsEn: Partial<Words>
  /** What there is to see in it. */
  readonly seeZh: string
  readonly seeEn: string
}

/** An invented person at the counter. */
export const person = (name: string, n: number, asks: Partial<SubmitterWords> = {}): SubmitterWords => ({
  name,
  phone: `1390000000${n}`,
  address: '',
  anonymous: false,
  identityHidden: false,
  ...asks,
})

/** Nothing goes wrong. */
export const straight: Twists = { onTheSpot: false, sentBack: false, oneCall: false, unhappy: null, exceptions: [] }
/** What nobody says unless the matter has its own words. */
export const unsaid: Words = {
  reason: '',
  note: '请依职责办理，按时报送结果。',
  answer: '',
  explanation: '',
  result: '',
  returned: '',
  granted: '',
  sentBack: '',
  secondResult: '',
  again: '',
}
/** Brought to the counter by one who speaks for himself. */
export const atStation = { channel: 'reception', contactPerson: null, deputyId: null, handlers: [] } as const
