import { useQueryClient } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Reasoned } from '../parts/reasoned.tsx'
import { useDesk } from '../session/desk-context.ts'
import { useWords } from '../words/use-words.ts'
import type { Remark } from './remarks.tsx'

/** What was said of one matter, and, while that is open, room for more. */
export function RemarkForm({
  frozenId,
  suggestionId,
  said,
  isOpen,
}: {
  frozenId: string
  suggestionId: string
  said: readonly Remark[]
  isOpen: boolean
}) {
  const { t, say } = useWords()
  const { post } = useDesk()
  const queries = useQueryClient()
  return (
    <>
      {said.map((remark) => (
        <div key={remark.saidAt} className="remark">
          {say(remark.organization)}
          {t('frozen.colon')}
          {remark.text}
        </div>
      ))}
      {isOpen && (
        // A new one is an act of its own, with an empty line to write on.
        <Reasoned
          key={said.length}
          label={t('frozen.remark')}
          reasonLabel={t('frozen.remarkText')}
          act={async (text) => {
            await answerOf(
              client.POST('/api/frozen-figures/{frozenId}/remarks', {
                params: { path: { frozenId } },
                body: { suggestionId, text, ...(post && { asPost: post.id }) },
              }),
            )
            await queries.invalidateQueries({ queryKey: ['frozen', frozenId] })
          }}
        />
      )}
    </>
  )
}
