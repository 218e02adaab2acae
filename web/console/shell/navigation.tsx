import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { SigningLink } from '../signing/signing-link.tsx'
import { useDesk } from '../session/desk-context.ts'
import { duties } from '../session/posts-of-desk.ts'
import { trayNames } from '../trays/tray-search.ts'
import { useCounts } from '../trays/use-counts.ts'
import { useLiveCounts } from '../trays/use-live-counts.ts'
import { RegisterLinks } from './register-links.tsx'
import { useWords } from '../words/use-words.ts'

/** Only what these posts have to do with; a figure that matters stands beside its list. */
export function Navigation({ onGo }: { onGo: () => void }) {
  const { t } = useWords()
  const desk = useDesk()
  const { registers, keepsStation, notices, researches, supervises, appraises, audits, operates, isDeputy } =
    duties(desk)
  const isLive = useLiveCounts()
  const counts = useCounts(isLive ? false : 60_000).data
  return (
    <nav id="navigation" aria-label={t('shell.navigation')} onClick={onGo}>
      {isDeputy && <Link to="/mine">{t('mine.title')}</Link>}
      {trayNames.map((tray) => (
        <Link key={tray} to="/tray/$tray" params={{ tray }} activeOptions={{ includeSearch: false }}>
          {t(`tray.${tray}`)}
          {counts && (tray === 'todo' || tray === 'inProgress') && counts[tray] > 0 && (
            <Badge soft={tray !== 'todo'}>{counts[tray] >= 1000 ? '999+' : counts[tray]}</Badge>
          )}
        </Link>
      ))}
      <SigningLink />
      {registers && (
        <>
          <h2>{t('nav.register')}</h2>
          <Link to="/register">
            {t('nav.registerOne')} <kbd>N</kbd>
          </Link>
          <Link to="/receptions">
            {t('nav.receptions')} <kbd>R</kbd>
          </Link>
          {keepsStation && (
            <Link to="/duty" activeOptions={{ includeSearch: false }}>
              {t('nav.duty')}
            </Link>
          )}
          {keepsStation && (
            <Link to="/mailbox" activeOptions={{ includeSearch: false }}>
              {t('nav.mailbox')}
            </Link>
          )}
          {keepsStation && <Link to="/slips">{t('nav.slips')}</Link>}
          <Link to="/drafts">{t('nav.drafts')}</Link>
          {keepsStation && <Link to="/calls">{t('nav.calls')}</Link>}
          {keepsStation && <Link to="/personal-requests">{t('personal.title')}</Link>}
        </>
      )}
      <h2>{t('nav.supervise')}</h2>
      <Link to="/supervision" search={{ state: 'overdue' }} activeOptions={{ includeSearch: false }}>
        {t('nav.overdue')}
        {counts && counts.overdue > 0 && <Badge>{counts.overdue >= 1000 ? '999+' : counts.overdue}</Badge>}
      </Link>
      {notices && (
        <Link to="/notices" activeOptions={{ includeSearch: false }}>
          {t('nav.notices')}
        </Link>
      )}
      {supervises && (
        <Link to="/figures" activeOptions={{ includeSearch: false }}>
          {t('figures.title')}
        </Link>
      )}
      {notices && (
        <Link to="/frozen" activeOptions={{ includeSearch: false }}>
          {t('frozen.title')}
        </Link>
      )}
      {researches && (
        <>
          <h2>{t('nav.research')}</h2>
          <Link to="/research">{t('nav.researchList')}</Link>
        </>
      )}
      <RegisterLinks />
      {appraises && (
        <>
          <h2>{t('nav.rules')}</h2>
          <Link to="/retention" activeOptions={{ includeSearch: false }}>
            {t('nav.retention')}
          </Link>
        </>
      )}
      {(operates || audits) && <h2>{t('nav.operate')}</h2>}
      {operates && <Link to="/operations">{t('operations.title')}</Link>}
      {audits && (
        <Link to="/audit" activeOptions={{ includeSearch: false }}>
          {t('nav.audit')}
        </Link>
      )}
    </nav>
  )
}

const Badge = ({ children, soft = false }: { children: ReactNode; soft?: boolean }) => (
  <span className={`badge${soft ? ' soft' : ''}`}>{children}</span>
)
