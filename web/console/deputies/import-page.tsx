import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { ChooseNamed } from '../parts/choose-named.tsx'
import { fileContent } from '../parts/file-content.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { EntryForm } from '../registers/entry-form.tsx'
import { useMyPlaces } from '../registers/use-my-places.ts'
import { learn } from '../words/learn.ts'
import { deputyImportWords } from '../words/learned/deputy-import.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { RollLines } from './roll-lines.tsx'
import { WrongCells } from './wrong-cells.tsx'
import { ChooseFile } from '../parts/choose-file.tsx'

learn({ ...registersWords, ...deputyImportWords })

/** A whole roll from a sheet: the template, what each line would register or which cell is wrong, and only then the act. */
export function ImportDeputiesPage() {
  const { t } = useWords()
  const changed = useChanged()
  const counties = useMyPlaces().filter(({ level }) => level === 'county')
  const [wanted, setWanted] = useState<string>()
  const [chosen, setChosen] = useState('')
  const countyId = wanted ?? counties[0]?.id
  useTitle(t('deputyImport.title'))
  const look = useMutation({
    gcTime: 0,
    mutationFn: async ({ file, county }: { file: File; county: string }) => {
      const read = { countyId: county, content: await fileContent(file) }
      const body = { act: 'preview' as const, ...read }
      return { read, seen: await answerOf(client.POST('/api/deputies/imports', { body })) }
    },
  })
  const take = useMutation({
    gcTime: 0,
    mutationFn: async (reason: string) => {
      if (!look.data) throw new Error('nothing was looked at')
      const { read, seen } = look.data
      const body = { act: 'take' as const, ...read, basedOn: seen.basedOn, reason }
      const taken = await answerOf(client.POST('/api/deputies/imports', { body }))
      await changed(['mandates'], ['directory', 'deputies'], ['people'])
      return taken
    },
  })
  const { seen } = look.data ?? {}
  const fresh = seen ? seen.counts.newDeputy + seen.counts.newMandate + seen.counts.enrolment : 0
  const isFit = seen !== undefined && seen.wrongCount === 0
  return (
    <>
      <div className="page-head">
        <h1>{t('deputyImport.title')}</h1>
        <Link to="/deputies">{t('deputyImport.back')}</Link>
      </div>
      <p className="sub">{t('deputyImport.about')}</p>
      {counties.length === 0 && <p className="quiet">{t('deputyImport.byCounty')}</p>}
      {countyId && (
        <section className="card">
          {counties.length > 1 && (
            <p>
              <ChooseNamed
                label={t('deputyImport.county')}
                among={counties}
                value={countyId}
                onChange={(id) => {
                  setWanted(id || undefined)
                  look.reset()
                }}
              />
            </p>
          )}
          <ol className="steps-plain">
            <li>
              <a href={`/api/deputies/imports/${countyId}/template`} download>
                {t('deputyImport.template')}
              </a>
              <p className="quiet">{t('deputyImport.templateNote')}</p>
            </li>
            <li>
              <ChooseFile
                label={t('deputyImport.choose')}
                accept=".xlsx"
                onFile={(file) => {
                  setChosen(file.name)
                  take.reset()
                  look.mutate({ file, county: countyId })
                }}
              />{' '}
              <span role="status">{look.isPending ? t('deputyImport.reading', { file: chosen }) : chosen}</span>
              <p className="quiet">{t('deputyImport.chooseNote')}</p>
            </li>
          </ol>
          {look.isError && <ProblemNote error={look.error} />}
        </section>
      )}
      {seen && !take.isSuccess && seen.wrongCount > 0 && <WrongCells cells={seen.wrong} count={seen.wrongCount} />}
      {seen && isFit && !take.isSuccess && (
        <section className="card">
          <h2>{t('deputyImport.would', { n: seen.lines.length })}</h2>
          <p role="status">{t('deputyImport.counts', seen.counts)}</p>
          {fresh === 0 ? (
            <p className="quiet">{t('deputyImport.nothingNew')}</p>
          ) : (
            <EntryForm
              label={t('deputyImport.take', { n: fresh })}
              fields={() => [{ kind: 'text', name: 'reason', label: t('registers.reason'), max: 500, required: true }]}
              button={t('deputyImport.take', { n: fresh })}
              act={({ reason = '' }) => take.mutateAsync(reason)}
            />
          )}
          <RollLines lines={seen.lines} />
        </section>
      )}
      {take.isSuccess && (
        <section className="card">
          <p role="status">{t('deputyImport.taken', take.data.counts)}</p>
          <Link to="/deputies">{t('deputyImport.back')}</Link>
        </section>
      )}
    </>
  )
}
