import { Link, useNavigate } from '@tanstack/react-router'
import { channelNames } from '../../../workflows/rules/words.ts'
import type { Channel } from '../../../workflows/rules/suggestion.ts'
import { Light } from '../parts/light.tsx'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { TrayName } from './tray-search.ts'
import { useReading } from './use-reading.ts'
import { useRowKeys } from './use-row-keys.ts'
import type { SuggestionRow } from './use-suggestions.ts'

/** Which rows are chosen, to act on together. */
export interface Choosing {
  readonly chosen: ReadonlySet<string>
  readonly choose: (ids: readonly string[], on: boolean) => void
}

/**
 * Rows say until when, what is mine to do, what it is about, in whose hands it is; unread ones are bold. J and K walk, Enter opens, X chooses,
 * U puts back among the unread.
 */
export function TrayTable({
  rows,
  tray,
  choosing,
}: {
  rows: readonly SuggestionRow[]
  tray: TrayName | 'all'
  choosing?: Choosing | undefined
}) {
  const { t, say, language } = useWords()
  const navigate = useNavigate()
  const open = (id: string) => void navigate({ to: '/suggestions/$id', params: { id } })
  const reading = useReading()
  const ids = rows.map(({ id }) => id)
  const body = useRowKeys({
    u: (id) => reading.mutate({ id, seq: 0 }),
    ...(choosing && { x: (id: string) => choosing.choose([id], !choosing.chosen.has(id)) }),
  })
  const isBold = ({ unread }: SuggestionRow) => unread && tray === 'todo'
  const mine = tray === 'todo' || tray === 'all'
  return (
    <table className="list">
      <thead>
        <tr>
          {choosing && (
            <th scope="col" className="choose">
              <input
                type="checkbox"
                aria-label={t('together.chooseAll')}
                checked={ids.every((id) => choosing.chosen.has(id))}
                onChange={(event) => choosing.choose(ids, event.target.checked)}
              />
            </th>
          )}
          <th scope="col" className="ordinal">
            {t('list.ordinal')}
          </th>
          <th scope="col">{t('list.due')}</th>
          {mine && <th scope="col">{t('list.toDo')}</th>}
          <th scope="col">{t('list.title')}</th>
          <th scope="col">{t('list.stage')}</th>
          <th scope="col" className="wide">
            {t('list.route')}
          </th>
          <th scope="col">{t('list.holder')}</th>
          <th scope="col" className="wide">
            {t('list.from')}
          </th>
          <th scope="col" className="when">
            {t('list.registered')}
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, n) => (
          <tr key={row.id} data-id={row.id} className={isBold(row) ? 'unread' : ''} onClick={() => open(row.id)}>
            {choosing && (
              <td className="choose" onClick={(event) => event.stopPropagation()}>
                <input
                  type="checkbox"
                  aria-label={t('together.choose', { title: row.title })}
                  checked={choosing.chosen.has(row.id)}
                  onChange={(event) => choosing.choose([row.id], event.target.checked)}
                />
              </td>
            )}
            <td className="ordinal">{n + 1}</td>
            <td>{tray === 'closed' ? <span className="light n">{say(row.stage)}</span> : <Light lit={row.light} />}</td>
            {mine && <td className="to-do">{row.toDo ? say(row.toDo) : t('list.nothingToDo')}</td>}
            <td className="title">
              <Link to="/suggestions/$id" params={{ id: row.id }} onClick={(event) => event.stopPropagation()}>
                {row.title}
              </Link>
              {isBold(row) && <span className="tag unread-mark">{t('flag.unread')}</span>}
              {row.urgent && <span className="tag urgent">{t('flag.urgent')}</span>}
              {row.supervised && <span className="tag supervised">{say(row.supervised)}</span>}
              {row.round > 1 && <span className="tag">{t('flag.round', { round: row.round })}</span>}
            </td>
            <td className="stage">{say(row.stage)}</td>
            <td className="wide">{row.routeName ? say(row.routeName) : t('list.noRoute')}</td>
            <td className="holder">{say(row.holder.name)}</td>
            <td className="wide">{say(channelNames[row.channel as Channel])}</td>
            <td className="when">{moment(row.registeredAt, 'short', language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
