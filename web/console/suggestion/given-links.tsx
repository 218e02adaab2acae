import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { moment } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'

type UnitLink = components['schemas']['UnitLink']

/** The links given out for a suggestion, newest first: how each stands, what was done with it, a new code, taking it back. */
export function GivenLinks({ suggestionId, links }: { suggestionId: string; links: readonly UnitLink[] }) {
  if (links.length === 0) return null
  return (
    <ul className="assignments no-print">
      {links.map((link) => (
        <GivenLink key={link.id} suggestionId={suggestionId} link={link} />
      ))}
    </ul>
  )
}

function GivenLink({ suggestionId, link }: { suggestionId: string; link: UnitLink }) {
  const { t, say, language } = useWords()
  const queries = useQueryClient()
  const params = { path: { id: suggestionId, linkId: link.id } }
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['links', suggestionId] })
  const renew = useMutation({
    gcTime: 0,
    mutationFn: () => answerOf(client.POST('/api/suggestions/{id}/links/{linkId}/code', { params, body: {} })),
    onSuccess,
  })
  const revoke = useMutation({
    mutationFn: () => answerOf(client.POST('/api/suggestions/{id}/links/{linkId}/revoke', { params, body: {} })),
    onSuccess,
  })
  const isOpen = link.state.code === 'waiting' || link.state.code === 'opened'
  const words = {
    person: say(link.issuedBy),
    day: moment(link.issuedAt, 'short', language),
    until: moment(link.expiresAt, 'short', language),
  }
  return (
    <li className={isOpen ? '' : 'ended'}>
      <b>{say(link.unit)}</b>
      <span className="quiet"> · {say(link.state)}</span>
      <div className="why">{t('links.by', words)}</div>
      {renew.data && (
        <p>
          {t('links.code')}{' '}
          <code className="link-code">{`${renew.data.code.slice(0, 4)} ${renew.data.code.slice(4)}`}</code>
        </p>
      )}
      {isOpen && (
        <p>
          <button type="button" className="link" disabled={renew.isPending} onClick={() => renew.mutate()}>
            {t('links.newCode')}
          </button>
          <button type="button" className="link" disabled={revoke.isPending} onClick={() => revoke.mutate()}>
            {t('links.revoke')}
          </button>
        </p>
      )}
      {renew.isError && <ProblemNote error={renew.error} />}
      {revoke.isError && <ProblemNote error={revoke.error} />}
      <details>
        <summary>{t('links.uses')}</summary>
        <ul>
          {link.uses.map((use, n) => (
            <li key={n} className="why">
              {moment(use.at, 'time', language)} {say(use.act)}
              {use.move && `：${say(use.move)}`}
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
