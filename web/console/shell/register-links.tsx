import { Link } from '@tanstack/react-router'
import { useDesk } from '../session/desk-context.ts'
import { duties } from '../session/posts-of-desk.ts'
import { useWords } from '../words/use-words.ts'

/** What the rest stands on, and the rules, for those who keep them. */
export function RegisterLinks() {
  const { t } = useWords()
  const { keepsPeople, keepsRegisters, readsDeputies, keepsWordings, headsOffice } = duties(useDesk())
  return (
    <>
      {(keepsPeople || readsDeputies) && <h2>{t('nav.registers')}</h2>}
      {keepsPeople && (
        <Link to="/people" activeOptions={{ includeSearch: false }}>
          {t('nav.people')}
        </Link>
      )}
      {keepsRegisters && (
        <>
          <Link to="/organisations" activeOptions={{ includeSearch: false }}>
            {t('nav.organizations')}
          </Link>
          <Link to="/stations" activeOptions={{ includeSearch: false }}>
            {t('nav.stations')}
          </Link>
        </>
      )}
      {headsOffice && <Link to="/settings">{t('nav.settings')}</Link>}
      {keepsWordings && <Link to="/wordings">{t('nav.wordings')}</Link>}
      {readsDeputies && (
        <Link to="/deputies" activeOptions={{ includeSearch: false }}>
          {t('nav.deputies')}
        </Link>
      )}
      {keepsRegisters && (
        <>
          <Link to="/township-map">{t('nav.townshipMap')}</Link>
          <Link to="/topics">{t('nav.topics')}</Link>
          <Link to="/channels">{t('nav.channels')}</Link>
          <h2>{t('nav.rules')}</h2>
          <Link to="/calendars" activeOptions={{ includeSearch: false }}>
            {t('nav.calendars')}
          </Link>
          <Link to="/policies" activeOptions={{ includeSearch: false }}>
            {t('nav.policies')}
          </Link>
          <Link to="/privacy-notices" activeOptions={{ includeSearch: false }}>
            {t('nav.privacyNotices')}
          </Link>
          <Link to="/machine-keys" activeOptions={{ includeSearch: false }}>
            {t('nav.machineKeys')}
          </Link>
        </>
      )}
    </>
  )
}
