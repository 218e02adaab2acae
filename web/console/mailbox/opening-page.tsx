import { useQueryClient } from '@tanstack/react-query'
import { Link, useBlocker, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { moment } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { IncompleteCard } from '../reception/incomplete-card.tsx'
import { NextInLine } from '../reception/next-in-line.tsx'
import { SentNote } from '../reception/sent-note.tsx'
import { SittingCard } from '../reception/sitting-card.tsx'
import { useGoOn } from '../reception/use-go-on.ts'
import { useSending } from '../reception/use-sending.ts'
import { useSittingMatters } from '../reception/use-sitting-matters.ts'
import { useMyStations } from '../register/use-my-stations.ts'
import { learn } from '../words/learn.ts'
import { draftWords } from '../words/learned/drafts.ts'
import { mailboxWords } from '../words/learned/mailbox.ts'
import { useWords } from '../words/use-words.ts'
import { AmendLetters } from './amend-letters.tsx'
import { OpeningRecord } from './opening-record.tsx'
import { useOpening } from './use-opening.ts'

learn({ ...draftWords, ...mailboxWords })

/** One opening: its letters one after another, until as many are entered as were counted; and its record on paper. */
export function OpeningPage() {
  const { t, say, language, inARow } = useWords()
  const { id } = useParams({ from: '/mailbox/$id' })
  const { draft } = useSearch({ from: '/mailbox/$id' })
  const queries = useQueryClient()
  const stations = useMyStations()
  const found = useOpening(id)
  const { matters, incomplete } = useSittingMatters(id)
  const { entries, send, drop } = useSending(() => {
    void queries.invalidateQueries({ queryKey: ['suggestions'] })
    void queries.invalidateQueries({ queryKey: ['opening', id] })
  })
  const going = useGoOn(draft, 'mailbox')
  const [isAmending, setAmending] = useState(false)
  const unsent = entries.filter(({ state }) => state !== 'registered')
  useBlocker({
    shouldBlockFn: () => unsent.length > 0 && !confirm(t('queue.leave', { n: unsent.length })),
    enableBeforeUnload: () => unsent.length > 0,
  })
  useTitle(t('mailbox.title'))

  if (found.isPending) return <Waiting />
  if (found.isError) return <ProblemNote error={found.error} />
  const opening = found.data
  const mine = stations.find(({ station }) => station.id === opening.station.id)
  const left = opening.letters - opening.entered - unsent.length
  const time = `${moment(opening.openedAt, 'day', language)} ${moment(opening.openedAt, 'clock', language)}`
  return (
    <>
      <p className="no-print">
        <Link to="/mailbox">{t('mailbox.back')}</Link>
      </p>
      <div className="page-head no-print">
        <h1>{t('mailbox.of', { time })}</h1>
        <p className="sub">
          {say(opening.station)}　{inARow(opening.openers)}　{opening.remarks}
        </p>
        <p className="sitting-counts" role="status">
          {opening.letters === 0
            ? t('mailbox.empty')
            : t('mailbox.entered', { n: opening.entered, m: opening.letters })}
        </p>
        <Button onClick={() => print()}>{t('mailbox.print')}</Button>
      </div>
      <div className="no-print opening">
        <SentNote
          entries={entries}
          onPrint={null}
          onAgain={(entry) => {
            drop(entry.key)
            going.setAgain(entry.filled)
          }}
        />
        {opening.letters > 0 && left === 0 && <p className="quiet">{t('mailbox.all', { m: opening.letters })}</p>}
        {left < 0 && <p className="problem">{t('mailbox.more')}</p>}
        {mine && (left > 0 || going.again) && (
          <NextInLine
            of="mailbox"
            sittingId={id}
            stationId={opening.station.id}
            stations={stations}
            nth={opening.entered + unsent.length + 1}
            going={going}
            send={send}
          />
        )}
        <SittingCard title={t('mailbox.listed')} entries={entries} matters={matters.data ?? []} onPrint={null} />
        <IncompleteCard matters={incomplete.data ?? []} mayEnter={mine !== undefined} />
        {opening.corrections.map(({ letters, by, reason, at }) => (
          <p key={at} className="quiet">
            {t('mailbox.corrected', { letters, by: say(by), reason })}
          </p>
        ))}
        {mine && (
          <p>
            <button type="button" className="link" aria-expanded={isAmending} onClick={() => setAmending(!isAmending)}>
              {t('mailbox.amend')}
            </button>
          </p>
        )}
        {mine && isAmending && <AmendLetters opening={opening} />}
      </div>
      <OpeningRecord opening={opening} matters={matters.data ?? []} />
    </>
  )
}
