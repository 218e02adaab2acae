import { Checkbox, Form, Input, Radio, Select } from 'antd'
import type { ReactNode } from 'react'
import { NumberInput } from './number-input.tsx'
import { useWords } from '../words/use-words.ts'
import { useFieldWords } from './field-words.ts'
import type { Directory, Field } from './form-fields.ts'
import type { Subject } from './subject.ts'
import { useOptions } from './use-options.ts'
import { UsualUnits } from './usual-units.tsx'
import { WordingChooser } from './wording-chooser.tsx'

interface Place {
  readonly move: string
  readonly subject: Subject | null
  /** Where the value stands in the form: a name, or the names that lead to it. */
  readonly path: readonly (string | number)[]
}

/** One field of any move's form, with its label and what it needs. */
export function FieldInput({ field, ...place }: { field: Field } & Place) {
  switch (field.kind) {
    case 'group':
      return <GroupInput field={field} {...place} />
    case 'groups':
      return <GroupsInput field={field} {...place} />
    case 'variants':
      return <VariantsInput field={field} {...place} />
    case 'pick':
      return field.from === 'assignment' && !field.required ? (
        <AssignmentInput field={field} {...place} />
      ) : (
        <SingleInput field={field} {...place} />
      )
    case 'text':
    case 'choice':
    case 'choices':
    case 'yesNo':
    case 'number':
    case 'day':
    case 'instant':
    case 'recipient':
      return <SingleInput field={field} {...place} />
  }
}

type Single = Exclude<Field, { kind: 'group' | 'groups' | 'variants' }>

function SingleInput({ field, move, path, subject }: { field: Single } & Place) {
  const { t } = useWords()
  const { labelOf, choiceOf } = useFieldWords(move)
  const label = labelOf(field)
  const rules = field.required ? [{ required: true, message: t('form.required', { field: label }) }] : []
  const item = (input: ReactNode) => (
    <Form.Item name={[...path]} label={label} rules={rules} required={field.required}>
      {input}
    </Form.Item>
  )
  switch (field.kind) {
    case 'text':
      return field.long ? (
        <>
          {item(<Input.TextArea rows={2} maxLength={field.max} />)}
          <WordingChooser move={move} path={path} subject={subject} />
        </>
      ) : (
        item(<Input maxLength={field.max} />)
      )
    case 'choice':
      return item(
        <Radio.Group
          className="choices"
          options={field.values.map((value) => ({ value, label: choiceOf(field, value) }))}
        />,
      )
    case 'choices':
      return item(
        <Checkbox.Group
          className="choices"
          options={field.values.map((value) => ({ value, label: choiceOf(field, value) }))}
        />,
      )
    case 'yesNo':
      return item(
        <Radio.Group
          className="choices"
          options={[
            { value: true, label: choiceOf(field, 'true') },
            { value: false, label: choiceOf(field, 'false') },
          ]}
        />,
      )
    case 'number':
      return item(
        <NumberInput
          {...(field.min === undefined ? {} : { min: field.min })}
          {...(field.max === undefined ? {} : { max: field.max })}
        />,
      )
    case 'day':
      return item(<Input type="date" className="short" />)
    case 'instant':
      return item(<Input type="datetime-local" className="short" />)
    case 'pick':
      return (
        <UsualUnits move={move} path={path} subject={subject}>
          {item(<Pick from={field.from} many={field.many} subject={subject} label={label} />)}
        </UsualUnits>
      )
    case 'recipient':
      return item(<RecipientPick subject={subject} />)
  }
}

interface Held {
  /** Given by the form. */
  readonly id?: string
  readonly value?: unknown
  readonly onChange?: (value: unknown) => void
}

