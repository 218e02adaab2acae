import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { sendMove } from '../http/send-move.ts'
import { useChanged } from '../http/use-changed.ts'
import { useKey } from '../http/use-key.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { Reasoned } from '../parts/reasoned.tsx'
import { useDesk } from '../session/desk-context.ts'
import { useWords } from '../words/use-words.ts'
import { PaperHead } from './paper-head.tsx'
import type { WaitingPaper } from './use-waiting.ts'

/** 确认联名: he signed, in one tap; or he did not, and says why. */
export function ConfirmPaper({ paper }: { paper: WaitingPaper }) {
  const { t } = useWords()
  const changed = useChanged()
  const key = useKey()
  const { me } = useDesk()
  const asPost = me.posts.find(({ role }) => role === 'deputy')?.id
  const say = async (body: { signed: boolean; reason?: string }) => {
    const filled = { paperId: paper.id, ...(asPost && { asPost }), ...body }
    await key.under((once) =>
      sendMove('research', paper.research.id, 'confirmCoSignature', { body: filled, key: once }),
    )
    await changed(['research'])
  }
  const confirm = useMutation({ mutationFn: () => say({ signed: true }) })
  return (
    <li className="card">
      <PaperHead paper={paper} />
      <p>{t('mine.didYouSign')}</p>
      <div className="taps">
        <Button type="primary" size="large" loading={confirm.isPending} onClick={() => confirm.mutate()}>
          {t('mine.signed')}
        </Button>
        <Reasoned
          label={t('mine.notSigned')}
          reasonLabel={t('mine.notSignedWhy')}
          act={(reason) => say({ signed: false, reason })}
        />
      </div>
      {confirm.isError && <ProblemNote error={confirm.error} />}
    </li>
  )
}
