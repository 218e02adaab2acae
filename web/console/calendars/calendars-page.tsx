import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Listed } from '../parts/listed.tsx'
import { sorted } from '../parts/sorted.ts'
import { useTitle } from '../parts/use-title.ts'
import { useDesk } from '../session/desk-context.ts'
import { duties } from '../session/posts-of-desk.ts'
import { learn } from '../words/learn.ts'
import { calendarWords } from '../words/learned/calendars.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import './calendars.css'
import { Holidays } from './holidays.tsx'
import { ImportSchedule } from './import-schedule.tsx'
import { OfficeHours } from './office-hours.tsx'
import { Revisions } from './revisions.tsx'
import { SetDay } from './set-day.tsx'
import { YearMonths } from './year-months.tsx'

learn({ ...registersWords, ...calendarWords })

/** 工作日历: a year with its days off and make-up days, who revised it, and the office hours; a system administrator publishes here. */
export function CalendarsPage() {
  const { t } = useWords()
  const today = dayOf(Date.now())
  const { year = Number(today.slice(0, 4)) } = useSearch({ from: '/calendars' })
  const navigate = useNavigate()
  const keeps = duties(useDesk()).keepsRegisters
  const [opened, setOpened] = useState<'import' | 'day' | null>(null)
  useTitle(t('nav.calendars'))
  const loaded = useQuery({ queryKey: ['calendars'], queryFn: () => answerOf(client.GET('/api/calendars')) })
  const shown = useQuery({
    queryKey: ['calendars', year],
    queryFn: () => answerOf(client.GET('/api/calendars/{year}', { params: { path: { year } } })),
  })
  const known = (loaded.data?.items ?? []).map((one) => one.year)
  const thisYear = Number(today.slice(0, 4))
  const years = sorted([...new Set([...known, year, thisYear, thisYear + 1])], (one, other) => one - other)
  const summary = loaded.data?.items.find((one) => one.year === year)
  const close = () => setOpened(null)
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.calendars')}</h1>
        <div className="segments no-print" role="group" aria-label={t('calendars.year')}>
          {years.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === year}
              onClick={() => void navigate({ to: '/calendars', replace: true, search: { year: one } })}
            >
              {one}
              {known.includes(one) ? '' : ` ${t('calendars.provisional')}`}
            </button>
          ))}
        </div>
      </div>
      <p className="sub">{t('calendars.about')}</p>
      {keeps && opened === null && (
        <div className="acts no-print">
          <button type="button" className="link" onClick={() => setOpened('import')}>
            {t('calendars.import')}
          </button>
          {shown.data && !shown.data.provisional && (
            <button type="button" className="link" onClick={() => setOpened('day')}>
              {t('calendars.setDay')}
            </button>
          )}
        </div>
      )}
      {opened === 'import' && <ImportSchedule key={year} year={year} onDone={close} />}
      {opened === 'day' && <SetDay key={year} year={year} onDone={close} />}
      <Listed list={shown} rows={[shown.data].filter(Boolean)} none="">
        {shown.data && (
          <>
            <section className="card">
              <h2>{t('calendars.yearTitle', { year })}</h2>
              {shown.data.provisional ? (
                <p className="provisional" role="status">
                  <b>{t('calendars.provisional')}</b> {t('calendars.provisionalNote', { year })}
                </p>
              ) : (
                <p className="legend">
                  <i className="holiday">{t('calendars.holiday.short')}</i> {t('calendars.holiday')}{' '}
                  {t('calendars.days', { count: summary?.daysOff ?? 0 })}
                  {'　'}
                  <i className="workday">{t('calendars.workday.short')}</i> {t('calendars.workday')}{' '}
                  {t('calendars.days', { count: summary?.makeUpDays ?? 0 })}
                </p>
              )}
              <YearMonths year={year} days={shown.data.days} today={today} />
              <Holidays days={shown.data.days} />
            </section>
            {shown.data.revisions.length > 0 && <Revisions rows={shown.data.revisions} keeps={keeps} />}
          </>
        )}
      </Listed>
      <OfficeHours />
    </>
  )
}
