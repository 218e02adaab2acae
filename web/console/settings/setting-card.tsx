import { dayOf } from '../../../workflows/rules/calendar.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { useChanged } from '../http/use-changed.ts'
import { moment } from '../parts/moment.ts'
import { Opened } from '../parts/opened.tsx'
import { useDayWords } from '../parts/use-day-words.ts'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'

type Setting = components['schemas']['OfficeSetting']

/** One choice of one office: what holds, the form of whoever heads it, and everything that was ever chosen. */
export function SettingCard({ setting: of }: { setting: Setting }) {
  const { t, say, language } = useWords()
  const dayWords = useDayWords()
  const changed = useChanged()
  const today = dayOf(Date.now())
  const [last] = of.past
  const choose = async (value: string, fromDay: string, reason: string) => {
    const { setting, version } = of
    const body = { organizationId: of.organization.id, setting, value, fromDay, reason, version }
    await answerOf(client.POST('/api/office-settings', { body }))
    await changed(['settings'], ['suggestions'])
  }
  return (
    <section className="card" aria-label={say(of.name)}>
      <h2>
        {say(of.organization.name)} · {say(of.name)}
      </h2>
      <p className="quiet">{say(of.about)}</p>
      <p>
        <b>{t('settings.now', { value: say(of.value) })}</b>{' '}
        <span className="quiet">
          {of.inForce ? t('settings.since', { day: dayWords(of.inForce.fromDay) }) : t('settings.usual')}
        </span>
      </p>
      {last && last.fromDay > today && (
        <p>{t('settings.toCome', { day: dayWords(last.fromDay), value: say(last.value) })}</p>
      )}
      {of.mayChoose && (
        <Opened label={t('settings.change')}>
          {(close) => (
            <EntryForm
              label={t('settings.change')}
              fields={() => [
                {
                  kind: 'choice',
                  name: 'value',
                  label: t('settings.choice'),
                  required: true,
                  options: of.choices.map((choice) => ({ value: choice.code, label: say(choice) })),
                },
                { kind: 'day', name: 'fromDay', label: t('settings.from'), required: true, from: today },
                { kind: 'text', name: 'reason', label: t('settings.why'), max: 1_000, required: true },
              ]}
              initial={{ fromDay: today }}
              button={t('settings.change')}
              onCancel={close}
              act={async ({ value = '', fromDay = '', reason = '' }) => {
                await choose(value, fromDay, reason)
                close()
              }}
            />
          )}
        </Opened>
      )}
      {of.past.length > 0 && (
        <table className="list register" aria-label={t('settings.past')}>
          <thead>
            <tr>
              <th scope="col">{t('settings.decided')}</th>
              <th scope="col">{t('settings.value')}</th>
              <th scope="col">{t('settings.from')}</th>
              <th scope="col">{t('settings.why')}</th>
              <th scope="col">{t('settings.by')}</th>
            </tr>
          </thead>
          <tbody>
            {of.past.map((one) => (
              <tr key={one.version}>
                <td>{moment(one.setAt, 'day', language)}</td>
                <td>{say(one.value)}</td>
                <td>{dayWords(one.fromDay)}</td>
                <td className="holder">{one.reason}</td>
                <td>{one.by.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
