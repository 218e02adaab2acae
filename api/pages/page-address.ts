import type { PageLanguage } from './language.ts'

/** The address of a page in this language, with whatever else it carries. */
export function pageAddress(
  path: string,
  language: PageLanguage,
  carried: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({ ...(language === 'en' && { language }), ...carried }).toString()
  return `${path}${query && `?${query}`}`
}
