import { deskWords } from './desk.ts'
import { fieldWords } from './fields.ts'
import { matterWords } from './matter.ts'
import { personalWords } from './personal.ts'
import { privacyWords } from './privacy.ts'
import { receptionWords } from './reception.ts'
import { registerWords } from './register.ts'

/** What the desk says from its first page on, by key. What only a later page says is learned with that page ({@link ./learn.ts}). */
export const firstWords = {
  ...deskWords,
  ...matterWords,
  ...personalWords,
  ...privacyWords,
  ...registerWords,
  ...receptionWords,
  ...fieldWords,
}
