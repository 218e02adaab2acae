import { Input, Radio, Select } from 'antd'
import { useWords } from '../words/use-words.ts'

interface Option {
  readonly value: string
  readonly label: string
}
interface Asked {
  readonly name: string
  readonly label: string
  readonly required?: boolean
  /** A line under the field: what is meant. */
  readonly extra?: string
}
export type EntryField = Asked &
  (
    | { readonly kind: 'text' | 'long'; readonly max: number }
    | { readonly kind: 'day'; readonly from?: string; readonly to?: string }
    | { readonly kind: 'clock' }
    | { readonly kind: 'number'; readonly min: number; readonly max: number }
    /** Several of these; kept as their values with commas between. */
    | { readonly kind: 'many'; readonly options: readonly Option[] }
    /** A few, all in sight; or many, found by typing. `onFind`: the house is asked for those that fit. */
    | {
        readonly kind: 'choice' | 'pick'
        readonly options: readonly Option[]
        readonly onFind?: (text: string) => void
      }
  )

/** One field of a register's form; its id, value and change are given by the form around it. */
export function EntryInput({ field, ...held }: { field: EntryField }) {
  const { t } = useWords()
  switch (field.kind) {
    case 'text':
      return <Input {...held} maxLength={field.max} autoComplete="off" />
    case 'long':
      return <Input.TextArea {...held} rows={2} maxLength={field.max} />
    case 'day':
      return <Input {...held} type="date" className="short" min={field.from} max={field.to} />
    case 'clock':
      return <Input {...held} type="time" className="short" />
    case 'number':
      return <Input {...held} type="number" className="short" min={field.min} max={field.max} />
    case 'many':
      return <Many {...held} field={field} />
    case 'choice':
      return <Radio.Group {...held} className="choices" options={[...field.options]} />
    case 'pick':
      return (
        <Select<string>
          {...held}
          aria-label={field.label}
          // What must be chosen has no button beside it that takes it back: a keyboard would meet it first.
          allowClear={!field.required}
          showSearch={field.onFind ? { filterOption: false, onSearch: field.onFind } : { optionFilterProp: 'label' }}
          options={[...field.options]}
          placeholder={t('form.pick')}
        />
      )
  }
}

function Many({
  field,
  value,
  onChange,
  ...held
}: {
  field: { readonly label: string; readonly options: readonly Option[] }
  value?: string
  onChange?: (next: string) => void
}) {
  const { t } = useWords()
  return (
    <Select<string[]>
      {...held}
      mode="multiple"
      aria-label={field.label}
      showSearch={{ optionFilterProp: 'label' }}
      options={[...field.options]}
      placeholder={t('form.pick')}
      value={value ? value.split(',') : []}
      onChange={(chosen) => onChange?.(chosen.join(','))}
    />
  )
}
