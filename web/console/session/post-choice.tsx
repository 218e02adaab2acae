import { roleNames } from '../../../workflows/rules/words.ts'
import { useWords } from '../words/use-words.ts'
import { useDesk } from './desk-context.ts'
import type { Post } from './use-me.ts'

/** One who holds several posts says as which he works now; the others read where they sit. */
export function PostChoice() {
  const { t, say, nameOf } = useWords()
  const { me, post, choosePost } = useDesk()
  const named = (held: Post) => `${nameOf(held.organization)} · ${say(roleNames[held.role])}`
  const [only] = me.posts
  if (me.posts.length < 2) return <div className="place">{only ? named(only) : t('shell.noPost')}</div>
  return (
    <label className="place">
      <span className="hidden">{t('shell.asPost')}</span>
      <select value={post?.id ?? ''} onChange={(event) => choosePost(event.target.value || null)}>
        <option value="">{t('shell.allPosts', { count: me.posts.length })}</option>
        {me.posts.map((held) => (
          <option key={held.id} value={held.id}>
            {named(held)}
          </option>
        ))}
      </select>
    </label>
  )
}
