import type { EntryField } from '../registers/entry-input.tsx'
import { useWords } from '../words/use-words.ts'

/** What a wording is called, and what it says, whether it is new or amended. */
export function useWordingFields(): { readonly title: EntryField; readonly text: EntryField } {
  const { t } = useWords()
  return {
    title: { kind: 'text', name: 'title', label: t('wordings.title'), max: 50, required: true },
    text: {
      kind: 'long',
      name: 'text',
      label: t('wordings.text'),
      max: 2_000,
      required: true,
      extra: t('wordings.blanks'),
    },
  }
}
