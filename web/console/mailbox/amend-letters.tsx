import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { NumberInput } from '../moves/number-input.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import type { Opening } from './use-opening.ts'

/** Somebody counted wrongly: the number that is right, and why; the former stays. */
export function AmendLetters({ opening }: { opening: Opening }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [form] = Form.useForm<{ letters: number; reason: string }>()
  const amend = useMutation({
    mutationFn: (body: { letters: number; reason: string }) => {
      const params = { path: { openingId: opening.id } }
      return answerOf(client.POST('/api/mailbox-openings/{openingId}/amend', { params, body }))
    },
    onSuccess: (shown) => {
      queries.setQueryData(['opening', opening.id], shown)
      void queries.invalidateQueries({ queryKey: ['openings'] })
      form.resetFields()
    },
  })
  const needed = (label: string) => [{ required: true, message: t('form.required', { field: label }) }]
  return (
    <Form form={form} className="inline-form" layout="vertical" requiredMark={false} onFinish={amend.mutate}>
      <Form.Item name="letters" label={t('mailbox.letters')} rules={needed(t('mailbox.letters'))}>
        <NumberInput min={0} max={10_000} />
      </Form.Item>
      <Form.Item name="reason" label={t('mailbox.reason')} rules={needed(t('mailbox.reason'))}>
        <Input maxLength={500} autoComplete="off" />
      </Form.Item>
      <Button htmlType="submit" loading={amend.isPending}>
        {t('mailbox.amend')}
      </Button>
      {amend.isError && <ProblemNote error={amend.error} />}
    </Form>
  )
}
