import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Input, Select } from 'antd'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { fewestOpeners } from '../../../workflows/rules/mailbox.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useKey } from '../http/use-key.ts'
import { NumberInput } from '../moves/number-input.tsx'
import { instantOf, moment } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useMyStations } from '../register/use-my-stations.ts'
import { useWords } from '../words/use-words.ts'

interface Filled {
  readonly stationId?: string
  readonly openedAt: string
  readonly openers: string
  readonly letters: number
  readonly remarks?: string
}

/** The mailbox was opened: when, by whom, and how many letters lay in it. */
export function EnterOpening() {
  const { t, nameOf } = useWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const key = useKey()
  const stations = useMyStations()
  const [first] = stations
  const record = useMutation({
    mutationFn: ({ stationId = first?.station.id ?? '', openedAt, openers, letters, remarks = '' }: Filled) => {
      const asPost = stations.find(({ station }) => station.id === stationId)?.postId
      const params = { header: { 'idempotency-key': key.current() } }
      const said = { stationId, openedAt: instantOf(openedAt), openers: namesIn(openers), letters, remarks }
      return answerOf(client.POST('/api/mailbox-openings', { params, body: { ...said, ...(asPost && { asPost }) } }))
    },
    onError: key.afterFailure,
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['openings'] })
      return navigate({ to: '/mailbox/$id', params: { id } })
    },
  })
  if (!first) return null
  const needed = (label: string) => [{ required: true, message: t('form.required', { field: label }) }]
  const now = new Date().toISOString()
  return (
    <Form<Filled>
      className="card inline-form"
      layout="vertical"
      requiredMark={false}
      initialValues={{ openedAt: `${dayOf(Date.now())}T${moment(now, 'clock', 'zh')}`, stationId: first.station.id }}
      onFinish={record.mutate}
    >
      {stations.length > 1 && (
        <Form.Item name="stationId" label={t('mailbox.station')}>
          <Select options={stations.map(({ station }) => ({ value: station.id, label: nameOf(station) }))} />
        </Form.Item>
      )}
      <Form.Item name="openedAt" label={t('mailbox.openedAt')} rules={needed(t('mailbox.openedAt'))}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item
        name="openers"
        label={t('mailbox.openers')}
        className="wide"
        rules={[
          {
            validator: (_rule, said: string = '') =>
              namesIn(said).length >= fewestOpeners
                ? Promise.resolve()
                : Promise.reject(new Error(t('mailbox.openersFew'))),
          },
        ]}
      >
        <Input maxLength={200} autoComplete="off" autoFocus />
      </Form.Item>
      <Form.Item name="letters" label={t('mailbox.letters')} rules={needed(t('mailbox.letters'))}>
        <NumberInput min={0} max={10_000} />
      </Form.Item>
      <Form.Item name="remarks" label={t('mailbox.remarks')}>
        <Input maxLength={1_000} autoComplete="off" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={record.isPending}>
        {t('mailbox.save')}
      </Button>
      {record.isError && <ProblemNote error={record.error} />}
    </Form>
  )
}

/** The names in a line, whatever stands between them; each once. */
const namesIn = (said: string): string[] => [
  ...new Set(
    said
      .split(/[、，,;；\n]/)
      .map((name) => name.trim())
      .filter(Boolean),
  ),
]
