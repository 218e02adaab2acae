import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { Reasoned } from '../parts/reasoned.tsx'
import { useWords } from '../words/use-words.ts'

/** 暂缓销毁: while a lawsuit, an inspection or a petition goes on, whatever a list says. */
export function HoldBack({ suggestionId }: { suggestionId: string }) {
  const { t } = useWords()
  const changed = useChanged()
  const standing = useQuery({
    queryKey: ['holds', 'standing'],
    queryFn: () =>
      answerOf(client.GET('/api/retention/holds', { params: { query: { standing: 'true', limit: 100 } } })),
  })
  // Past the first hundred the door itself says that it is held already.
  if (standing.data?.items.some((hold) => hold.suggestionId === suggestionId))
    return <span className="tag">{t('holds.title')}</span>
  return (
    <Reasoned
      label={t('holds.place')}
      reasonLabel={t('registers.reason')}
      act={async (reason) => {
        const params = { path: { id: suggestionId } }
        await answerOf(client.POST('/api/suggestions/{id}/holds', { params, body: { reason } }))
        await changed(['holds'], ['appraisals'])
      }}
    />
  )
}
