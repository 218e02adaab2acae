import type { components } from '../http/openapi.d.ts'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'

type Pair = components['schemas']['Comparison']['pairs'][number]

/** One step: what the ledger says of it, when, and the events Temporal holds of it, first to last. */
export function PairRow({ pair }: { pair: Pair }) {
  const { t, say, language } = useWords()
  const [first] = pair.temporal
  return (
    <li className={`beside${pair.differs ? ' differs' : ''}`}>
      <div>
        {pair.ledger.map((event) => (
          <p key={event.seq}>
            <small className="number">{event.seq}</small> {say(event)}
          </p>
        ))}
        {pair.ledger.length === 0 && (
          <p className="quiet">{t(pair.differs ? 'comparison.notWritten' : 'comparison.nothingWritten')}</p>
        )}
      </div>
      <time dateTime={pair.at}>{moment(pair.at, 'second', language)}</time>
      <div>
        {first ? (
          <p>
            {pair.temporal.map((event, n) => (
              <span key={`${event.run}.${event.id}`} title={`${event.type.code} ${event.at}`}>
                {n > 0 && ' → '}
                <small className="number">
                  {event.run > 1 && `${event.run}.`}
                  {event.id}
                </small>{' '}
                {say(event.type)}
                {n === 0 && event.name && <code> {event.name}</code>}
              </span>
            ))}
            {first.commandId && <small className="quiet number command-id">{first.commandId}</small>}
          </p>
        ) : (
          <p className="quiet">{pair.differs && t('comparison.notTold')}</p>
        )}
      </div>
    </li>
  )
}
