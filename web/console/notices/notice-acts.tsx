import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { maySign } from '../../../workflows/rules/notices.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { useKey } from '../http/use-key.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import { useWords } from '../words/use-words.ts'

type Notice = components['schemas']['Notice']

/** Print it; the head signs a draft or, with a reason, does not; the unit says that it has read what was sent. */
export function NoticeActs({ notice }: { notice: Notice }) {
  const { t, say } = useWords()
  const posts = postsOfDesk(useDesk())
  const queries = useQueryClient()
  const key = useKey()
  const [text, setText] = useState(notice.text)
  const [reason, setReason] = useState('')
  const act = useMutation({
    mutationFn: (which: 'sign' | 'decline' | 'receive') => {
      const params = { path: { noticeId: notice.id }, header: { 'idempotency-key': key.current() } }
      const acting = signer && { asPost: signer.id }
      if (which === 'decline')
        return answerOf(client.POST('/api/notices/{noticeId}/decline', { params, body: { reason, ...acting } }))
      return answerOf(
        which === 'sign'
          ? client.POST('/api/notices/{noticeId}/sign', {
              params,
              body: { text, ...acting },
            })
          : client.POST('/api/notices/{noticeId}/receive', { params }),
      )
    },
    onSuccess: (shown) => {
      queries.setQueryData(['notice', notice.id], shown)
      void queries.invalidateQueries({ queryKey: ['notices'] })
    },
    onError: key.afterFailure,
  })
  const sheet = { fromOrganizationId: notice.from.id, vacant: notice.vacant }
  const signer = posts.find(({ role, organization }) => maySign({ role, organizationId: organization.id }, sheet))
  const signs = notice.state.code === 'draft' && signer !== undefined
  const receives = notice.state.code === 'sent' && posts.some(({ organization }) => organization.id === notice.to.id)
  return (
    <div className="no-print">
      {signs && (
        <Input.TextArea
          aria-label={t('notices.text')}
          placeholder={t('notices.text')}
          maxLength={500}
          rows={2}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <div className="form-foot">
        {signs && (
          <Button type="primary" loading={act.isPending} onClick={() => act.mutate('sign')}>
            {t('notice.sign')}
          </Button>
        )}
        {receives && (
          <Button type="primary" loading={act.isPending} onClick={() => act.mutate('receive')}>
            {t('notice.receive')}
          </Button>
        )}
        {signs && (
          <>
            <Input
              aria-label={t('notice.declineReason')}
              placeholder={t('notice.declineReason')}
              maxLength={1_000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            <Button disabled={reason.trim() === ''} loading={act.isPending} onClick={() => act.mutate('decline')}>
              {t('notice.decline')}
            </Button>
          </>
        )}
        <Button onClick={() => print()}>{t('notice.print')}</Button>
      </div>
      {act.isError && <ProblemNote error={act.error} />}
      {act.isSuccess && <p role="status">{say(act.data.state)}</p>}
    </div>
  )
}
