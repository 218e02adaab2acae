import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Listed } from '../parts/listed.tsx'
import { Progress } from '../registers/progress.tsx'
import { ChangedDays } from './changed-days.tsx'

/** What one revision changed, and how far the open suggestions have taken it in; looked at anew while some still wait. */
export function RevisionEffect({ version }: { version: number }) {
  const change = useQuery({
    queryKey: ['calendars', 'change', version],
    refetchInterval: ({ state }) => ((state.data?.progress.waiting ?? 0) > 0 ? 2_000 : false),
    queryFn: () => answerOf(client.GET('/api/calendars/changes/{version}', { params: { path: { version } } })),
  })
  return (
    <Listed list={change} rows={[change.data].filter(Boolean)} none="">
      {change.data && (
        <>
          <Progress of={change.data.progress} />
          <ChangedDays days={change.data.days} />
        </>
      )}
    </Listed>
  )
}
