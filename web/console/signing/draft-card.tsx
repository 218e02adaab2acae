import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { Drafted } from './use-signing.ts'

const said = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What would be done, in whose words, and how the draft stands. */
export function DraftCard({ draft }: { draft: Drafted }) {
  const { t, say, language, inARow } = useWords()
  const { fields, units, draftedBy, draftedAt, state, reason, movedOn, signing } = draft
  const classify = fields['classify'] as { readonly reason?: string } | null | undefined
  const occurredAt = said(fields['occurredAt'])
  const lines = [
    [t('signing.units'), inARow(units.map(({ name }) => say(name)))],
    [t('signing.note'), said(fields['note'])],
    [t('signing.classify'), said(classify?.reason)],
    [t('signing.occurredAt'), occurredAt && moment(occurredAt, 'time', language)],
    [t('signing.by'), t('signing.draftedOn', { name: draftedBy.name, day: moment(draftedAt, 'time', language) })],
  ] as const
  return (
    <section className="card" aria-label={t('signing.act')}>
      <h2>
        {say(draft.label)} <span className="tag">{t(`signing.${state}`)}</span>
      </h2>
      <dl className="closed-moves">
        {lines
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {reason && <p>{t('signing.reason', { reason })}</p>}
      {movedOn && (
        <p role="status">
          <span className="light amber">{t('signing.movedOn')}</span> {t('signing.movedOnAbout')}
        </p>
      )}
      {signing && <p role="status">{t('signing.underWay')}</p>}
    </section>
  )
}
