import { useQueryClient } from '@tanstack/react-query'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { giverOf } from '../../../workflows/rules/posts.ts'
import { roleNames } from '../../../workflows/rules/words.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Opened } from '../parts/opened.tsx'
import { useDayWords } from '../parts/use-day-words.ts'
import { EntryForm } from '../registers/entry-form.tsx'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import { useWords } from '../words/use-words.ts'
import { EndPost } from './end-post.tsx'
import { postFrom } from './post-from.ts'
import { stateOf, type Registered, type RegisteredPost } from './registered.ts'
import { Substitute } from './substitute.tsx'
import { usePostFields } from './use-post-fields.ts'

const states = { held: 'people.state.held', ended: 'people.state.ended', notBegun: 'people.state.notBegun' } as const

/** His posts, the ended ones too; each with what the one who sits here may do about it, or why not. */
export function PostsCard({ person }: { person: Registered }) {
  const { t, say, nameOf } = useWords()
  const { me } = useDesk()
  const queries = useQueryClient()
  const postFields = usePostFields()
  const dayWords = useDayWords()
  const today = dayOf(Date.now())
  const isSelf = person.personId === me.personId
  return (
    <section className="card">
      <h2>{t('people.posts')}</h2>
      <table className="list register" aria-label={t('people.posts')}>
        <thead>
          <tr>
            <th scope="col">{t('people.role')}</th>
            <th scope="col">{t('people.organization')}</th>
            <th scope="col">{t('people.term')}</th>
            <th scope="col">{t('people.state')}</th>
            <th scope="col">{t('people.acts')}</th>
          </tr>
        </thead>
        <tbody>
          {person.posts.map((post) => (
            <tr key={post.id}>
              <td className="title">{say(roleNames[post.role])}</td>
              <td className="holder">{nameOf(post.organization)}</td>
              <td className="number">
                {dayWords(post.fromOn)} — {post.toOn === null ? t('people.open') : dayWords(post.toOn)}
              </td>
              <td>{t(states[stateOf(post, today)])}</td>
              <td className="acts">
                <PostActs person={person} post={post} isSelf={isSelf} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isSelf ? (
        <p className="quiet">{t('people.ownPost')}</p>
      ) : (
        <Opened label={t('people.givePost')}>
          {(close) => (
            <EntryForm
              label={t('people.givePost')}
              fields={(entry) => [
                ...postFields(entry),
                { kind: 'text', name: 'reason', label: t('registers.reason'), max: 500, required: true },
              ]}
              initial={{ fromOn: today }}
              button={t('people.givePost')}
              onCancel={close}
              act={async (entry) => {
                const path = { personId: person.personId }
                const body = { ...postFrom(entry), reason: entry['reason'] ?? '' }
                await answerOf(client.POST('/api/people/{personId}/posts', { params: { path }, body }))
                await queries.invalidateQueries({ queryKey: ['people'] })
                close()
              }}
            />
          )}
        </Opened>
      )}
    </section>
  )
}

function PostActs(asked: { person: Registered; post: RegisteredPost; isSelf: boolean; today: string }) {
  const { person, post, isSelf, today } = asked
  const { t, say } = useWords()
  const desk = useDesk()
  const giver = giverOf(post.role)
  if (stateOf(post, today) === 'ended') return <span className="quiet">—</span>
  if (isSelf) return <span className="quiet">{t('people.ownPost')}</span>
  if (!postsOfDesk(desk).some(({ role }) => role === giver))
    return <span className="quiet">{t('people.byGiver', { giver: say(roleNames[giver]) })}</span>
  return (
    <>
      <Substitute person={person} post={post} today={today} />
      <EndPost post={post} today={today} />
    </>
  )
}
