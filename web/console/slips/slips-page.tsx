import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useBlocker } from '@tanstack/react-router'
import { Button, Form, Select } from 'antd'
import { mostSlips } from '../../../workflows/rules/slips.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useKey } from '../http/use-key.ts'
import { NumberInput } from '../moves/number-input.tsx'
import { Listed } from '../parts/listed.tsx'
import { moment } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useMyStations } from '../register/use-my-stations.ts'
import { learn } from '../words/learn.ts'
import { slipWords } from '../words/learned/slips.ts'
import { useWords } from '../words/use-words.ts'
import { SlipSheet } from './slip-sheet.tsx'

learn(slipWords)

/** 预编号回执: a pad is made and printed; those made before stand below with what became of their slips. */
export function SlipsPage() {
  const { t, say, language } = useWords()
  useTitle(t('slips.title'))
  const list = useQuery({
    queryKey: ['slips'],
    queryFn: async () => (await answerOf(client.GET('/api/slip-pads', { params: { query: { limit: 50 } } }))).items,
  })
  const rows = list.data ?? []
  return (
    <>
      <h1 className="no-print">{t('slips.title')}</h1>
      <p className="sub no-print">{t('slips.note')}</p>
      <MakePad />
      <div className="no-print">
        <Listed list={list} rows={rows} none={t('slips.none')}>
          <table className="list card">
            <thead>
              <tr>
                <th scope="col">{t('slips.pad')}</th>
                <th scope="col">{t('reception.station')}</th>
                <th scope="col">{t('slips.state')}</th>
                <th scope="col">{t('slips.printedAt')}</th>
                <th scope="col">{t('slips.by')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ unused, entered, voided, ...pad }) => (
                <tr key={pad.id}>
                  <td className="title">
                    <Link to="/slips/$id" params={{ id: pad.id }}>
                      {pad.firstNumber} – {pad.lastNumber.slice(-5)}
                    </Link>
                  </td>
                  <td>{say(pad.station)}</td>
                  <td>{t('slips.counts', { unused, entered, voided })}</td>
                  <td>{moment(pad.printedAt, 'day', language)}</td>
                  <td>{say(pad.printedBy)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Listed>
      </div>
    </>
  )
}

function MakePad() {
  const { t, nameOf } = useWords()
  const queries = useQueryClient()
  const key = useKey()
  const stations = useMyStations()
  const [first] = stations
  const make = useMutation({
    // The codes are kept no longer than this page.
    gcTime: 0,
    mutationFn: ({ stationId = first?.station.id ?? '', many }: { stationId?: string; many: number }) => {
      const asPost = stations.find(({ station }) => station.id === stationId)?.postId
      const params = { header: { 'idempotency-key': key.current() } }
      return answerOf(client.POST('/api/slip-pads', { params, body: { stationId, many, ...(asPost && { asPost }) } }))
    },
    onError: key.afterFailure,
    onSuccess: () => {
      key.renew()
      return queries.invalidateQueries({ queryKey: ['slips'] })
    },
  })
  const pad = make.data
  useBlocker({ shouldBlockFn: () => pad !== undefined && !confirm(t('slips.once')), enableBeforeUnload: () => false })
  if (!first) return null
  return (
    <>
      <Form
        className="card inline-form no-print"
        layout="vertical"
        requiredMark={false}
        initialValues={{ stationId: first.station.id, many: 20 }}
        onFinish={make.mutate}
      >
        {stations.length > 1 && (
          <Form.Item name="stationId" label={t('reception.station')}>
            <Select options={stations.map(({ station }) => ({ value: station.id, label: nameOf(station) }))} />
          </Form.Item>
        )}
        <Form.Item name="many" label={t('slips.many')}>
          <NumberInput min={1} max={mostSlips} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={make.isPending}>
          {t('slips.make')}
        </Button>
        {make.isError && <ProblemNote error={make.error} />}
      </Form>
      {pad && (
        <>
          <p className="problem no-print" role="status">
            {t('slips.once')}{' '}
            <Button type="primary" autoFocus onClick={() => print()}>
              {t('slips.print')}
            </Button>
          </p>
          <SlipSheet
            slips={pad.slips}
            station={stations.find(({ station }) => station.id === pad.station.id)?.station}
          />
        </>
      )}
    </>
  )
}
