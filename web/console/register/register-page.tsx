import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useBlocker, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Checkbox, Form, Input, Radio, Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { channels } from '../../../workflows/rules/suggestion.ts'
import { channelNames } from '../../../workflows/rules/words.ts'
import { DraftNote } from '../drafts/draft-note.tsx'
import { LeftDrafts } from '../drafts/left-drafts.tsx'
import { useDraft } from '../drafts/use-draft.ts'
import { useDrafts, type Draft } from '../drafts/use-drafts.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useKey } from '../http/use-key.ts'
import { Pick } from '../moves/field-input.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { ReadAloud } from '../privacy/read-aloud.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { learn } from '../words/learn.ts'
import { draftWords } from '../words/learned/drafts.ts'
import { slipWords } from '../words/learned/slips.ts'
import { useWords } from '../words/use-words.ts'
import { EarlierMatters } from './earlier-matters.tsx'
import { PeopleFields } from './people-fields.tsx'
import { Receipt } from './receipt.tsx'
import { registrationBody, type Registration } from './registration-body.ts'
import { SpotFields } from './spot-fields.tsx'
import { titleFrom } from './title-from.ts'
import { useMyStations } from './use-my-stations.ts'

learn({ ...draftWords, ...slipWords })

/** A matter is entered while the citizen waits: his words first, then who he is; an answer on the spot in the same act. */
export function RegisterPage() {
  const { t } = useWords()
  useTitle(t('register.title'))
  const { draft, slip, station } = useSearch({ from: '/register' })
  const navigate = useNavigate()
  const drafts = useDrafts()
  const [round, setRound] = useState(0)
  /** As it stood when this page took it up: what is written since goes the other way. */
  const begun = useRef<Draft>(undefined)
  if (begun.current?.id !== draft) begun.current = drafts.data?.find(({ id }) => id === draft)
  if (draft && !begun.current && drafts.isFetching) return <Waiting />
  return (
    <Sitting
      key={`${draft ?? ''} ${slip ?? ''} ${round}`}
      begun={begun.current}
      slip={slip && station ? { slipNumber: slip, stationId: station } : {}}
      isGone={draft !== undefined && !begun.current}
      onNext={() => {
        setRound(round + 1)
        void navigate({ to: '/register', search: {} })
      }}
    />
  )
}

const blank = { stationId: '', channel: 'reception', submitters: [{}], spot: 'none', spotMode: 'visit' } as const

