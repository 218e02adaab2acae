import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Form, Input } from 'antd'
import { newKey } from '../http/new-key.ts'
import type { paths } from '../http/openapi.d.ts'
import { sendMove } from '../http/send-move.ts'
import { Pick } from '../moves/field-input.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'

type Door = paths['/api/receptions/{receptionId}/incomplete']['get']
type Incomplete = Door['responses'][200]['content']['application/json']['items'][number]
type Filled = Record<string, string | undefined>

/** What was left out while people waited, each with the fields that are missing; every field given is entered as a correction of its own. */
export function IncompleteCard({ matters, mayEnter }: { matters: readonly Incomplete[]; mayEnter: boolean }) {
  const { t } = useWords()
  if (matters.length === 0) return null
  return (
    <section className="card" aria-label={t('incomplete.title')}>
      <h2>
        {t('incomplete.title')} <span className="badge soft">{matters.length}</span>
      </h2>
      <p className="quiet">{t('incomplete.note')}</p>
      {matters.map((matter) => (
        <OneIncomplete key={matter.id} matter={matter} mayEnter={mayEnter} />
      ))}
    </section>
  )
}

function OneIncomplete({ matter, mayEnter }: { matter: Incomplete; mayEnter: boolean }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const complete = useMutation({
    mutationFn: async (filled: Filled) => {
      for (const change of changesOf(matter, filled))
        await sendMove('suggestions', matter.id, 'correct', {
          body: { change, reason: t('incomplete.reason') },
          key: newKey(),
        })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['suggestions'] }),
  })
  return (
    <Form<Filled>
      layout="vertical"
      className="inline-form"
      requiredMark={false}
      onFinish={(filled) => complete.mutate(filled)}
    >
      <p>
        <Link to="/suggestions/$id" params={{ id: matter.id }}>
          {matter.title}
        </Link>{' '}
        <span className="quiet">{matter.receiptNumber}</span>
      </p>
      {matter.submitters.flatMap((person) =>
        person.missing.map((what) => (
          <Form.Item key={`${what} ${person.id}`} name={`${what} ${person.id}`} label={t(`person.${what as 'name'}`)}>
            <Input maxLength={what === 'name' ? 60 : 30} autoComplete="off" disabled={!mayEnter} />
          </Form.Item>
        )),
      )}
      {matter.missing.map((what) => (
        <Form.Item key={what} name={what} label={t(`register.${what as 'place'}`)}>
          <Pick from={what as 'place'} label={t(`register.${what as 'place'}`)} />
        </Form.Item>
      ))}
      {mayEnter && (
        <Button htmlType="submit" loading={complete.isPending}>
          {t('incomplete.save')}
        </Button>
      )}
      {complete.isError && <ProblemNote error={complete.error} />}
    </Form>
  )
}

function changesOf(matter: Incomplete, filled: Filled): Record<string, string>[] {
  const given = (field: string) => filled[field]?.trim() ?? ''
  const ofPeople = matter.submitters.flatMap(({ id: submitterId, missing }) =>
    missing.flatMap((what) => {
      const value = given(`${what} ${submitterId}`)
      return value ? [{ what, submitterId, value }] : []
    }),
  )
  const [placeId, categoryId] = [given('place'), given('category')]
  return [
    ...ofPeople,
    ...(placeId ? [{ what: 'place', placeId }] : []),
    ...(categoryId ? [{ what: 'category', categoryId }] : []),
  ]
}
