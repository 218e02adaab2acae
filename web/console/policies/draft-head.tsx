import { Input } from 'antd'
import { useWords } from '../words/use-words.ts'
import type { Terms } from './terms.ts'

/** From which day the terms hold, and by which paper the county has adopted them: none yet, and they are called 建议时限. */
export function DraftHead({ terms, onChange }: { terms: Terms; onChange: (next: Terms) => void }) {
  const { t } = useWords()
  const { effectiveFrom, adopted } = terms
  const adopt = (next: Partial<Terms['adopted']>) => onChange({ ...terms, adopted: { ...adopted, ...next } })
  return (
    <section className="card">
      <h2>{t('policies.head')}</h2>
      <div className="term-fields">
        <label>
          {t('policies.effectiveFrom')}
          <Input
            type="date"
            value={effectiveFrom ?? ''}
            onChange={({ target }) => onChange({ ...terms, effectiveFrom: target.value || null })}
          />
        </label>
        <label>
          {t('policies.documentNumber')}
          <Input
            maxLength={100}
            value={adopted.documentNumber ?? ''}
            onChange={({ target }) => adopt({ documentNumber: target.value || null })}
          />
        </label>
        <label>
          {t('policies.documentDate')}
          <Input
            type="date"
            value={adopted.date ?? ''}
            onChange={({ target }) => adopt({ date: target.value || null })}
          />
        </label>
      </div>
      <p className="quiet">{t('policies.adoptNote')}</p>
    </section>
  )
}
