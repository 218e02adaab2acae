import { Form } from 'antd'
import { roleNames } from '../../../workflows/rules/words.ts'
import { useDesk } from '../session/desk-context.ts'
import type { Post } from '../session/use-me.ts'
import { useWords } from '../words/use-words.ts'

/** The post one works in now, if it may make this move; else the first that may. */
export const postFor = (open: { asPost: string; posts: readonly string[] }, post: Post | null): string =>
  post && open.posts.includes(post.id) ? post.id : open.asPost

/** As which of his posts one acts; asked where several may. */
export function PostField({ posts }: { posts: readonly string[] }) {
  const { t, say, nameOf } = useWords()
  const { me } = useDesk()
  const able = me.posts.filter(({ id }) => posts.includes(id))
  if (able.length < 2)
    return (
      <Form.Item name="asPost" hidden>
        <input type="hidden" />
      </Form.Item>
    )
  return (
    <Form.Item name="asPost" label={t('form.asPost')}>
      <select className="native">
        {able.map((post) => (
          <option key={post.id} value={post.id}>
            {nameOf(post.organization)} · {say(roleNames[post.role])}
          </option>
        ))}
      </select>
    </Form.Item>
  )
}
