import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'
import { ChangedDays } from './changed-days.tsx'
import { scheduleFile } from './schedule-file.ts'
import { Touched } from './touched.tsx'
import { ChooseFile } from '../parts/choose-file.tsx'

/** A year's schedule from a file: first what would change and which lines are wrong, and only then the notice's name and the act. */
export function ImportSchedule({ year, onDone }: { year: number; onDone: () => void }) {
  const { t, say } = useWords()
  const changed = useChanged()
  const [chosen, setChosen] = useState('')
  const params = { path: { year } }
  const look = useMutation({
    gcTime: 0,
    mutationFn: async (file: File) => {
      const read = await scheduleFile(file)
      const body = { act: 'preview' as const, ...read }
      return { read, seen: await answerOf(client.POST('/api/calendars/{year}/imports', { params, body })) }
    },
  })
  const { read, seen } = look.data ?? {}
  const isFit = seen !== undefined && seen.wrong.length === 0 && seen.changes.length > 0
  return (
    <section className="card no-print">
      <h2>{t('calendars.importOf', { year })}</h2>
      <p className="quiet">{t('calendars.importNote')}</p>
      <p>
        <ChooseFile
          label={t('calendars.choose')}
          accept=".json,.ics,.csv,.xlsx"
          onFile={(file) => {
            setChosen(file.name)
            look.mutate(file)
          }}
        />{' '}
        <span role="status">{chosen}</span>{' '}
        <button type="button" className="link" onClick={onDone}>
          {t('entry.cancel')}
        </button>
      </p>
      {look.isError && <ProblemNote error={look.error} />}
      {seen && seen.wrong.length > 0 && (
        <div className="problem" role="alert">
          <b>{t('calendars.wrong', { count: seen.wrong.length })}</b>
          <ol className="lines">
            {seen.wrong.map((one) => (
              <li key={`${one.line}/${one.zh}`}>
                <span className="number">{t('calendars.line', { line: one.line })}</span> {say(one)}
              </li>
            ))}
          </ol>
          <div>{t('calendars.wrongWayOut')}</div>
        </div>
      )}
      {seen && (
        <>
          <h3>{t('calendars.wouldChange', { count: seen.changes.length })}</h3>
          <ChangedDays days={seen.changes} />
          {seen.doubts.length > 0 && (
            <ul className="doubts">
              {seen.doubts.map((doubt) => (
                <li key={doubt.zh}>{say(doubt)}</li>
              ))}
            </ul>
          )}
        </>
      )}
      {seen && read && isFit && (
        <>
          <Touched touches={seen.touches} />
          <EntryForm
            label={t('calendars.publish')}
            fields={() => [
              {
                kind: 'text',
                name: 'source',
                label: t('calendars.source'),
                extra: t('calendars.sourceNote'),
                max: 300,
                required: true,
              },
              { kind: 'text', name: 'reason', label: t('registers.reason'), max: 1_000, required: true },
            ]}
            button={t('calendars.publish')}
            act={async ({ source = '', reason = '' }) => {
              const body = { act: 'publish' as const, ...read, basedOn: seen.basedOn, source, reason }
              await answerOf(client.POST('/api/calendars/{year}/imports', { params, body }))
              await changed(['calendars'])
              onDone()
            }}
          />
        </>
      )}
    </section>
  )
}
