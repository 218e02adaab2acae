import { useWords } from '../words/use-words.ts'

interface Named {
  readonly id: string
  readonly name: string
  readonly nameEn: string
}

/** One of these by its name, or none, which the label itself stands for; the empty string says none. */
export function ChooseNamed({
  label,
  among,
  value,
  onChange,
}: {
  label: string
  among: readonly Named[]
  value: string | undefined
  onChange: (id: string) => void
}) {
  const { nameOf } = useWords()
  return (
    <select aria-label={label} value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
      <option value="">{label}</option>
      {among.map((one) => (
        <option key={one.id} value={one.id}>
          {nameOf(one)}
        </option>
      ))}
    </select>
  )
}
