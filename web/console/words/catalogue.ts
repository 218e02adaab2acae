import { deskWords } from './desk.ts'
import { fieldWords } from './fields.ts'
import { figureWords } from './figures.ts'
import { frozenWords } from './frozen.ts'
import { linkWords } from './links.ts'
import { matterWords } from './matter.ts'
import { noticeWords } from './notices.ts'
import { operationsWords } from './operations.ts'
import { personalWords } from './personal.ts'
import { privacyWords } from './privacy.ts'
import { receptionWords } from './reception.ts'
import { registerWords } from './register.ts'

/** Everything the desk says, by key. A key without both languages does not compile. */
export const catalogue = {
  ...deskWords,
  ...matterWords,
  ...figureWords,
  ...frozenWords,
  ...linkWords,
  ...noticeWords,
  ...operationsWords,
  ...personalWords,
  ...privacyWords,
  ...registerWords,
  ...receptionWords,
  ...fieldWords,
}
export type WordKey = keyof typeof catalogue
