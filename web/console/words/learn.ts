import i18next from 'i18next'
import { inOne } from './in-one.ts'
import type { Words } from './words.ts'

/** Takes in what a page says that is fetched when it is first opened, so that the first page does not carry it. */
export function learn(words: Words): void {
  i18next.addResources('zh', 'translation', inOne(words, 0))
  i18next.addResources('en', 'translation', inOne(words, 1))
}
