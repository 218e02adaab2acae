import { Link } from '@tanstack/react-router'
import { useDesk } from '../session/desk-context.ts'
import { useWords } from '../words/use-words.ts'
import { useDrafted } from './use-drafted.ts'

/** 待签发, with how many wait for one's own pen: to be signed, or one's own that came back. Nothing where no office of one's signs. */
export function SigningLink() {
  const { t } = useWords()
  const { me } = useDesk()
  const { on = false, items = [] } = useDrafted().data ?? {}
  if (!on && items.length === 0) return null
  const mine = items.filter(({ state, maySign, draftedBy }) =>
    state === 'waiting' ? maySign : draftedBy.id === me.personId,
  )
  return (
    <Link to="/signing">
      {t('nav.signing')}
      {mine.length > 0 && <span className="badge">{mine.length}</span>}
    </Link>
  )
}
