import { dayOf } from '../../../workflows/rules/calendar.ts'
import { mandateLevelNames } from '../../../workflows/rules/mandates.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { useChanged } from '../http/use-changed.ts'
import { Opened } from '../parts/opened.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useOfficePlaces } from '../registers/use-office-places.ts'
import { useWords } from '../words/use-words.ts'
import { MandateDays } from './mandate-days.tsx'
import { useMandateFields } from './use-mandate-fields.ts'

type Mandate = components['schemas']['DeputyShown']['mandates'][number]

/** One seat of a deputy, the stations it was enrolled in, and what its keeper may do about it. */
export function MandateRow({ mandate, isKeeper }: { mandate: Mandate; isKeeper: boolean }) {
  const { t, say, nameOf } = useWords()
  const place = (useOfficePlaces().data ?? []).find(({ id }) => id === mandate.placeId)
  const isOver = mandate.toOn !== null && mandate.toOn < dayOf(Date.now())
  return (
    <tr>
      <td className="title">
        {say(mandateLevelNames[mandate.level])}
        {mandate.military && <span className="tag">{t('deputies.military')}</span>}
        <div className="quiet">
          {place && nameOf(place)} {mandate.term}
        </div>
      </td>
      <td className="holder">{mandate.constituency}</td>
      <td className="number">
        <MandateDays {...mandate} />
      </td>
      <td className="holder">
        {mandate.enrolments.map((enrolled) => (
          <div key={enrolled.id}>
            {nameOf(enrolled.station)}
            <div className="quiet">
              <MandateDays {...enrolled} />
            </div>
          </div>
        ))}
        {mandate.enrolments.length === 0 && <span className="quiet">{t('deputies.inNoStation')}</span>}
      </td>
      {isKeeper && (
        <td className="acts">
          {!isOver && !mandate.military && <Enrol mandate={mandate} />}
          <End mandate={mandate} />
        </td>
      )}
    </tr>
  )
}

function Enrol({ mandate }: { mandate: Mandate }) {
  const { t } = useWords()
  const changed = useChanged()
  const { stationOptions } = useMandateFields()
  const label = t(mandate.enrolments.length === 0 ? 'deputies.enrol' : 'deputies.move')
  return (
    <Opened label={label}>
      {(close) => (
        <EntryForm
          label={label}
          fields={() => [
            {
              kind: 'pick',
              name: 'stationId',
              label: t('deputies.station'),
              required: true,
              options: stationOptions.filter(({ value }) => value !== mandate.enrolments.slice(-1)[0]?.station.id),
            },
            {
              kind: 'day',
              name: 'fromOn',
              label: t('deputies.moveFrom'),
              required: true,
              extra: t('deputies.moveNote'),
            },
            { kind: 'text', name: 'reason', label: t('deputies.reasonOptional'), max: 500 },
          ]}
          initial={{ fromOn: dayOf(Date.now()) }}
          button={label}
          onCancel={close}
          act={async ({ stationId = '', fromOn = '', reason = '' }) => {
            const params = { path: { mandateId: mandate.id } }
            const body = { stationId, fromOn, reason }
            await answerOf(client.POST('/api/mandates/{mandateId}/enrolments', { params, body }))
            await changed(['mandates'], ['directory', 'deputies'], ['people'])
            close()
          }}
        />
      )}
    </Opened>
  )
}

function End({ mandate }: { mandate: Mandate }) {
  const { t } = useWords()
  const changed = useChanged()
  return (
    <Opened label={t('deputies.end')}>
      {(close) => (
        <EntryForm
          label={t('deputies.end')}
          fields={() => [
            { kind: 'day', name: 'toOn', label: t('deputies.toOn'), required: true, extra: t('deputies.endNote') },
            { kind: 'text', name: 'reason', label: t('registers.reason'), max: 500, required: true },
          ]}
          initial={{ toOn: mandate.toOn ?? dayOf(Date.now()) }}
          button={t('deputies.end')}
          onCancel={close}
          act={async ({ toOn = '', reason = '' }) => {
            const params = { path: { mandateId: mandate.id } }
            await answerOf(client.POST('/api/mandates/{mandateId}/end', { params, body: { toOn, reason } }))
            await changed(['mandates'], ['directory', 'deputies'], ['people'])
            close()
          }}
        />
      )}
    </Opened>
  )
}
