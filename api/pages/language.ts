import { z } from 'zod'

/** In which language a page is written: Chinese, unless its address asks for English. */
export const pageLanguage = z.enum(['zh', 'en']).default('zh').catch('zh')
export type PageLanguage = z.output<typeof pageLanguage>
