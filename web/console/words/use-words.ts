import type { TOptions } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { WordKey } from './catalogue.ts'
import type { Language, Sentence } from './words.ts'

/** `t`: what the desk says; `say`: what the house said, in the reader's language. */
export function useWords() {
  const { t, i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'zh'
  return {
    language,
    t: (key: WordKey, values: TOptions = {}): string => t(key, values),
    say: (sentence: Sentence): string => sentence[language],
    /** Names one after another. */
    inARow: (names: readonly string[]): string => names.join(language === 'zh' ? '、' : ', '),
    /** A body, place or channel of the directories. */
    nameOf: (of: { name: string; nameEn: string }): string => (language === 'en' && of.nameEn ? of.nameEn : of.name),
    choose: (next: Language) => i18n.changeLanguage(next),
  }
}
