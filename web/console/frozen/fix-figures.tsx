import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { mayFix } from '../../../workflows/rules/frozen-figures.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { moment } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import { useWords } from '../words/use-words.ts'

/** The head fixes the figures once the day of checking is over; until then the button says when. */
export function FixFigures({ set }: { set: components['schemas']['FrozenFigures'] }) {
  const { t, language } = useWords()
  const queries = useQueryClient()
  const head = postsOfDesk(useDesk()).find(({ role, organization }) =>
    mayFix({ role, organizationId: organization.id }, set.county.id),
  )
  const fix = useMutation({
    mutationFn: (asPost: string) =>
      answerOf(
        client.POST('/api/frozen-figures/{frozenId}/fix', { params: { path: { frozenId: set.id } }, body: { asPost } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['frozen'] }),
  })
  if (set.state === 'fixed' || !head) return null
  const isEarly = Date.now() < Date.parse(set.checkUntil)
  return (
    <>
      <div className="form-foot no-print">
        <Button type="primary" disabled={isEarly} loading={fix.isPending} onClick={() => fix.mutate(head.id)}>
          {t('frozen.fix')}
        </Button>
        <span className="quiet">
          {isEarly ? t('frozen.fixLater', { time: moment(set.checkUntil, 'time', language) }) : t('frozen.fixNote')}
        </span>
      </div>
      {fix.isError && <ProblemNote error={fix.error} />}
    </>
  )
}
