import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { ChooseNamed } from '../parts/choose-named.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useMyPlaces } from '../registers/use-my-places.ts'
import { learn } from '../words/learn.ts'
import { registersWords } from '../words/learned/registers.ts'
import { townshipMapWords } from '../words/learned/township-map.ts'
import { useWords } from '../words/use-words.ts'
import { SeenMap } from './seen-map.tsx'
import { StandingMap } from './standing-map.tsx'
import { ChooseFile } from '../parts/choose-file.tsx'

learn({ ...registersWords, ...townshipMapWords })

const mostBytes = 10_000_000

/** 乡镇地图: what a county has, and another from a file: looked at first, then taken. */
export function TownshipMapPage() {
  const { t } = useWords()
  const changed = useChanged()
  const counties = useMyPlaces().filter(({ level }) => level === 'county')
  const [wanted, setWanted] = useState<string>()
  const [chosen, setChosen] = useState<File>()
  const countyId = wanted ?? counties[0]?.id
  useTitle(t('map.title'))
  const look = useMutation({
    gcTime: 0,
    mutationFn: async ({ file, county }: { file: File; county: string }) => {
      const read = { countyId: county, content: await file.text() }
      const body = { act: 'preview' as const, ...read }
      return { read, seen: await answerOf(client.POST('/api/township-map/imports', { body })) }
    },
  })
  const take = useMutation({
    gcTime: 0,
    mutationFn: async (source: string) => {
      if (!look.data) throw new Error('nothing was looked at')
      const { read, seen } = look.data
      const body = { act: 'take' as const, ...read, basedOn: seen.basedOn, source }
      await answerOf(client.POST('/api/township-map/imports', { body }))
      await changed(['township-map'])
    },
  })
  const isTooLarge = chosen !== undefined && chosen.size > mostBytes
  return (
    <>
      <div className="page-head">
        <h1>{t('map.title')}</h1>
        {counties.length > 1 && countyId && (
          <ChooseNamed
            label={t('map.county')}
            among={counties}
            value={countyId}
            onChange={(id) => {
              setWanted(id || undefined)
              setChosen(undefined)
              look.reset()
              take.reset()
            }}
          />
        )}
      </div>
      <p className="sub">{t('map.about')}</p>
      {counties.length === 0 && <p className="quiet">{t('map.byCounty')}</p>}
      {countyId && (
        <>
          <StandingMap countyId={countyId} />
          <section className="card no-print" aria-labelledby="import-map">
            <h2 id="import-map">{t('map.import')}</h2>
            <p>{t('map.importNote')}</p>
            <p>{t('map.secret')}</p>
            <p>
              <ChooseFile
                label={t('map.choose')}
                accept=".geojson,.json,application/geo+json"
                onFile={(file) => {
                  setChosen(file)
                  take.reset()
                  look.reset()
                  if (file.size <= mostBytes) look.mutate({ file, county: countyId })
                }}
              />{' '}
              <span role="status">
                {look.isPending ? t('map.reading', { file: chosen?.name ?? '' }) : (chosen?.name ?? '')}
              </span>
            </p>
            {isTooLarge && (
              <p className="problem" role="alert">
                {t('map.tooLarge', { size: Math.ceil(chosen.size / 1_000_000) })}
              </p>
            )}
            {look.isError && <ProblemNote error={look.error} />}
            {take.isSuccess && <p role="status">{t('map.taken')}</p>}
          </section>
          {look.data && !take.isSuccess && <SeenMap seen={look.data.seen} onTake={take.mutateAsync} />}
        </>
      )}
    </>
  )
}
