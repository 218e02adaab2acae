import type { components } from '../http/openapi.d.ts'
import { useWords } from '../words/use-words.ts'

type Wrong = components['schemas']['DeputyImport']['wrong']

/** Every cell that cannot be taken: where it is, what stands there, what is wrong with it and what to write. */
export function WrongCells({ cells, count }: { cells: Wrong; count: number }) {
  const { t, say } = useWords()
  return (
    <section className="card">
      <div className="problem" role="alert">
        <b>{t('deputyImport.wrong', { n: count })}</b>
        <div>{t('deputyImport.wrongWayOut')}</div>
      </div>
      <table className="list register" aria-label={t('deputyImport.report')}>
        <thead>
          <tr>
            <th scope="col">{t('deputyImport.line')}</th>
            <th scope="col">{t('deputyImport.column')}</th>
            <th scope="col">{t('deputyImport.value')}</th>
            <th scope="col">{t('deputyImport.what')}</th>
            <th scope="col">{t('deputyImport.instead')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={`${cell.line}/${cell.column.zh}/${cell.zh}`}>
              <td className="number">{cell.line}</td>
              <td>
                {cell.letter} {say(cell.column)}
              </td>
              <td>{cell.value || <span className="quiet">{t('deputyImport.blank')}</span>}</td>
              <td className="holder">{say(cell)}</td>
              <td className="holder">{say(cell.instead)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > cells.length && <p className="quiet">{t('deputyImport.more', { n: count - cells.length })}</p>}
    </section>
  )
}
