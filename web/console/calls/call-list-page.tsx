import { useMutation, useQuery } from '@tanstack/react-query'
import { useBlocker } from '@tanstack/react-router'
import { Button } from 'antd'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Listed } from '../parts/listed.tsx'
import { Reasoned } from '../parts/reasoned.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useDesk } from '../session/desk-context.ts'
import { learn } from '../words/learn.ts'
import { callWords } from '../words/learned/calls.ts'
import { useWords } from '../words/use-words.ts'
import { CallCard } from './call-card.tsx'
import { useTelling } from './use-telling.ts'

learn(callWords)

/** 待反馈电话单: everybody who waits for a word from this office, one call each, entered in one batch. */
export function CallListPage() {
  const { t } = useWords()
  const { post } = useDesk()
  useTitle(t('nav.calls'))
  const list = useQuery({
    queryKey: ['calls', post?.id],
    queryFn: () => answerOf(client.GET('/api/call-list', { params: { query: post ? { asPost: post.id } : {} } })),
  })
  const calls = list.data?.calls ?? []
  const { noted, entered, note, save, many } = useTelling(calls)
  const contacts = useMutation({
    gcTime: 0,
    mutationFn: async (reason: string) => {
      const people = calls
        .filter(({ reachable }) => reachable)
        .slice(0, 100)
        .map((call) => ({ suggestionId: call.matters[0]?.suggestionId ?? '', submitterId: call.id }))
      const { items } = await answerOf(client.POST('/api/call-list/contacts', { body: { reason, people } }))
      return new Map(items.flatMap(({ submitterId, contact }) => (contact ? [[submitterId, contact] as const] : [])))
    },
  })
  useBlocker({
    shouldBlockFn: () => many > 0 && !confirm(t('calls.leave', { n: many })),
    enableBeforeUnload: () => many > 0,
  })
  return (
    <>
      <div className="page-head">
        <h1>
          {t('nav.calls')} {calls.length > 0 && <span className="sub">{t('calls.people', { n: calls.length })}</span>}
        </h1>
      </div>
      <p className="sub no-print">{t('calls.about')}</p>
      <Listed list={list} rows={calls} none={t('calls.none')}>
        <p className="acts no-print">
          {calls.some(({ reachable }) => reachable) && !contacts.data && (
            <Reasoned label={t('calls.show')} reasonLabel={t('contact.reason')} act={contacts.mutateAsync} />
          )}
          <button type="button" className="link" onClick={() => window.print()}>
            {t('calls.print')}
          </button>
        </p>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            save.mutate()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && many > 0) save.mutate()
          }}
        >
          {calls.map((call) => (
            <CallCard
              key={call.id}
              call={call}
              contact={contacts.data?.get(call.id)}
              told={noted[call.id]}
              entered={entered[call.id]}
              onNote={(told) => note(call.id, told)}
            />
          ))}
          {list.data?.more && <p className="sub">{t('calls.more')}</p>}
          {many > 0 && (
            <div className="page-foot call-foot">
              <Button type="primary" htmlType="submit" loading={save.isPending}>
                {t('calls.save', { n: many })} <kbd>Ctrl+Enter</kbd>
              </Button>
            </div>
          )}
        </form>
      </Listed>
    </>
  )
}
