import type { PageLanguage } from './language.ts'

/** The `lang` of what is written in a language (BCP 47). */
export const langOf = (language: PageLanguage): string => (language === 'zh' ? 'zh-CN' : 'en')
