import { useQueryClient } from '@tanstack/react-query'
import { Link, useBlocker, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { civilDay } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { ReceiptSlips } from '../register/receipt-slips.tsx'
import { useMyStations } from '../register/use-my-stations.ts'
import { learn } from '../words/learn.ts'
import { draftWords } from '../words/learned/drafts.ts'
import { useWords } from '../words/use-words.ts'
import { AttendanceCard } from './attendance-card.tsx'
import { IncompleteCard } from './incomplete-card.tsx'
import { NextInLine } from './next-in-line.tsx'
import { SentNote } from './sent-note.tsx'
import { SittingCard } from './sitting-card.tsx'
import { useGoOn } from './use-go-on.ts'
import { useReception } from './use-reception.ts'
import { useSittingMatters } from './use-sitting-matters.ts'
import { useSending, type Entry } from './use-sending.ts'

learn(draftWords)

/** 接待: one sitting, its queue of people, who is there, and what is to be completed when the last has gone. */
export function ReceptionPage() {
  const { t, say, language } = useWords()
  const { id } = useParams({ from: '/receptions/$id' })
  const reception = useReception(id)
  const { matters, incomplete } = useSittingMatters(id)
  const queries = useQueryClient()
  const stations = useMyStations()
  const { entries, send, drop } = useSending(() => {
    void queries.invalidateQueries({ queryKey: ['suggestions'] })
    void queries.invalidateQueries({ queryKey: ['reception', id] })
  })
  const { draft } = useSearch({ from: '/receptions/$id' })
  const going = useGoOn(draft, 'reception')
  const [printing, setPrinting] = useState<Entry>()
  useEffect(() => {
    if (printing) print()
  }, [printing])
  const unsent = entries.filter(({ state }) => state !== 'registered')
  useBlocker({
    shouldBlockFn: () => unsent.length > 0 && !confirm(t('queue.leave', { n: unsent.length })),
    enableBeforeUnload: () => unsent.length > 0,
  })
  useTitle(t('reception.title'))

  if (reception.isPending) return <Waiting />
  if (reception.isError) return <ProblemNote error={reception.error} />
  const held = reception.data
  const mine = stations.find(({ station }) => station.id === held.station.id)
  const printed = printing?.receipt
  return (
    <>
      <p className="no-print">
        <Link to="/receptions">{t('reception.back')}</Link>
      </p>
      <div className="page-head no-print">
        <h1>{t('reception.of', { day: civilDay(held.heldOn, 'day', language) })}</h1>
        <p className="sub">
          {say(held.station)}　{t(held.closedAt === null ? 'reception.open' : 'reception.closed')}
        </p>
        <p className="sitting-counts" role="status">
          {t('reception.counts', held.counts)}
        </p>
      </div>
      <div className="reception-columns no-print">
        <div>
          <SentNote
            entries={entries}
            onPrint={setPrinting}
            onAgain={(entry) => {
              drop(entry.key)
              going.setAgain(entry.filled)
            }}
          />
          {mine && (
            <NextInLine
              of="reception"
              sittingId={id}
              stationId={held.station.id}
              stations={stations}
              nth={matters.data ? matters.data.length + unsent.length + 1 : null}
              going={going}
              send={send}
            />
          )}
          <SittingCard
            title={t('queue.sitting')}
            entries={entries}
            matters={matters.data ?? []}
            onPrint={setPrinting}
          />
          <IncompleteCard matters={incomplete.data ?? []} mayEnter={mine !== undefined} />
        </div>
        <AttendanceCard held={held} mayEnter={mine !== undefined} />
      </div>
      {printing && printed && (
        <div className="print-only">
          <ReceiptSlips receipt={printed} filled={printing.filled} station={mine?.station} />
        </div>
      )}
    </>
  )
}
