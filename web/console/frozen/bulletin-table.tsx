import type { Figures } from '../figures/figures-of.ts'
import { useWords } from '../words/use-words.ts'
import { toldColumns } from './told-columns.ts'

const counts = ['registered', 'classified', 'concluded'] as const
const rates = ['concluded', 'assignmentStatusTold', 'resultTold', 'onTime'] as const
const lasts = ['late', 'open', 'openOverdue'] as const

/** Every row with what is asked about most; the sum below, where rows do not overlap. */
export function BulletinTable({
  figures,
  whole,
  first,
  outside,
}: {
  figures: Figures
  whole: Figures | null
  first: string
  outside: boolean
}) {
  const { t, say } = useWords()
  const { number, rate } = toldColumns(figures, whole, outside)
  const cells = (n: number | null) => (
    <>
      {counts.map((measure) => (
        <td key={measure}>{number(n, measure)}</td>
      ))}
      {rates.map((code) => (
        <td key={code}>{rate(n, code)}</td>
      ))}
      {lasts.map((measure) => (
        <td key={measure}>{number(n, measure)}</td>
      ))}
    </>
  )
  if (figures.rows.length === 0) return <p>{t('bulletin.noRows')}</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {counts.map((measure) => (
            <th key={measure} scope="col">
              {t(`figures.m.${measure}`)}
            </th>
          ))}
          {rates.map((code) => (
            <th key={code} scope="col">
              {t(`figures.r.${code}`)}
            </th>
          ))}
          {lasts.map((measure) => (
            <th key={measure} scope="col">
              {t(`figures.m.${measure}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.rows.map((row, n) => (
          <tr key={row.group.id}>
            <th scope="row">{say(row.group)}</th>
            {cells(n)}
          </tr>
        ))}
        {whole && (
          <tr>
            <th scope="row">{t('bulletin.sum')}</th>
            {cells(null)}
          </tr>
        )}
      </tbody>
    </table>
  )
}
