import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { Opened } from '../parts/opened.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useDesk } from '../session/desk-context.ts'
import { duties } from '../session/posts-of-desk.ts'
import { useWords } from '../words/use-words.ts'

interface Asked {
  list: components['schemas']['Appraisal']
  /** The matters that are ticked. */
  chosen: readonly string[]
  onDone: () => Promise<unknown>
}

/** Keeps longer or proposes what is ticked; another, the head, approves; then what is approved is destroyed, for good. */
export function AppraisalActs({ list, chosen, onDone }: Asked) {
  const { t } = useWords()
  const isHead = duties(useDesk()).headsCounty
  const params = { path: { appraisalId: list.id } }
  const suggestionIds = [...chosen]
  const count = chosen.length
  const decide = (decision: 'keep' | 'destroy', reason: string, keepUntil: string | null) =>
    answerOf(
      client.POST('/api/appraisals/{appraisalId}/decisions', {
        params,
        body: { suggestionIds, decision, reason, keepUntil },
      }),
    )
  const reason = { kind: 'text', name: 'reason', label: t('registers.reason'), max: 500, required: true } as const
  return (
    <div className="acts no-print">
      {count === 0 && list.undecided > 0 && <span className="quiet">{t('appraisals.tick')}</span>}
      {count > 0 && (
        <>
          <Opened label={t('appraisals.keep', { count })}>
            {(close) => (
              <EntryForm
                label={t('appraisals.keep', { count })}
                fields={() => [
                  { kind: 'day', name: 'keepUntil', label: t('appraisals.keepUntil'), required: true },
                  reason,
                ]}
                button={t('appraisals.keep', { count })}
                onCancel={close}
                act={async ({ keepUntil = '', reason: because = '' }) => {
                  await decide('keep', because, keepUntil)
                  close()
                  await onDone()
                }}
              />
            )}
          </Opened>
          <Opened label={t('appraisals.propose', { count })}>
            {(close) => (
              <EntryForm
                label={t('appraisals.propose', { count })}
                fields={() => [reason]}
                button={t('appraisals.propose', { count })}
                onCancel={close}
                act={async ({ reason: because = '' }) => {
                  await decide('destroy', because, null)
                  close()
                  await onDone()
                }}
              />
            )}
          </Opened>
        </>
      )}
      {count > 0 && isHead && (
        <Opened label={t('appraisals.approve', { count })}>
          {(close) => (
            <>
              <p>{t('appraisals.approveNote')}</p>
              <EntryForm
                label={t('appraisals.approve', { count })}
                fields={() => []}
                button={t('appraisals.confirmApprove')}
                onCancel={close}
                act={async () => {
                  const body = { suggestionIds }
                  await answerOf(client.POST('/api/appraisals/{appraisalId}/approval', { params, body }))
                  close()
                  await onDone()
                }}
              />
            </>
          )}
        </Opened>
      )}
      {list.approved > 0 && (
        <Opened label={t('appraisals.destroy', { count: list.approved })}>
          {(close) => (
            <>
              <p className="light red">{t('appraisals.destroyNote')}</p>
              <EntryForm
                label={t('appraisals.destroy', { count: list.approved })}
                fields={() => []}
                button={t('appraisals.confirmDestroy')}
                onCancel={close}
                act={async () => {
                  // Fifty at a time; broken off anywhere, the same again goes on.
                  let after: string | null = null
                  do {
                    const body: { after: string | null } = { after }
                    const done = await answerOf(
                      client.POST('/api/appraisals/{appraisalId}/destruction', { params, body }),
                    )
                    after = done.next
                  } while (after !== null)
                  close()
                  await onDone()
                }}
              />
            </>
          )}
        </Opened>
      )}
    </div>
  )
}
