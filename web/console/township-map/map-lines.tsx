import type { components } from '../http/openapi.d.ts'
import { useWords } from '../words/use-words.ts'

type Seen = components['schemas']['TownshipMapImport']

/** A file of a whole province may hold thousands; what matters most stands first. */
const mostLines = 200
const order = ['doubtful', 'noArea', 'taken', 'elsewhere'] as const

/** What each area of a file comes to: first what the reader may put right. */
export function MapLines({ lines, nameOf }: { lines: Seen['lines']; nameOf: (placeId: string) => string }) {
  const { t } = useWords()
  const rows = order.flatMap((outcome) => lines.filter((line) => line.outcome === outcome))
  return (
    <>
      <table className="list register" aria-label={t('map.lines')}>
        <thead>
          <tr>
            <th scope="col">{t('map.line')}</th>
            <th scope="col">{t('map.called')}</th>
            <th scope="col">{t('map.township')}</th>
            <th scope="col">{t('map.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostLines).map(({ n, called, outcome, placeId }) => (
            <tr key={n}>
              <td className="number">{n}</td>
              <td className="holder">{called}</td>
              <td>{placeId && nameOf(placeId)}</td>
              <td className={outcome === 'taken' ? undefined : 'quiet'}>{t(`map.outcome.${outcome}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostLines && <p className="quiet">{t('map.more', { n: rows.length - mostLines })}</p>}
    </>
  )
}
