import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Refused } from '../http/refused.ts'
import { useChanged } from '../http/use-changed.ts'
import { EntryForm, type Entry } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'
import { useMandateFields } from './use-mandate-fields.ts'

type Known = readonly { readonly personId: string; readonly name: string }[]

/** A deputy who is not in the register: name, seat and station in one sitting, and then his page. Who is there already by that name is one link away. */
export function NewDeputy({ onCancel }: { onCancel: () => void }) {
  const { t } = useWords()
  const changed = useChanged()
  const navigate = useNavigate()
  const { fields, bodyOf } = useMandateFields()
  const [known, setKnown] = useState<Known>([])
  const register = async (entry: Entry) => {
    setKnown([])
    try {
      const body = { name: entry['name']?.trim() ?? '', ...bodyOf(entry) }
      const { personId } = await answerOf(client.POST('/api/deputies', { body }))
      await changed(['mandates'], ['directory', 'deputies'], ['people'])
      await navigate({ to: '/deputies/$personId', params: { personId } })
    } catch (fault) {
      setKnown(sameNamed(fault))
      throw fault
    }
  }
  return (
    <section className="card">
      <h2>{t('deputies.register')}</h2>
      <EntryForm
        label={t('deputies.register')}
        fields={(entry) => [
          { kind: 'text', name: 'name', label: t('deputies.name'), max: 50, required: true },
          ...fields(entry),
        ]}
        initial={{ military: 'no' }}
        button={t('deputies.register')}
        onCancel={onCancel}
        act={register}
      />
      {known.length > 0 && <p className="quiet">{t('deputies.sameName')}</p>}
      {known.map(({ personId, name }) => (
        <p key={personId}>
          <Link to="/deputies/$personId" params={{ personId }}>
            {name}
          </Link>
        </p>
      ))}
    </section>
  )
}

/** Whom a refusal names as registered by that name already. */
function sameNamed(fault: unknown): Known {
  const people = fault instanceof Refused ? fault.problem.fields?.['people'] : undefined
  return Array.isArray(people) ? (people as Known) : []
}
