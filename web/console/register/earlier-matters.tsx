import { Form, Input } from 'antd'
import { useEffect, useState } from 'react'
import type { components } from '../http/openapi.d.ts'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { Registration } from './registration-body.ts'
import { useEarlierMatters } from './use-earlier-matters.ts'

type Matter = components['schemas']['EarlierMatter']

/** What this person raised before and what others said alike, beside the words; Alt+J joins the nearest, in the act of registering. */
export function EarlierMatters() {
  const { t } = useWords()
  const form = Form.useFormInstance<Registration>()
  const people = (Form.useWatch('submitters', form) ?? []) as Registration['submitters']
  const text = (Form.useWatch('text', form) ?? '') as string
  const title = (Form.useWatch('title', form) ?? '') as string
  const spot = Form.useWatch('spot', form) as Registration['spot'] | undefined
  const phones = people.flatMap((person) => (person.phone && !person.anonymous ? [person.phone] : []))
  const { raised, similar, isAnswered } = useEarlierMatters(phones, title || text)
  const nearest = [...similar, ...raised].find(({ leads }) => leads)
  /** Chosen is chosen: it stays when the words change and it is no longer found, until the clerk takes it back. */
  const [chosen, setChosen] = useState<Matter>()

  const join = (matter: Matter | undefined) => {
    setChosen(matter)
    form.setFieldValue('joinId', matter?.id)
    form.setFieldValue('joinReason', form.getFieldValue('joinReason') || t('earlier.reasonGiven'))
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'KeyJ' || !(chosen ?? nearest)) return
      event.preventDefault()
      join(chosen ? undefined : nearest)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })

  const lists = [
    ['earlier.byPhone', raised],
    ['earlier.byWords', similar],
  ] as const
  return (
    <section className="earlier" aria-label={t('earlier.title')}>
      <h2>{t('earlier.title')}</h2>
      <Form.Item name="joinId" hidden>
        <input type="hidden" />
      </Form.Item>
      <div role="status">
        {lists.map(([name, matters]) =>
          matters.length === 0 ? null : (
            <div key={name}>
              <b>{t(name)}</b>
              <ul>
                {matters.map((matter) => (
                  <Row key={matter.id} matter={matter} isChosen={matter.id === chosen?.id} onJoin={join} />
                ))}
              </ul>
            </div>
          ),
        )}
        {raised.length > 0 && <p className="quiet">{t('earlier.onRecord')}</p>}
        {raised.length + similar.length === 0 && (
          <p className="quiet">{t(isAnswered ? 'earlier.none' : 'earlier.nothing')}</p>
        )}
        {chosen && (
          <p className="joins">
            {spot === 'none' ? t('earlier.joined', { number: chosen.receiptNumber }) : t('earlier.notWithSpot')}{' '}
            <button type="button" className="link" onClick={() => join(undefined)}>
              {t('earlier.undo')}
            </button>
          </p>
        )}
      </div>
      {chosen && spot === 'none' && (
        <Form.Item
          name="joinReason"
          label={t('earlier.reason')}
          rules={[{ required: true, whitespace: true, message: t('form.required', { field: t('earlier.reason') }) }]}
        >
          <Input maxLength={500} />
        </Form.Item>
      )}
    </section>
  )
}

function Row({ matter, isChosen, onJoin }: { matter: Matter; isChosen: boolean; onJoin: (matter: Matter) => void }) {
  const { t, say, language } = useWords()
  return (
    <li className={isChosen ? 'chosen' : ''}>
      {/* In a window of its own: the form stays as it is. */}
      <a href={`/console/suggestions/${matter.id}`} target="_blank" rel="noreferrer">
        {matter.title}
      </a>{' '}
      <span className="quiet">
        {say(matter.stage)}　{moment(matter.registeredAt, 'day', language)}
      </span>
      {matter.leads && !isChosen && (
        <button
          type="button"
          className="link"
          aria-label={t('earlier.joinOf', { number: matter.receiptNumber })}
          onClick={() => onJoin(matter)}
        >
          {t('earlier.joinThis')}
        </button>
      )}
    </li>
  )
}
