import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { paths } from '../http/openapi.d.ts'
import { useKey } from '../http/use-key.ts'
import { Pick } from '../moves/field-input.tsx'
import { instantOf, moment } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import { AmendAttendance } from './amend-attendance.tsx'
import { OnDuty } from './on-duty.tsx'
import type { Reception } from './use-reception.ts'

type Body = paths['/api/receptions/{receptionId}/attendances']['post']['requestBody']['content']['application/json']
interface Filled {
  readonly personId?: string
  readonly organizationId?: string
  readonly staffName?: string
  readonly cameAt?: string
}

/** Who is there: a deputy's entry, an organ's visit, when each left, and the end of the sitting. */
export function AttendanceCard({ held, mayEnter }: { held: Reception; mayEnter: boolean }) {
  const { t, say, language } = useWords()
  const queries = useQueryClient()
  const [form] = Form.useForm<Filled>()
  const key = useKey()
  const params = { path: { receptionId: held.id } }
  const show = (shown: Reception) => {
    queries.setQueryData(['reception', held.id], shown)
    void queries.invalidateQueries({ queryKey: ['receptions'] })
    key.renew()
  }
  const header = () => ({ 'idempotency-key': key.current() })
  const attend = useMutation({
    mutationFn: (body: Body) =>
      answerOf(
        client.POST('/api/receptions/{receptionId}/attendances', { params: { ...params, header: header() }, body }),
      ),
    onSuccess: (shown) => {
      show(shown)
      form.resetFields()
    },
    onError: key.afterFailure,
  })
  const close = useMutation({
    mutationFn: () =>
      answerOf(
        client.POST('/api/receptions/{receptionId}/close', { params: { ...params, header: header() }, body: {} }),
      ),
    onSuccess: show,
    onError: key.afterFailure,
  })
  const [amending, setAmending] = useState<string>()
  const standing = held.attendances.filter(({ stands }) => stands)
  return (
    <section className="card attendance" aria-label={t('attendance.title')}>
      <h2>{t('attendance.title')}</h2>
      {standing.length === 0 && <p className="quiet">{t('attendance.nobody')}</p>}
      <ul>
        {standing.map((row) => (
          <li key={row.id} className={row.struck ? 'struck' : ''}>
            <b>{row.person ? say(row.person) : row.staffName}</b>{' '}
            <span className="quiet">
              {row.organization ? say(row.organization) : say(row.kind)}　{moment(row.cameAt, 'clock', language)}
              {row.leftAt && ` – ${moment(row.leftAt, 'clock', language)}`}
              {row.struck && `　${t('attendance.struck')}`}
              {row.reason && `　${t('attendance.because', { reason: row.reason })}`}
            </span>{' '}
            {mayEnter && (
              <button
                type="button"
                className="link"
                aria-expanded={amending === row.id}
                aria-label={t('attendance.amendOf', { name: row.person ? say(row.person) : row.staffName })}
                onClick={() => setAmending(amending === row.id ? undefined : row.id)}
              >
                {t(row.leftAt === null && !row.struck ? 'attendance.left' : 'attendance.amend')}
              </button>
            )}
            {amending === row.id && (
              <AmendAttendance
                row={row}
                held={held}
                onDone={(shown) => {
                  show(shown)
                  setAmending(undefined)
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {mayEnter && <OnDuty held={held} onEntered={show} />}
      {mayEnter && (
        <Form<Filled>
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={({ personId, organizationId, staffName = '', cameAt }) => {
            const came = cameAt ? { cameAt: instantOf(`${held.heldOn}T${cameAt}`) } : {}
            if (personId) attend.mutate({ kind: 'entryRecord', personId, ...came })
            else if (organizationId) attend.mutate({ kind: 'organVisit', organizationId, staffName, ...came })
          }}
        >
          <Form.Item name="personId" label={t('attendance.deputy')}>
            <Pick from="deputy" label={t('attendance.deputy')} />
          </Form.Item>
          <Form.Item name="organizationId" label={t('attendance.organ')}>
            <Pick from="organization" label={t('attendance.organ')} />
          </Form.Item>
          <Form.Item name="staffName" label={t('attendance.staffName')}>
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          <Form.Item name="cameAt" label={t('attendance.cameAt')}>
            <Input type="time" className="short" />
          </Form.Item>
          <div className="form-foot">
            <Button htmlType="submit" loading={attend.isPending}>
              {t('attendance.add')}
            </Button>
            {held.closedAt === null && (
              <Button loading={close.isPending} onClick={() => close.mutate()}>
                {t('attendance.close')}
              </Button>
            )}
          </div>
          {attend.isError && <ProblemNote error={attend.error} />}
          {close.isError && <ProblemNote error={close.error} />}
        </Form>
      )}
    </section>
  )
}
