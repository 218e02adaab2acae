import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { Opened } from '../parts/opened.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { Reasoned } from '../parts/reasoned.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import { useWords } from '../words/use-words.ts'
import { IdentityLink } from './identity-link.tsx'
import { TemporaryPassword } from './temporary-password.tsx'

type Shown = components['schemas']['RegisteredPerson'] & { inReach: boolean }

/** His account: opened, its password reset, its second factor taken off; or who does that. */
export function AccountCard({ person }: { person: Shown }) {
  const { t } = useWords()
  const desk = useDesk()
  const queries = useQueryClient()
  const [given, setGiven] = useState<{ username: string; password: string } | null>(null)
  const [factorEnded, setFactorEnded] = useState(false)
  const path = { personId: person.personId }
  const isKeeper = postsOfDesk(desk).some(({ role }) => role === 'systemAdministrator')
  const changed = () => queries.invalidateQueries({ queryKey: ['people'] })
  return (
    <section className="card">
      <h2>{t('people.account')}</h2>
      <p>
        {person.username ? <code>{person.username}</code> : t('people.noAccount')}
        {person.hasSecondFactor && <span className="tag">{t('people.withFactor')}</span>}
        {person.hasIdentity && <span className="tag">{t('people.withIdentity')}</span>}
      </p>
      {given && <TemporaryPassword name={person.name} {...given} />}
      {factorEnded && <p role="status">{t('people.factorEnded')}</p>}
      {!isKeeper && <p className="quiet">{t('people.accountBySystem')}</p>}
      {isKeeper && !person.inReach && <p className="quiet">{t('people.accountAbove')}</p>}
      {isKeeper && person.inReach && person.username === null && (
        <Opened label={t('people.openAccount')}>
          {(close) => (
            <EntryForm
              label={t('people.openAccount')}
              fields={() => [
                {
                  kind: 'text',
                  name: 'username',
                  label: t('people.username'),
                  max: 30,
                  required: true,
                  extra: t('people.usernameRule'),
                },
              ]}
              button={t('people.openAccount')}
              onCancel={close}
              act={async ({ username = '' }) => {
                const opened = await answerOf(
                  client.POST('/api/accounts/{personId}', { params: { path }, body: { username } }),
                )
                setGiven({ username: opened.username, password: opened.temporaryPassword })
                await changed()
              }}
            />
          )}
        </Opened>
      )}
      {isKeeper && person.inReach && person.username !== null && person.personId !== desk.me.personId && (
        <IdentityLink personId={person.personId} isLinked={person.hasIdentity} onChanged={changed} />
      )}
      {isKeeper && person.inReach && person.username !== null && (
        <div className="acts">
          <ResetPassword
            personId={person.personId}
            onReset={(password) => setGiven({ username: person.username ?? '', password })}
          />
          {person.hasSecondFactor && (
            <Reasoned
              label={t('people.endFactor')}
              reasonLabel={t('people.endFactorReason')}
              act={async (reason) => {
                await answerOf(
                  client.POST('/api/accounts/{personId}/second-factor-end', { params: { path }, body: { reason } }),
                )
                setFactorEnded(true)
                await changed()
              }}
            />
          )}
        </div>
      )}
    </section>
  )
}

/** Asked twice, for it ends all his sessions. */
function ResetPassword({ personId, onReset }: { personId: string; onReset: (password: string) => void }) {
  const { t } = useWords()
  const reset = useMutation({
    gcTime: 0,
    mutationFn: () =>
      answerOf(client.POST('/api/accounts/{personId}/password-reset', { params: { path: { personId } } })),
  })
  return (
    <Opened label={t('people.resetPassword')}>
      {(close) => (
        <div className="entry">
          <p>{t('people.resetNote')}</p>
          {reset.isError && <ProblemNote error={reset.error} />}
          <div className="form-foot">
            <Button
              type="primary"
              autoFocus
              loading={reset.isPending}
              onClick={() =>
                reset.mutate(undefined, {
                  onSuccess: ({ temporaryPassword }) => {
                    onReset(temporaryPassword)
                    close()
                  },
                })
              }
            >
              {t('people.resetButton')}
            </Button>
            <Button onClick={close}>{t('entry.cancel')}</Button>
          </div>
        </div>
      )}
    </Opened>
  )
}
