import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'

/** Name and number in clear, for whoever must phone: with a reason, on record, and only on this screen while it is open. */
export function Contact({ suggestionId, submitterId }: { suggestionId: string; submitterId: string }) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const look = useMutation({
    gcTime: 0,
    mutationFn: () =>
      answerOf(
        client.POST('/api/suggestions/{id}/submitters/{submitterId}/contact', {
          params: { path: { id: suggestionId, submitterId } },
          body: { reason },
        }),
      ),
  })
  if (look.data)
    return (
      <span className="contact">
        {[look.data.name, look.data.phone, look.data.address].filter(Boolean).join('　')}
        <button type="button" className="link" onClick={() => look.reset()}>
          {t('contact.hide')}
        </button>
      </span>
    )
  if (!asking)
    return (
      <button type="button" className="link no-print" onClick={() => setAsking(true)}>
        {t('contact.show')}
      </button>
    )
  return (
    <form
      className="contact-form"
      onSubmit={(event) => {
        event.preventDefault()
        look.mutate()
      }}
    >
      <Input
        autoFocus
        aria-label={t('contact.reason')}
        placeholder={t('contact.reason')}
        minLength={2}
        maxLength={500}
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button htmlType="submit" loading={look.isPending}>
        {t('contact.show')}
      </Button>
      <p className="quiet">{t('contact.note')}</p>
      {look.isError && <ProblemNote error={look.error} />}
    </form>
  )
}
