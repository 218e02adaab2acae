import { Form, Input } from 'antd'
import { useWords } from '../words/use-words.ts'

/** 补录: when it happened, where that was before now; folded away, for it seldom is. */
export function FromPaper() {
  const { t } = useWords()
  return (
    <details className="more">
      <summary>{t('form.fromPaper')}</summary>
      <Form.Item name="occurredAt" label={t('form.occurredAt')} extra={t('form.occurredAtNote')}>
        <Input type="datetime-local" className="short" />
      </Form.Item>
    </details>
  )
}
