import { roleNames } from '../../../workflows/rules/words.ts'
import { useWords } from '../words/use-words.ts'
import { stateOf, type RegisteredPost } from './registered.ts'
import { useDayWords } from '../parts/use-day-words.ts'

/** A post in one line: 联络员 · 柳林镇人大代表联络站, with the day it begins or ends where that is known. */
export function PostLine({ post, today }: { post: RegisteredPost; today: string }) {
  const { t, say, nameOf } = useWords()
  const dayWords = useDayWords()
  const state = stateOf(post, today)
  return (
    <div>
      {say(roleNames[post.role])} · {nameOf(post.organization)}
      {state === 'notBegun' && <span className="quiet">　{t('people.from', { day: dayWords(post.fromOn) })}</span>}
      {post.toOn !== null && <span className="quiet">　{t('people.until', { day: dayWords(post.toOn) })}</span>}
    </div>
  )
}
