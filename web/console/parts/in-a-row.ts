import type { Language } from '../words/words.ts'

/** Names one after another, as the reader's language parts them. */
export const inARow = (names: readonly string[], language: Language): string =>
  names.join(language === 'zh' ? '、' : ', ')
