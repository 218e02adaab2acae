import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useEffect, useRef } from 'react'
import { sendMove, type Moved } from '../http/send-move.ts'
import { useKey } from '../http/use-key.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { instantOf } from '../parts/moment.ts'
import { useDesk } from '../session/desk-context.ts'
import { useWords } from '../words/use-words.ts'
import type { Sentence } from '../words/words.ts'
import { FieldInput } from './field-input.tsx'
import type { Field } from './form-fields.ts'
import { PostField, postFor } from './post-field.tsx'
import { sentBody } from './sent-body.ts'
import type { Subject } from './subject.ts'
import { useFormOf } from './use-form-of.ts'

export interface OpenMove {
  readonly move: string
  readonly asPost: string
  /** All of one's posts that may make it. */
  readonly posts: readonly string[]
  readonly label: Sentence
}
interface Asked {
  readonly subject: Subject
  readonly open: OpenMove
  readonly onDone: (moved: Moved) => void
  readonly onLeave: () => void
}

type Filled = Record<string, unknown> & { readonly asPost: string; readonly occurredAt?: string }

/** The form of any move, drawn from what its door asks for. Nothing changes on the page before the house has said that it happened. */
export function MoveForm(asked: Asked) {
  const form = useFormOf(asked.subject.of, asked.open.move)
  if (form.isError) return <ProblemNote error={form.error} />
  return form.data ? <Fields {...asked} fields={form.data} /> : <Waiting />
}

function Fields({ subject, open, fields, onDone, onLeave }: Asked & { fields: readonly Field[] }) {
  const { t, say } = useWords()
  const { post } = useDesk()
  const key = useKey()
  const [form] = Form.useForm<Filled>()
  const around = useFirstFieldFocus()
  const send = useMutation({
    mutationFn: ({ asPost, occurredAt, ...values }: Filled) => {
      const body = {
        ...sentBody(fields, values),
        expectedSeq: subject.view.seq,
        asPost,
        ...(occurredAt ? { occurredAt: instantOf(occurredAt) } : {}),
      }
      return sendMove(subject.of, subject.view.id, open.move, { body, key: key.current() })
    },
    onSuccess: onDone,
    onError: key.afterFailure,
  })
  return (
    <div
      ref={around}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave()
        if (event.key === 'Enter' && event.ctrlKey) form.submit()
      }}
    >
      <Form<Filled>
        form={form}
        layout="vertical"
        className="move-form"
        requiredMark={false}
        initialValues={{ ...presets(fields, subject), asPost: postFor(open, post) }}
        onFinish={(values) => send.mutate(values)}
        scrollToFirstError={{ focus: true }}
      >
        <h3>{say(open.label)}</h3>
        {fields.length === 0 && <p className="quiet">{t('form.nothingToFill')}</p>}
        {fields.map((field) => (
          <FieldInput key={field.name} field={field} move={open.move} subject={subject} path={[field.name]} />
        ))}
        <PostField posts={open.posts} />
        <details className="more">
          <summary>{t('form.fromPaper')}</summary>
          <Form.Item name="occurredAt" label={t('form.occurredAt')} extra={t('form.occurredAtNote')}>
            <Input type="datetime-local" className="short" />
          </Form.Item>
        </details>
        {send.isError && <ProblemNote error={send.error} />}
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            {t('form.confirm', { move: say(open.label) })}
          </Button>
          <Button onClick={onLeave}>{t('form.leave')}</Button>
        </div>
      </Form>
    </div>
  )
}

/** What is usually meant: telling goes with answering, and an undecided matter is classified in the same act. */
function presets(fields: readonly Field[], { view }: Subject): Record<string, unknown> {
  const isUndecided = view.stage.code === 'registered'
  const on: Readonly<Record<string, boolean>> = { classify: isUndecided, told: true }
  const groups = fields.filter(({ kind, required }) => kind === 'group' && !required)
  return Object.fromEntries(groups.map(({ name }) => [name, { on: on[name] ?? false }]))
}

/** Whoever opens a form by key goes on by key. */
function useFirstFieldFocus() {
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const first = around.current?.querySelector<HTMLElement>('textarea, input:not([type=hidden]), button[type=submit]')
    first?.focus()
  }, [])
  return around
}
