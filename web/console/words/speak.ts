import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { readChoice, writeChoice } from '../parts/choices.ts'
import { firstWords } from './first-words.ts'
import { inOne } from './in-one.ts'
import type { Language } from './words.ts'

/** Chinese unless this reader chose English here before. */
export async function speak(): Promise<void> {
  const language: Language = readChoice('language') === 'en' ? 'en' : 'zh'
  i18next.on('languageChanged', (chosen) => {
    writeChoice('language', chosen)
    document.documentElement.lang = chosen === 'en' ? 'en' : 'zh-CN'
  })
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { zh: { translation: inOne(firstWords, 0) }, en: { translation: inOne(firstWords, 1) } },
    interpolation: { escapeValue: false },
  })
}
