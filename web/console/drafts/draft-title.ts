import { titleFrom } from '../register/title-from.ts'
import type { Draft } from './use-drafts.ts'

/** What a draft is about, in a few words: its title, what was said, or who said it; empty where nothing was written yet. */
export const draftTitle = ({ title = '', text = '', submitters = [] }: Draft['content']): string =>
  title.trim() ||
  titleFrom(text) ||
  submitters
    .map(({ name = '', phone = '' }) => name || phone)
    .join(' ')
    .trim()
