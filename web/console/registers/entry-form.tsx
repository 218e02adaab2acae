import { useMutation } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { AskBeforeLeaving } from '../parts/ask-before-leaving.tsx'
import { isChanged } from '../parts/is-changed.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import { EntryInput, type EntryField } from './entry-input.tsx'

export type Entry = Readonly<Record<string, string | undefined>>

/**
 * What is written into a register: some fields, one button, and why it was not taken. `fields` may depend on what is filled in; a choice that
 * is no longer offered is taken back. The first field has the focus. Enter sends. One with room for longer text is not left unasked.
 */
export function EntryForm({
  label,
  fields,
  initial = {},
  button,
  act,
  onCancel,
}: {
  /** What the form is called; null where a heading beside it says so. */
  label: string
  fields: (entry: Entry) => readonly EntryField[]
  initial?: Entry
  button: string
  act: (entry: Entry) => Promise<unknown>
  onCancel?: () => void
}) {
  const { t } = useWords()
  const [form] = Form.useForm<Record<string, string | undefined>>()
  const around = useRef<HTMLDivElement>(null)
  const [opened] = useState(initial)
  const entry: Entry = Form.useWatch([], form) ?? opened
  const shown = fields(entry)
  const send = useMutation({ gcTime: 0, mutationFn: act })
  useEffect(() => around.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])
  const gone = shown.filter(
    (field) =>
      'options' in field &&
      field.kind !== 'many' &&
      !field.onFind &&
      entry[field.name] &&
      !field.options.some(({ value }) => value === entry[field.name]),
  )
  useEffect(() => {
    for (const { name } of gone) form.setFieldValue(name, undefined)
  })
  return (
    <div ref={around} className="entry no-print">
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        aria-label={label}
        initialValues={opened}
        onFinish={(filled) => send.mutate(filled)}
        scrollToFirstError={{ focus: true }}
      >
        <div className="pair">
          {shown.map((field) => (
            <Form.Item
              key={field.name}
              name={field.name}
              label={field.required ? field.label : t('entry.optional', { field: field.label })}
              {...(field.extra ? { extra: field.extra } : {})}
              rules={
                field.required
                  ? [{ required: true, whitespace: true, message: t('form.required', { field: field.label }) }]
                  : []
              }
            >
              <EntryInput field={field} />
            </Form.Item>
          ))}
        </div>
        {send.isError && <ProblemNote error={send.error} />}
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            {button}
          </Button>
          {onCancel && <Button onClick={onCancel}>{t('entry.cancel')}</Button>}
        </div>
      </Form>
      {shown.some(({ kind }) => kind === 'long') && (
        <AskBeforeLeaving unsaved={() => !send.isSuccess && isChanged(form.getFieldsValue(true), opened)} />
      )}
    </div>
  )
}
