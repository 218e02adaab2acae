/** What the desk itself says: Chinese, then English. What the house says (stages, refusals, sentences) comes from the house. */
export type Words = Readonly<Record<string, readonly [zh: string, en: string]>>

export type Language = 'zh' | 'en'
export interface Sentence {
  readonly zh: string
  readonly en: string
}
