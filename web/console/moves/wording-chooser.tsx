import { useQuery } from '@tanstack/react-query'
import { Form } from 'antd'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { filledWording, wordingActs } from '../../../workflows/rules/wordings.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { oneOf } from '../parts/one-of.ts'
import { useDayWords } from '../parts/use-day-words.ts'
import { useWords } from '../words/use-words.ts'
import type { Subject } from './subject.ts'
import './wording.css'

/** The wordings kept for an act; what is chosen is put into the field with its blanks filled in, after what stands there. Nothing where none is kept. */
export function WordingChooser(asked: { move: string; path: readonly (string | number)[]; subject: Subject | null }) {
  const { path, subject } = asked
  const { t, say } = useWords()
  const dayWords = useDayWords()
  const form = Form.useFormInstance()
  const act = oneOf(wordingActs, path.length > 1 && path[0] === 'classify' ? 'classify' : asked.move)
  const view = subject?.of === 'suggestions' ? subject.view : null
  const kept = useQuery({
    queryKey: ['wordings', 'offered'],
    staleTime: 5 * 60_000,
    enabled: act !== undefined && view !== null,
    queryFn: async () => (await answerOf(client.GET('/api/wordings', { params: { query: { limit: 100 } } }))).items,
  })
  const offered = (kept.data ?? []).filter((one) => one.act === act)
  if (!view || offered.length === 0) return null
  const units = view.assignments.filter(({ endedAt }) => endedAt === null).map(({ unit }) => say(unit.name))
  const values = {
    number: view.receiptNumber,
    title: view.title,
    date: dayWords(dayOf(Date.now())),
    station: say(view.station.name),
    unit: units.join('、'),
  }
  return (
    <select
      className="wording"
      aria-label={t('form.wording')}
      value=""
      onChange={({ target: { value } }) => {
        const chosen = offered.find(({ id }) => id === value)
        if (!chosen) return
        const before: unknown = form.getFieldValue([...path])
        const text = filledWording(chosen.text, values)
        form.setFieldValue([...path], typeof before === 'string' && before.trim() ? `${before}\n${text}` : text)
        form.focusField([...path])
      }}
    >
      <option value="">{t('form.wording')}</option>
      {offered.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  )
}
