import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { lastOfMonth } from '../../../workflows/rules/compared-spans.ts'
import { Listed } from '../parts/listed.tsx'
import { civilDay } from '../parts/moment.ts'
import { Nothing } from '../parts/nothing.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useMyStations, type MyStation } from '../register/use-my-stations.ts'
import { learn } from '../words/learn.ts'
import { dutyWords } from '../words/learned/duty.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { AddDuty } from './add-duty.tsx'
import { DutyRow } from './duty-row.tsx'
import { DutySheet } from './duty-sheet.tsx'
import { useDuty } from './use-duty.ts'

learn({ ...registersWords, ...dutyWords })

/** 值班表: who sits at a station in a month; whoever keeps the station arranges it, and prints it. */
export function DutyPage() {
  const { t } = useWords()
  const stations = useMyStations()
  const { station } = useSearch({ from: '/duty' })
  const mine = stations.find((one) => one.station.id === station) ?? stations[0]
  useTitle(t('nav.duty'))
  return (
    <>
      <div className="no-print">
        <h1>{t('nav.duty')}</h1>
        <p className="sub">{t('duty.about')}</p>
      </div>
      {mine && <Roster key={mine.station.id} mine={mine} stations={stations} />}
    </>
  )
}

function Roster({ mine, stations }: { mine: MyStation; stations: readonly MyStation[] }) {
  const { t, nameOf, language } = useWords()
  const navigate = useNavigate({ from: '/duty' })
  const today = dayOf(Date.now())
  const { month = today.slice(0, 7) } = useSearch({ from: '/duty' })
  const [adding, setAdding] = useState(false)
  const span = { from: `${month}-01`, to: lastOfMonth(`${month}-01`) }
  const list = useDuty({ stationId: mine.station.id, ...span, voided: true })
  const rows = list.data ?? []
  const standing = rows.filter(({ voided }) => voided === null)
  const name = civilDay(span.from, 'month', language)
  const add = (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t('duty.add')}
    </Button>
  )
  return (
    <>
      <div className="page-head no-print">
        <p className="months">
          <Link to="/duty" search={(before) => ({ ...before, month: monthFrom(month, -1) })}>
            {t('duty.monthBefore')}
          </Link>{' '}
          <b>{name}</b>{' '}
          <Link to="/duty" search={(before) => ({ ...before, month: monthFrom(month, 1) })}>
            {t('duty.monthAfter')}
          </Link>
        </p>
        {stations.length > 1 && (
          <Select
            aria-label={t('reception.station')}
            value={mine.station.id}
            options={stations.map(({ station }) => ({ value: station.id, label: nameOf(station) }))}
            onChange={(station) => void navigate({ search: (before) => ({ ...before, station }) })}
          />
        )}
        {rows.length > 0 && !adding && add}
        {standing.length > 0 && <Button onClick={() => print()}>{t('duty.print')}</Button>}
      </div>
      {adding && (
        <AddDuty
          mine={mine}
          first={month === today.slice(0, 7) ? today : span.from}
          onCancel={() => setAdding(false)}
        />
      )}
      <div className="no-print">
        <Listed
          list={list}
          rows={rows}
          none={<Nothing title={t('duty.none', { month: name })}>{!adding && add}</Nothing>}
        >
          <table className="list register card" aria-label={t('nav.duty')}>
            <thead>
              <tr>
                <th scope="col">{t('duty.day')}</th>
                <th scope="col">{t('duty.hours')}</th>
                <th scope="col">{t('duty.deputies')}</th>
                <th scope="col">{t('duty.acts')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((duty) => (
                <DutyRow key={duty.id} duty={duty} />
              ))}
            </tbody>
          </table>
        </Listed>
      </div>
      <DutySheet station={nameOf(mine.station)} month={month} days={standing} />
    </>
  )
}

/** The month so many after this one, YYYY-MM. */
function monthFrom(month: string, n: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + n
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
