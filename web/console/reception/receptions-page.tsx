import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button, Form, Input, Select } from 'antd'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useKey } from '../http/use-key.ts'
import { Listed } from '../parts/listed.tsx'
import { civilDay } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useMyStations } from '../register/use-my-stations.ts'
import { useWords } from '../words/use-words.ts'
import type { Reception } from './use-reception.ts'

/** Opens today's reception, or one of a past day; those that were held stand below. */
export function ReceptionsPage() {
  const { t, language } = useWords()
  useTitle(t('reception.title'))
  const list = useQuery({
    queryKey: ['receptions'],
    queryFn: async () => (await answerOf(client.GET('/api/receptions', { params: { query: { limit: 50 } } }))).items,
  })
  const rows = list.data ?? []
  return (
    <>
      <h1>{t('reception.title')}</h1>
      <p className="sub">{t('reception.note')}</p>
      <OpenReception />
      <Listed list={list} rows={rows} none={t('reception.none')}>
        <table className="list card">
          <thead>
            <tr>
              <th scope="col">{t('reception.day')}</th>
              <th scope="col">{t('reception.station')}</th>
              <th scope="col">{t('reception.present')}</th>
              <th scope="col">{t('reception.came')}</th>
              <th scope="col">{t('reception.state')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((held) => (
              <tr key={held.id}>
                <td>
                  <Link to="/receptions/$id" params={{ id: held.id }}>
                    {civilDay(held.heldOn, 'day', language)}
                  </Link>
                </td>
                <td>
                  <StationOf held={held} />
                </td>
                <td>{held.attendances.filter(({ stands, struck }) => stands && !struck).length}</td>
                <td>{t('reception.counts', held.counts)}</td>
                <td>{t(held.closedAt === null ? 'reception.open' : 'reception.closed')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
    </>
  )
}

function StationOf({ held }: { held: Reception }) {
  const { say } = useWords()
  return say(held.station)
}

function OpenReception() {
  const { t, nameOf } = useWords()
  const navigate = useNavigate()
  const key = useKey()
  const stations = useMyStations()
  const [first] = stations
  const open = useMutation({
    mutationFn: ({ stationId = first?.station.id ?? '', heldOn }: { stationId?: string; heldOn: string }) => {
      const asPost = stations.find(({ station }) => station.id === stationId)?.postId
      const params = { header: { 'idempotency-key': key.current() } }
      return answerOf(
        client.POST('/api/receptions', { params, body: { stationId, heldOn, place: '', ...(asPost && { asPost }) } }),
      )
    },
    onError: key.afterFailure,
    onSuccess: ({ id }) => navigate({ to: '/receptions/$id', params: { id } }),
  })
  if (!first) return null
  const today = dayOf(Date.now())
  return (
    <Form
      className="card inline-form"
      layout="vertical"
      requiredMark={false}
      initialValues={{ heldOn: today, stationId: first.station.id }}
      onFinish={open.mutate}
    >
      {stations.length > 1 && (
        <Form.Item name="stationId" label={t('reception.station')}>
          <Select options={stations.map(({ station }) => ({ value: station.id, label: nameOf(station) }))} />
        </Form.Item>
      )}
      <Form.Item name="heldOn" label={t('reception.day')}>
        <Input type="date" max={today} />
      </Form.Item>
      <Button type="primary" htmlType="submit" autoFocus loading={open.isPending}>
        {t('reception.begin')}
      </Button>
      {open.isError && <ProblemNote error={open.error} />}
    </Form>
  )
}
