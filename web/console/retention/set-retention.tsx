import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { paths } from '../http/openapi.d.ts'
import { useChanged } from '../http/use-changed.ts'
import { oneOf } from '../parts/one-of.ts'
import { Opened } from '../parts/opened.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'
import type { Sentence } from '../words/words.ts'

type Body = NonNullable<paths['/api/retention']['post']['requestBody']>['content']['application/json']
const classes = ['tenYears', 'thirtyYears', 'permanent'] as const

/** The head sets one kind's class, with the number of the archives authority's agreement. */
export function SetRetention({ kind }: { kind: Sentence & { code: string } }) {
  const { t, say } = useWords()
  const changed = useChanged()
  return (
    <Opened label={t('retention.set')}>
      {(close) => (
        <EntryForm
          label={`${t('retention.set')} ${say(kind)}`}
          fields={() => [
            {
              kind: 'choice',
              name: 'class',
              label: t('retention.class'),
              required: true,
              options: classes.map((one) => ({ value: one, label: t(`retention.class.${one}`) })),
            },
            { kind: 'text', name: 'agreement', label: t('retention.agreement'), max: 100, required: true },
            { kind: 'text', name: 'reason', label: t('registers.reason'), max: 1_000, required: true },
          ]}
          button={t('retention.set')}
          onCancel={close}
          act={async ({ class: chosen, agreement = '', reason = '' }) => {
            const name = oneOf(classes, chosen) ?? 'permanent'
            const body = { kind: kind.code as Body['kind'], class: name, agreement, reason }
            await answerOf(client.POST('/api/retention', { body }))
            await changed(['retention'], ['appraisals'])
            close()
          }}
        />
      )}
    </Opened>
  )
}
