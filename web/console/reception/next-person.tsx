import { Button, Checkbox, Form, Input } from 'antd'
import { useEffect, useRef } from 'react'
import { DraftNote } from '../drafts/draft-note.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import type { SittingKind } from '../../../workflows/rules/receptions.ts'
import type { paths } from '../http/openapi.d.ts'
import { Pick } from '../moves/field-input.tsx'
import { ReadAloud } from '../privacy/read-aloud.tsx'
import { EarlierMatters } from '../register/earlier-matters.tsx'
import { registrationBody, type Registration } from '../register/registration-body.ts'
import { SpotFields } from '../register/spot-fields.tsx'
import { titleFrom } from '../register/title-from.ts'
import type { MyStation } from '../register/use-my-stations.ts'
import type { WordKey } from '../words/catalogue.ts'
import { useWords } from '../words/use-words.ts'
import { useRound } from './use-round.ts'

type Body = paths['/api/suggestions']['post']['requestBody']['content']['application/json']

/** The next of the queue: what he says and how to reach him; Ctrl+Enter hands it in and takes the one after. */
export function NextPerson(asked: {
  /** A person who waits, or a letter, whose writer can be told nothing on the spot. */
  of: SittingKind
  again: Registration | undefined
  nth: number | null
  receptionId: string
  stationId: string
  stations: readonly MyStation[]
  onSend: (filled: Registration, body: Body) => void
}) {
  const [round, next] = useRound()
  return <OnePerson key={round} {...asked} onSend={(...sent) => [next(), asked.onSend(...sent)]} />
}

const wordsOf = {
  reception: { next: 'queue.next', nth: 'queue.nth', button: 'queue.button' },
  mailbox: { next: 'mailbox.next', nth: 'mailbox.nth', button: 'mailbox.button' },
} as const satisfies Record<SittingKind, Record<string, WordKey>>

function OnePerson({ of, again, nth, receptionId, stationId, stations, onSend }: Parameters<typeof NextPerson>[0]) {
  const { t } = useWords()
  const words = wordsOf[of]
  const [form] = Form.useForm<Registration>()
  const first: Partial<Registration> = {
    stationId,
    receptionId,
    channel: of,
    submitters: [{}],
    spot: 'none',
    spotMode: 'visit',
  }
  const { draft, state } = useDraft({
    begun: again?.draft,
    initial: again ?? first,
    filled: () => ({ ...first, ...form.getFieldsValue(true) }),
    asPost: () => stations.find(({ station }) => station.id === stationId)?.postId,
  })
  const around = useRef<HTMLDivElement>(null)
  const anonymous = Form.useWatch(['submitters', 0, 'anonymous'], form) as boolean | undefined
  useEffect(() => around.current?.querySelector<HTMLElement>('textarea')?.focus(), [])
  return (
    <div
      ref={around}
      onBlur={() => draft.flush()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) form.submit()
      }}
    >
      <Form<Registration>
        form={form}
        layout="vertical"
        className="card register-form"
        requiredMark={false}
        initialValues={again ?? first}
        onValuesChange={draft.touch}
        onFinish={() => {
          const filled = { ...first, ...form.getFieldsValue(true) } as Registration
          draft.stop()
          const whole = { ...filled, title: titleFrom(filled.text), draft: draft.handle() }
          onSend(whole, registrationBody(whole, stations))
        }}
        scrollToFirstError={{ focus: true }}
      >
        <h2>{nth === null ? t(words.next) : t(words.nth, { n: nth })}</h2>
        <div className="register-columns">
          <div>
            {of === 'reception' && <ReadAloud />}
            <Form.Item
              name="text"
              label={t('register.text')}
              rules={[{ required: true, whitespace: true, message: t('form.required', { field: t('register.text') }) }]}
            >
              <Input.TextArea rows={4} maxLength={20_000} />
            </Form.Item>
            <div className="pair">
              <Form.Item
                name={['submitters', 0, 'phone']}
                label={t('person.phone')}
                dependencies={[
                  ['submitters', 0, 'name'],
                  ['submitters', 0, 'anonymous'],
                ]}
                rules={[
                  {
                    validator: () => {
                      const [person] = form.getFieldValue('submitters') as Registration['submitters']
                      const known = person?.anonymous || person?.phone?.trim() || person?.name?.trim()
                      return known ? Promise.resolve() : Promise.reject(new Error(t('queue.whoMissing')))
                    },
                  },
                ]}
              >
                <Input maxLength={30} inputMode="tel" autoComplete="off" disabled={anonymous ?? false} />
              </Form.Item>
              <Form.Item name={['submitters', 0, 'name']} label={t('queue.nameLater')}>
                <Input maxLength={60} autoComplete="off" disabled={anonymous ?? false} />
              </Form.Item>
            </div>
            <div className="checks">
              <Form.Item name={['submitters', 0, 'anonymous']} valuePropName="checked" noStyle>
                <Checkbox>{t('person.anonymous')}</Checkbox>
              </Form.Item>
              <Form.Item name={['submitters', 0, 'identityHidden']} valuePropName="checked" noStyle>
                <Checkbox>{t('person.hide')}</Checkbox>
              </Form.Item>
              <Form.Item name="urgent" valuePropName="checked" noStyle>
                <Checkbox>{t('register.urgent')}</Checkbox>
              </Form.Item>
            </div>
            {of === 'reception' && <SpotFields />}
          </div>
          <div>
            <EarlierMatters />
            <Form.Item name="placeId" label={t('queue.placeLater')}>
              <Pick from="place" label={t('queue.placeLater')} />
            </Form.Item>
            <Form.Item name="categoryId" label={t('queue.categoryLater')}>
              <Pick from="category" label={t('queue.categoryLater')} />
            </Form.Item>
          </div>
        </div>
        <DraftNote draft={draft} state={state} />
        <div className="form-foot">
          <Button type="primary" size="large" htmlType="submit">
            {t(words.button)}
          </Button>
          <span className="keys-hint">
            <kbd>Ctrl</kbd> <kbd>Enter</kbd> {t(words.button)}　<kbd>Alt</kbd> <kbd>J</kbd> {t('earlier.join')}
          </span>
        </div>
      </Form>
    </div>
  )
}
