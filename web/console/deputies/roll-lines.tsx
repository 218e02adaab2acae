import { mandateLevelNames } from '../../../workflows/rules/mandates.ts'
import type { components } from '../http/openapi.d.ts'
import { useStations } from '../moves/directories.ts'
import { useWords } from '../words/use-words.ts'

type Line = components['schemas']['DeputyImport']['lines'][number]

/** What each line of a roll comes to. */
export function RollLines({ lines }: { lines: readonly Line[] }) {
  const { t, say, nameOf } = useWords()
  const stations = useStations().data ?? []
  const stationOf = (id: string | null) => {
    const station = stations.find((one) => one.id === id)
    return station ? nameOf(station) : ''
  }
  return (
    <table className="list register" aria-label={t('deputyImport.preview')}>
      <thead>
        <tr>
          <th scope="col">{t('deputyImport.line')}</th>
          <th scope="col">{t('deputyImport.name')}</th>
          <th scope="col">{t('deputyImport.seat')}</th>
          <th scope="col">{t('deputyImport.station')}</th>
          <th scope="col">{t('deputyImport.outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.line}>
            <td className="number">{line.line}</td>
            <td className="title">{line.name}</td>
            <td>
              {say(mandateLevelNames[line.level])} {line.term}
            </td>
            <td className="holder">{stationOf(line.stationId)}</td>
            <td className={line.outcome === 'unchanged' ? 'quiet' : undefined}>
              {t(`deputyImport.outcome.${line.outcome}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
