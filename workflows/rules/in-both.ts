import type { Sentence } from './refusal.ts'

/** What a body, place or channel is called in both languages; one without an English name keeps its own. */
export const inBoth = ({ name, nameEn }: { readonly name: string; readonly nameEn: string }): Sentence => ({
  zh: name,
  en: nameEn || name,
})
