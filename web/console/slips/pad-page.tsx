import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { moment } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { useMyStations } from '../register/use-my-stations.ts'
import { learn } from '../words/learn.ts'
import { slipWords } from '../words/learned/slips.ts'
import { useWords } from '../words/use-words.ts'

learn(slipWords)

/** One pad: the unused slips first to be entered, or voided with a reason; then what became of the others. */
export function PadPage() {
  const { t, say, language } = useWords()
  const { id } = useParams({ from: '/slips/$id' })
  useTitle(t('slips.title'))
  const queries = useQueryClient()
  const stations = useMyStations()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const params = { path: { padId: id } }
  const pad = useQuery({
    queryKey: ['slips', id],
    queryFn: () => answerOf(client.GET('/api/slip-pads/{padId}', { params })),
  })
  const end = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      answerOf(client.POST('/api/slip-pads/{padId}/void', { params, body: { receiptNumbers: [...chosen], reason } })),
    onSuccess: () => setChosen([]),
    onSettled: () => queries.invalidateQueries({ queryKey: ['slips'] }),
  })
  if (pad.isPending) return <Waiting />
  if (pad.isError) return <ProblemNote error={pad.error} />
  const { station, slips, unused, entered, voided } = pad.data
  const isMine = stations.some((mine) => mine.station.id === station.id)
  const choose = (number: string, is: boolean) =>
    setChosen((before) => (is ? [...before, number] : before.filter((one) => one !== number)))
  return (
    <>
      <p>
        <Link to="/slips">{t('slips.back')}</Link>
      </p>
      <h1>
        {pad.data.firstNumber} – {pad.data.lastNumber.slice(-5)}
      </h1>
      <p className="sub">
        {say(station)}　{t('slips.counts', { unused, entered, voided })}
      </p>
      <table className="list card">
        <thead>
          <tr>
            <th scope="col">{t('slips.pad')}</th>
            <th scope="col">{t('slips.state')}</th>
            <th scope="col">
              <span className="hidden">{t('slips.enter')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {slips.map(({ receiptNumber, state, suggestionId, at, voidReason }) => (
            <tr key={receiptNumber}>
              <td>
                <label className="check">
                  {state === 'unused' && isMine && (
                    <input
                      type="checkbox"
                      aria-label={t('slips.choose', { number: receiptNumber })}
                      checked={chosen.includes(receiptNumber)}
                      onChange={(event) => choose(receiptNumber, event.target.checked)}
                    />
                  )}{' '}
                  <span className="number">{receiptNumber}</span>
                </label>
              </td>
              <td>
                {t(`slips.${state}`)}{' '}
                <span className="quiet">
                  {at && moment(at, 'short', language)} {voidReason}
                </span>
              </td>
              <td>
                {state === 'unused' && isMine && (
                  <Link
                    to="/register"
                    search={{ slip: receiptNumber, station: station.id }}
                    aria-label={t('slips.enterOf', { number: receiptNumber })}
                  >
                    {t('slips.enter')}
                  </Link>
                )}
                {suggestionId && (
                  <Link to="/suggestions/$id" params={{ id: suggestionId }}>
                    {t('slips.open')}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {chosen.length > 0 && (
        <Form className="card inline-form" layout="vertical" requiredMark={false} onFinish={end.mutate}>
          <Form.Item
            name="reason"
            label={t('slips.reason')}
            className="wide"
            rules={[{ required: true, whitespace: true, message: t('form.required', { field: t('slips.reason') }) }]}
          >
            <Input maxLength={500} autoComplete="off" />
          </Form.Item>
          <Button htmlType="submit" loading={end.isPending}>
            {t('slips.void', { n: chosen.length })}
          </Button>
        </Form>
      )}
      {end.isError && <ProblemNote error={end.error} />}
    </>
  )
}
