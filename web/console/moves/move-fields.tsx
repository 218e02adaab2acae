import { Button, Form } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { AskBeforeLeaving } from '../parts/ask-before-leaving.tsx'
import { isChanged } from '../parts/is-changed.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { instantOf } from '../parts/moment.ts'
import { useDesk } from '../session/desk-context.ts'
import { useWords } from '../words/use-words.ts'
import type { Sentence } from '../words/words.ts'
import { FieldInput } from './field-input.tsx'
import type { Field } from './form-fields.ts'
import { FromPaper } from './from-paper.tsx'
import { isDrafted } from './is-drafted.ts'
import { MoveAsRead } from './move-as-read.tsx'
import { PostField, postFor } from './post-field.tsx'
import { sentBody } from './sent-body.ts'
import type { Subject } from './subject.ts'
import { writtenValues } from './written-values.ts'

export interface OpenMove {
  readonly move: string
  readonly asPost: string
  /** All of one's posts that may make it. */
  readonly posts: readonly string[]
  readonly label: Sentence
  /** Of these posts, those whose act their head signs first. */
  readonly draftAs?: readonly string[]
}
/** What the form holds, without what depends on the one subject it is sent to. */
export type FilledMove = Record<string, unknown> & { readonly asPost: string }
type Filled = FilledMove & { readonly occurredAt?: string }

interface Asked {
  readonly fields: readonly Field[]
  /** Whose lists are picked from; where a form is for several, the first of them. */
  readonly subject: Subject
  readonly open: OpenMove
  /** What was sent of it before, to be mended. */
  readonly written?: Readonly<Record<string, unknown>>
  readonly sending: boolean
  readonly error?: unknown
  readonly onSend: (body: FilledMove) => void
  readonly onLeave: () => void
}

/** The fields of any move, as its door describes them; Ctrl+Enter confirms, Escape leaves. The page is not left unasked with what was not sent. */
export function MoveFields({ fields, subject, open, written, sending, error, onSend, onLeave }: Asked) {
  const { t, say } = useWords()
  const { post } = useDesk()
  const [form] = Form.useForm<Filled>()
  const around = useFirstFieldFocus()
  const [opened] = useState(() => ({
    ...presets(fields, subject),
    ...(written && writtenValues(written)),
    asPost: postFor(open, post),
  }))
  const isSent = useRef(false)
  const asPost = Form.useWatch('asPost', form) ?? opened.asPost
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
        initialValues={opened}
        onValuesChange={() => void (isSent.current = false)}
        onFinish={({ asPost, occurredAt, ...values }) => {
          isSent.current = true
          onSend({
            ...sentBody(fields, values),
            asPost,
            ...(occurredAt ? { occurredAt: instantOf(occurredAt) } : {}),
          })
        }}
        scrollToFirstError={{ focus: true }}
      >
        <h3>{say(open.label)}</h3>
        {fields.length === 0 && <p className="quiet">{t('form.nothingToFill')}</p>}
        {fields.map((field) => (
          <FieldInput key={field.name} field={field} move={open.move} subject={subject} path={[field.name]} />
        ))}
        <MoveAsRead move={open.move} />
        <PostField posts={open.posts} />
        <FromPaper />
        {error != null && <ProblemNote error={error} />}
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={sending}>
            {t(isDrafted(open, asPost) ? 'form.draft' : 'form.confirm', { move: say(open.label) })}
          </Button>
          <Button onClick={onLeave}>{t('form.leave')}</Button>
        </div>
      </Form>
      <AskBeforeLeaving
        unsaved={() => (sending || error != null || !isSent.current) && isChanged(form.getFieldsValue(true), opened)}
      />
    </div>
  )
}

/** What is usually meant: telling goes with answering, an undecided matter is classified in the same act, and the paper is the only one. */
function presets(fields: readonly Field[], { of, view }: Subject): Record<string, unknown> {
  const [paper, ...others] = of === 'research' ? view.papers : []
  const isUndecided = view.stage.code === 'registered'
  const on: Readonly<Record<string, boolean>> = { classify: isUndecided, told: true }
  const groups = fields.filter(({ kind, required }) => kind === 'group' && !required)
  return {
    ...(paper && others.length === 0 && fields.some(({ name }) => name === 'paperId') ? { paperId: paper.id } : {}),
    ...Object.fromEntries(groups.map(({ name }) => [name, { on: on[name] ?? false }])),
  }
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
