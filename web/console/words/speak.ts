import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { readChoice, writeChoice } from '../parts/choices.ts'
import { catalogue } from './catalogue.ts'
import type { Language } from './words.ts'

const inOne = (place: 0 | 1) => Object.fromEntries(Object.entries(catalogue).map(([key, said]) => [key, said[place]]))

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
    resources: { zh: { translation: inOne(0) }, en: { translation: inOne(1) } },
    interpolation: { escapeValue: false },
  })
}
