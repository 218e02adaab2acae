import { Button } from 'antd'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { Suggestion } from '../moves/subject.ts'

const flags = ['urgent', 'accusation', 'identityHidden', 'returnPending', 'withdrawn'] as const

export function Head({ view }: { view: Suggestion }) {
  const { t, say, language } = useWords()
  return (
    <header className="matter-head">
      <div>
        <h1>
          {view.title}
          {flags
            .filter((flag) => view.flags[flag])
            .map((flag) => (
              <span key={flag} className={`tag ${flag}`}>
                {t(`flag.${flag}`)}
              </span>
            ))}
          {view.flags.supervised && <span className="tag supervised">{say(view.flags.supervised)}</span>}
          {view.round > 1 && <span className="tag">{t('flag.round', { round: view.round })}</span>}
        </h1>
        <p className="sub">
          <span className="number">{view.receiptNumber}</span>
          <span>
            {t('matter.registered', { day: moment(view.registeredAt, 'day', language), channel: say(view.channel) })}
          </span>
          <span>{t('matter.people', { count: view.submitters.length })}</span>
          <span>{say(view.place.name)}</span>
          <span>{say(view.station.name)}</span>
          {view.deputy && <span>{t('matter.deputy', { name: say(view.deputy.name) })}</span>}
          {Object.entries(view.externalNumbers).map(([system, number]) => (
            <span key={system}>
              {system} {number}
            </span>
          ))}
        </p>
      </div>
      <Button className="no-print" onClick={() => print()}>
        {t('matter.print')}
      </Button>
    </header>
  )
}
