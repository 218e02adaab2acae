import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useTitle } from '../parts/use-title.ts'
import { EntryForm, type Entry } from '../registers/entry-form.tsx'
import type { EntryField } from '../registers/entry-input.tsx'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import { learn } from '../words/learn.ts'
import { peopleWords } from '../words/learned/people.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { postFrom } from './post-from.ts'
import { TemporaryPassword } from './temporary-password.tsx'
import { usePostFields } from './use-post-fields.ts'

learn({ ...registersWords, ...peopleWords })

interface Made {
  readonly personId: string
  readonly name: string
  readonly account: { readonly username: string; readonly temporaryPassword: string } | null
}

/** Somebody new: name, post and account in one sitting. */
export function NewPersonPage() {
  const { t } = useWords()
  const queries = useQueryClient()
  const postFields = usePostFields()
  const opensAccounts = postsOfDesk(useDesk()).some(({ role }) => role === 'systemAdministrator')
  const [made, setMade] = useState<Made | null>(null)
  useTitle(t('people.register'))
  const register = async (entry: Entry) => {
    const { name = '', username } = entry
    const body = { name, ...postFrom(entry), ...(username && { username }) }
    const { personId, account } = await answerOf(client.POST('/api/people', { body }))
    await queries.invalidateQueries({ queryKey: ['people'] })
    setMade({ personId, name, account })
  }
  const fields = (entry: Entry): EntryField[] => [
    { kind: 'text', name: 'name', label: t('people.name'), max: 50, required: true },
    ...postFields(entry),
    ...(opensAccounts
      ? [
          {
            kind: 'text',
            name: 'username',
            label: t('people.username'),
            max: 30,
            extra: t('people.usernameNote'),
          } as const,
        ]
      : []),
  ]
  return (
    <>
      <div className="page-head">
        <h1>{t('people.register')}</h1>
        <Link to="/people">{t('people.back')}</Link>
      </div>
      <p className="sub">{t('people.registerNote')}</p>
      <section className="card narrow">
        {made ? (
          <>
            <p role="status">{t('people.done', { name: made.name })}</p>
            {made.account && (
              <TemporaryPassword
                name={made.name}
                username={made.account.username}
                password={made.account.temporaryPassword}
              />
            )}
            <div className="form-foot">
              <Button type="primary" onClick={() => setMade(null)}>
                {t('people.again')}
              </Button>
              <Link to="/people/$personId" params={{ personId: made.personId }}>
                {t('people.toPerson')}
              </Link>
            </div>
          </>
        ) : (
          <EntryForm
            label={t('people.register')}
            fields={fields}
            initial={{ fromOn: dayOf(Date.now()) }}
            button={t('people.register')}
            act={register}
          />
        )}
      </section>
    </>
  )
}
