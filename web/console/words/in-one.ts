import type { Words } from './words.ts'

/** Words in one of the two languages, by key. */
export const inOne = (words: Words, place: 0 | 1): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([key, said]) => [key, said[place]]))
