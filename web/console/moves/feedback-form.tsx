import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { feedbackModes, feedbackOutcomes, type FeedbackKind } from '../../../workflows/rules/suggestion.ts'
import { modeNames } from '../../../workflows/rules/words.ts'
import { sendMove, type Moved } from '../http/send-move.ts'
import { useKey } from '../http/use-key.ts'
import { instantOf } from '../parts/moment.ts'
import { AskBeforeLeaving } from '../parts/ask-before-leaving.tsx'
import { isChanged } from '../parts/is-changed.ts'
import { oneOf } from '../parts/one-of.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useDesk } from '../session/desk-context.ts'
import { useWords } from '../words/use-words.ts'
import { AsRead, type Telling } from './as-read.tsx'
import { useFieldWords } from './field-words.ts'
import type { OpenMove } from './move-fields.tsx'
import { FromPaper } from './from-paper.tsx'
import { PostField, postFor } from './post-field.tsx'
import type { Suggestion } from './subject.ts'

interface Filled {
  readonly told: Readonly<Record<string, Readonly<Record<string, boolean>>>>
  readonly mode?: string
  readonly outcome: string
  readonly text?: string
  readonly reason?: string
  readonly occurredAt?: string
  readonly asPost: string
}

/** Telling people, as it is done: tick who has heard what; one call to one person may settle both kinds. */
export function FeedbackForm({
  view,
  open,
  onDone,
  onLeave,
}: {
  view: Suggestion
  open: OpenMove
  onDone: (moved: Moved) => void
  onLeave: () => void
}) {
  const { t, say } = useWords()
  const { choiceOf } = useFieldWords('recordFeedback')
  const { post } = useDesk()
  const key = useKey()
  const [form] = Form.useForm<Filled>()
  const filledNow = Form.useWatch((filled: Partial<Filled>) => filled, form) ?? {}
  const { outcome } = filledNow
  const rows = view.feedback.filter(({ kinds }) => kinds.some(({ state }) => state === 'owed' || state === 'later'))
  const [opened] = useState(() => ({
    told: owedNow(rows),
    mode: 'phone',
    outcome: 'delivered',
    asPost: postFor(open, post),
  }))
  const send = useMutation({
    mutationFn: (filled: Filled) => tellAll(view, filled, key.current()),
    onSuccess: onDone,
    onError: key.afterFailure,
  })
  return (
    <Form<Filled>
      form={form}
      layout="vertical"
      className="move-form"
      requiredMark={false}
      initialValues={opened}
      onFinish={(filled) => send.mutate(filled)}
    >
      <AskBeforeLeaving unsaved={() => !send.isSuccess && isChanged(form.getFieldsValue(true), opened)} />
      <h3>{say(open.label)}</h3>
      <fieldset className="group">
        <legend>{t('feedback.who')}</legend>
        {rows.length === 0 && <p className="quiet">{t('feedback.nobody')}</p>}
        {rows.map(({ recipient, kinds }) => (
          <div key={recipient.id} className="told-row">
            <span>{say(recipient.name)}</span>
            {kinds
              .filter(({ state }) => state === 'owed' || state === 'later')
              .map((one) => (
                <Form.Item key={one.kind} name={['told', recipient.id, one.kind]} valuePropName="checked" noStyle>
                  <Tick label={say(one.name)} />
                </Form.Item>
              ))}
          </div>
        ))}
      </fieldset>
      <Form.Item name="outcome" label={t('field.outcome')}>
        <Radio.Group
          className="choices"
          options={feedbackOutcomes.map((value) => ({ value, label: choiceOf({ name: 'outcome' }, value) }))}
        />
      </Form.Item>
      <Form.Item name="mode" label={t('field.mode')}>
        <Radio.Group
          className="choices"
          options={feedbackModes.map((value) => ({ value, label: choiceOf({ name: 'mode' }, value) }))}
        />
      </Form.Item>
      {outcome === 'delivered' && (
        <Form.Item name="text" label={t('feedback.words')} extra={t('feedback.wordsNote')}>
          <Input.TextArea rows={2} />
        </Form.Item>
      )}
      {outcome !== 'delivered' && (
        <Form.Item
          name="reason"
          label={t('feedback.why')}
          rules={[{ required: outcome === 'impossible', message: t('form.required', { field: t('feedback.why') }) }]}
        >
          <Input.TextArea rows={2} />
        </Form.Item>
      )}
      {outcome === 'delivered' && <AsRead tellings={tellingsOf(view, filledNow)} />}
      <PostField posts={open.posts} />
      <FromPaper />
      {send.isError && <ProblemNote error={send.error} />}
      <div className="form-foot">
        <Button type="primary" htmlType="submit" loading={send.isPending} disabled={rows.length === 0}>
          {t('form.confirm', { move: say(open.label) })}
        </Button>
        <Button onClick={onLeave}>{t('form.leave')}</Button>
      </div>
    </Form>
  )
}

function Tick({
  label,
  checked = false,
  ...held
}: {
  label: string
  checked?: boolean
  onChange?: () => void
  id?: string
}) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} readOnly={!held.onChange} {...held} />
      {label}
    </label>
  )
}

const owedNow = (rows: Suggestion['feedback']) =>
  Object.fromEntries(
    rows.map(({ recipient, kinds }) => [
      recipient.id,
      Object.fromEntries(kinds.map((one) => [one.kind, one.state === 'owed'])),
    ]),
  )

/** What is ticked, once for each kind: all who are told it read the same words. A deputy is told, and has no receipt. */
function tellingsOf(view: Suggestion, { told = {}, mode, text, occurredAt }: Partial<Filled>): Telling[] {
  const rows = view.feedback.filter(({ recipient }) => recipient.kind === 'submitter')
  const ticked = rows.flatMap(({ recipient, kinds }) => kinds.filter(({ kind }) => told[recipient.id]?.[kind]))
  const how = oneOf(feedbackModes, mode)
  return [...new Map(ticked.map((one) => [one.kind, one])).values()].map(({ name, says }) => ({
    name,
    day: occurredAt?.slice(0, 10) ?? dayOf(Date.now()),
    mode: how ? modeNames[how] : null,
    text: text?.trim() || (says?.text ?? null),
    channel: says?.channel ?? null,
  }))
}

/** One act per person, each with a key of its own made from the form's: what was done before a refusal is not done again. */
async function tellAll(view: Suggestion, filled: Filled, key: string): Promise<Moved> {
  let moved: Moved = { stage: view.stage.code, seq: view.seq, dueAt: view.nextDueAt }
  for (const { recipient } of view.feedback) {
    const ticked = Object.entries(filled.told[recipient.id] ?? {})
    const kinds = ticked.flatMap(([kind, yes]) => (yes ? [kind as FeedbackKind] : []))
    if (kinds.length === 0) continue
    const body = {
      kinds,
      recipient: { kind: recipient.kind, id: recipient.id },
      outcome: filled.outcome,
      ...(filled.mode && filled.outcome !== 'impossible' ? { mode: filled.mode } : {}),
      ...(filled.text && filled.outcome === 'delivered' ? { text: filled.text } : {}),
      ...(filled.reason ? { reason: filled.reason } : {}),
      ...(filled.occurredAt ? { occurredAt: instantOf(filled.occurredAt) } : {}),
      asPost: filled.asPost,
    }
    moved = await sendMove('suggestions', view.id, 'recordFeedback', { body, key: `${key}.${recipient.id}` })
  }
  return moved
}