/** One or several of a list, found by typing. */
export function Pick({
  from,
  many = false,
  subject = null,
  label,
  ...held
}: { from: Directory; many?: boolean; subject?: Subject | null; label: string } & Held) {
  const { t } = useWords()
  const options = useOptions(from, subject)
  return (
    <Select<string | string[]>
      {...(held as object)}
      aria-label={label}
      {...(many ? { mode: 'multiple' as const } : {})}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      options={[...options]}
      placeholder={t('form.pick')}
    />
  )
}

/** Someone who must be told: a submitter of this suggestion, or the deputy who raised it. */
function RecipientPick({ subject, id, value, onChange }: { subject: Subject | null } & Held) {
  const { say } = useWords()
  const people = subject?.of === 'suggestions' ? subject.view.feedback.map(({ recipient }) => recipient) : []
  const chosen = value as { id: string } | undefined
  return (
    <Select
      {...(id ? { id } : {})}
      value={chosen?.id ?? null}
      options={people.map((person) => ({ value: person.id, label: say(person.name) }))}
      onChange={(key) => {
        const person = people.find((one) => one.id === key)
        onChange?.(person && { kind: person.kind, id: person.id })
      }}
    />
  )
}

/** Fields that belong together; optional ones are switched on first. */
function GroupInput({ field, move, path, subject }: { field: Extract<Field, { kind: 'group' }> } & Place) {
  const { labelOf } = useFieldWords(move)
  const on = Form.useWatch([...path, 'on']) as boolean | undefined
  const label = labelOf(field)
  const inside = field.fields.map((one) => (
    <FieldInput key={one.name} field={one} move={move} subject={subject} path={[...path, one.name]} />
  ))
  return (
    <fieldset className="group">
      {field.required ? (
        <legend>{label}</legend>
      ) : (
        <Form.Item name={[...path, 'on']} valuePropName="checked" noStyle>
          <Checkbox>{label}</Checkbox>
        </Form.Item>
      )}
      {(field.required || on) && <div className="group-inside">{inside}</div>}
    </fieldset>
  )
}

/** Which unit's task is meant is asked only where several hold one. */
function AssignmentInput(asked: { field: Single } & Place) {
  const open = useOptions('assignment', asked.subject)
  return open.length > 1 ? <SingleInput {...asked} /> : null
}

/** First which of several forms, then its fields. */
function VariantsInput({ field, move, path, subject }: { field: Extract<Field, { kind: 'variants' }> } & Place) {
  const { labelOf, choiceOf } = useFieldWords(move)
  const chosen = Form.useWatch([...path, field.by]) as string | undefined
  const inside = field.variants.find(({ value }) => value === chosen)?.fields ?? []
  return (
    <fieldset className="group">
      <legend>{labelOf(field)}</legend>
      <Form.Item name={[...path, field.by]} noStyle rules={[{ required: true }]}>
        <Radio.Group
          className="choices"
          options={field.variants.map(({ value }) => ({ value, label: choiceOf({ name: field.by }, value) }))}
        />
      </Form.Item>
      <div className="group-inside">
        {inside.map((one) => (
          <FieldInput key={one.name} field={one} move={move} subject={subject} path={[...path, one.name]} />
        ))}
      </div>
    </fieldset>
  )
}

/** As many of a kind as needed. */
function GroupsInput({ field, move, path, subject }: { field: Extract<Field, { kind: 'groups' }> } & Place) {
  const { t } = useWords()
  const { labelOf } = useFieldWords(move)
  return (
    <Form.List name={[...path]}>
      {(rows, { add, remove }) => (
        <fieldset className="group">
          <legend>{labelOf(field)}</legend>
          {rows.map((row) => (
            <div key={row.key} className="group-inside">
              {field.fields.map((one) => (
                <FieldInput key={one.name} field={one} move={move} subject={subject} path={[row.name, one.name]} />
              ))}
              <button type="button" className="link" onClick={() => remove(row.name)}>
                {t('form.remove')}
              </button>
            </div>
          ))}
          <button type="button" className="link" onClick={() => add({})}>
            {t('form.add')}
          </button>
        </fieldset>
      )}
    </Form.List>
  )
}