function Sitting({
  begun,
  slip,
  isGone,
  onNext,
}: {
  begun: Draft | undefined
  /** What was written by hand is entered under the number printed on it. */
  slip: Pick<Registration, 'slipNumber'> & Partial<Pick<Registration, 'stationId'>>
  isGone: boolean
  onNext: () => void
}) {
  const { t, say, nameOf } = useWords()
  const queries = useQueryClient()
  const key = useKey()
  const stations = useMyStations()
  const [form] = Form.useForm<Registration>()
  const around = useRef<HTMLDivElement>(null)
  /** The clerk has written a title of his own. */
  const ownTitle = useRef(begun !== undefined && begun.content.title !== titleFrom(begun.content.text ?? ''))
  const navigate = useNavigate()
  const postOf = (stationId: string | undefined) => stations.find(({ station: { id } }) => id === stationId)?.postId
  const initial: Partial<Registration> = { ...blank, ...slip, ...begun?.content }
  const { draft, state } = useDraft({
    begun,
    initial,
    filled: () => ({ ...form.getFieldsValue(true) }),
    asPost: () => postOf(form.getFieldValue('stationId')),
  })
  const register = useMutation({
    gcTime: 0,
    mutationFn: (filled: Registration) => {
      draft.stop()
      return answerOf(
        client.POST('/api/suggestions', {
          params: { header: { 'idempotency-key': key.current() } },
          body: registrationBody({ ...filled, draft: draft.handle() }, stations),
        }),
      )
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['suggestions'] }),
    onError: (error) => {
      key.afterFailure(error)
      draft.goOn()
    },
  })
  const [first] = stations
  useEffect(() => {
    if (first && !form.getFieldValue('stationId')) form.setFieldValue('stationId', first.station.id)
  }, [first, form])
  useEffect(() => around.current?.querySelector<HTMLElement>('textarea')?.focus(), [])
  useBlocker({
    shouldBlockFn: () => !register.isSuccess && state.kind === 'waiting' && !confirm(t('drafts.leave')),
    enableBeforeUnload: false,
  })

  if (register.data) {
    const filled = form.getFieldsValue(true) as Registration
    const station = stations.find(({ station: { id } }) => id === filled.stationId)?.station
    return <Receipt receipt={register.data} filled={filled} station={station} onNext={onNext} />
  }
  return (
    <div
      ref={around}
      onBlur={() => draft.flush()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) form.submit()
      }}
    >
      <h1>{t('register.title')}</h1>
      <p className="sub">{t('register.note')}</p>
      {isGone && <p className="problem">{t('drafts.gone')}</p>}
      <LeftDrafts
        isHere={({ id, content }) => content.receptionId === undefined && id !== draft.handle().id}
        onGoOn={({ id }) => void navigate({ to: '/register', search: { draft: id } })}
      />
      <Form<Registration>
        form={form}
        layout="vertical"
        className="register-form card"
        requiredMark={false}
        initialValues={initial}
        onValuesChange={draft.touch}
        onFinish={(filled) => register.mutate(filled)}
        scrollToFirstError={{ focus: true }}
      >
        <div className="register-columns">
          <div>
            <ReadAloud />
            <Form.Item
              name="text"
              label={t('register.text')}
              extra={t('register.textNote')}
              rules={[{ required: true, whitespace: true, message: t('form.required', { field: t('register.text') }) }]}
            >
              <Input.TextArea
                rows={6}
                maxLength={20_000}
                onChange={(event) => {
                  if (!ownTitle.current) form.setFieldValue('title', titleFrom(event.target.value))
                }}
              />
            </Form.Item>
            <Form.Item
              name="title"
              label={t('register.matterTitle')}
              rules={[
                { required: true, whitespace: true, message: t('form.required', { field: t('register.matterTitle') }) },
              ]}
            >
              <Input
                maxLength={100}
                onChange={() => {
                  ownTitle.current = true
                }}
              />
            </Form.Item>
            <PeopleFields />
          </div>
          <div>
            <EarlierMatters />
            <Form.Item name="channel" label={t('filter.channel')}>
              <Radio.Group
                className="choices"
                options={channels.map((value) => ({ value, label: say(channelNames[value]) }))}
              />
            </Form.Item>
            <div className="pair">
              {stations.length > 1 && (
                <Form.Item name="stationId" label={t('filter.stationId')}>
                  <Select options={stations.map(({ station }) => ({ value: station.id, label: nameOf(station) }))} />
                </Form.Item>
              )}
              {stations.length < 2 && (
                <Form.Item name="stationId" hidden>
                  <input type="hidden" />
                </Form.Item>
              )}
              <Form.Item name="placeId" label={t('register.place')}>
                <Pick from="place" label={t('register.place')} />
              </Form.Item>
              <Form.Item name="deputyId" label={t('register.deputy')}>
                <Pick from="deputy" label={t('register.deputy')} />
              </Form.Item>
              <Form.Item name="categoryId" label={t('register.category')}>
                <Pick from="category" label={t('register.category')} />
              </Form.Item>
              {initial.slipNumber && (
                <Form.Item name="slipNumber" label={t('slips.number')}>
                  <Input maxLength={80} autoComplete="off" />
                </Form.Item>
              )}
              <Form.Item
                name="collectedAt"
                label={t('register.collectedAt')}
                rules={initial.slipNumber ? [{ required: true, message: t('slips.dayMissing') }] : []}
              >
                <Input type="datetime-local" />
              </Form.Item>
            </div>
            <div className="checks">
              <Form.Item name="urgent" valuePropName="checked" noStyle>
                <Checkbox>{t('register.urgent')}</Checkbox>
              </Form.Item>
              <Form.Item name="accusation" valuePropName="checked" noStyle>
                <Checkbox>{t('register.accusation')}</Checkbox>
              </Form.Item>
            </div>
            <SpotFields />
          </div>
        </div>
        {register.isError && <ProblemNote error={register.error} />}
        <DraftNote draft={draft} state={state} />
        <div className="form-foot">
          <Button type="primary" size="large" htmlType="submit" loading={register.isPending}>
            {t('register.button')}
          </Button>
          <span className="keys-hint">
            <kbd>Ctrl</kbd> <kbd>Enter</kbd> {t('keys.submit')}　<kbd>Alt</kbd> <kbd>J</kbd> {t('earlier.join')}
          </span>
        </div>
      </Form>
    </div>
  )
}
