import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useRef, useState } from 'react'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { useDuty } from '../duty/use-duty.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { newKey } from '../http/new-key.ts'
import { Refused } from '../http/refused.ts'
import { instantOf } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { learn } from '../words/learn.ts'
import { dutyWords } from '../words/learned/duty.ts'
import { useWords } from '../words/use-words.ts'
import type { Reception } from './use-reception.ts'

learn(dutyWords)

/** Who is on duty at this reception and not entered yet: chosen beforehand, entered together. */
export function OnDuty({ held, onEntered }: { held: Reception; onEntered: (shown: Reception) => void }) {
  const { t, say } = useWords()
  const { heldOn, station, attendances } = held
  const roster = useDuty({ stationId: station.id, from: heldOn, to: heldOn, voided: false }).data ?? []
  const isToday = dayOf(Date.now()) === heldOn
  const [cameAt, setCameAt] = useState<string>()
  const [left, setLeft] = useState<readonly string[]>([])
  const keys = useRef(new Map<string, string>())
  const keyOf = (id: string) => {
    const key = keys.current.get(id) ?? newKey()
    keys.current.set(id, key)
    return key
  }
  const came = new Set(attendances.map(({ person }) => person?.id))
  const offered = roster.flatMap(({ deputies, fromTime }) =>
    deputies.filter(({ id }) => !came.has(id)).map((deputy) => ({ ...deputy, fromTime })),
  )
  const waiting = offered.filter(({ id }, n) => offered.findIndex((one) => one.id === id) === n)
  const chosen = waiting.filter(({ id }) => !left.includes(id))
  const time = cameAt ?? (isToday ? '' : (waiting[0]?.fromTime ?? ''))
  const enter = useMutation({
    mutationFn: async () => {
      for (const { id } of chosen) {
        const params = { path: { receptionId: held.id }, header: { 'idempotency-key': keyOf(id) } }
        const at = time === '' ? {} : { cameAt: instantOf(`${heldOn}T${time}`) }
        const body = { kind: 'entryRecord' as const, personId: id, ...at }
        onEntered(await answerOf(client.POST('/api/receptions/{receptionId}/attendances', { params, body })))
      }
    },
    // What was clearly refused is a new act once the time is mended.
    onError: (fault) => {
      if (fault instanceof Refused && !fault.isUnknown) keys.current.clear()
    },
  })
  if (waiting.length === 0) return null
  return (
    <form
      className="on-duty"
      onSubmit={(event) => {
        event.preventDefault()
        enter.mutate()
      }}
    >
      <fieldset className="group">
        <legend>{t('duty.onDuty')}</legend>
        {waiting.map((deputy) => (
          <label key={deputy.id} className="check">
            <input
              type="checkbox"
              checked={!left.includes(deputy.id)}
              onChange={({ target }) =>
                setLeft(target.checked ? left.filter((id) => id !== deputy.id) : [...left, deputy.id])
              }
            />{' '}
            {say(deputy)}
          </label>
        ))}
        <label>
          {t('duty.cameAt')}{' '}
          <Input
            type="time"
            className="short"
            required={!isToday}
            value={time}
            onChange={({ target }) => setCameAt(target.value)}
          />
        </label>
        <Button htmlType="submit" disabled={chosen.length === 0} loading={enter.isPending}>
          {t('duty.enter', { n: chosen.length })}
        </Button>
        {enter.isError && <ProblemNote error={enter.error} />}
      </fieldset>
    </form>
  )
}
