import { useMutation } from '@tanstack/react-query'
import { Button, Checkbox, Form, Input } from 'antd'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useKey } from '../http/use-key.ts'
import { instantOf } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import type { Reception } from './use-reception.ts'

interface Filled {
  readonly cameAt?: string
  readonly leftAt?: string
  readonly struck?: boolean
  readonly reason?: string
}

/** When he left, or what was entered wrongly: only the latter needs a reason, and both keep what stood before. */
export function AmendAttendance({
  row,
  held,
  onDone,
}: {
  row: Reception['attendances'][number]
  held: Reception
  onDone: (shown: Reception) => void
}) {
  const { t } = useWords()
  const key = useKey()
  const instant = (time: string | undefined) => (time ? instantOf(`${held.heldOn}T${time}`) : null)
  const amend = useMutation({
    mutationFn: ({ cameAt, leftAt, struck = false, reason = '' }: Filled) =>
      answerOf(
        client.POST('/api/receptions/{receptionId}/attendances/{attendanceId}/amend', {
          params: {
            path: { receptionId: held.id, attendanceId: row.id },
            header: { 'idempotency-key': key.current() },
          },
          body: { cameAt: instant(cameAt), leftAt: instant(leftAt), struck, reason },
        }),
      ),
    onSuccess: onDone,
    onError: key.afterFailure,
  })
  return (
    <Form<Filled> layout="vertical" className="group" requiredMark={false} onFinish={(filled) => amend.mutate(filled)}>
      <div className="pair">
        <Form.Item name="leftAt" label={t('attendance.leftAt')}>
          <Input type="time" />
        </Form.Item>
        <Form.Item name="cameAt" label={t('attendance.cameRather')}>
          <Input type="time" />
        </Form.Item>
      </div>
      <Form.Item name="struck" valuePropName="checked" noStyle>
        <Checkbox>{t('attendance.struck')}</Checkbox>
      </Form.Item>
      <Form.Item name="reason" label={t('attendance.reason')}>
        <Input maxLength={500} />
      </Form.Item>
      <Button htmlType="submit" loading={amend.isPending}>
        {t('attendance.save')}
      </Button>
      {amend.isError && <ProblemNote error={amend.error} />}
    </Form>
  )
}
