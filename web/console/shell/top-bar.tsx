import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useLook } from '../parts/look.tsx'
import { be } from '../session/be.ts'
import { PostChoice } from '../session/post-choice.tsx'
import { useDesk } from '../session/desk-context.ts'
import { useWords } from '../words/use-words.ts'
import { LanguageSwitch } from './language-switch.tsx'

/** Where one is, whom one acts for, the way to a number, and how the desk looks. */
export function TopBar({ menuOpen, onMenu, onHelp }: { menuOpen: boolean; onMenu: () => void; onHelp: () => void }) {
  const { t } = useWords()
  const { me } = useDesk()
  const { dark, large, setDark, setLarge } = useLook()
  const queries = useQueryClient()
  const signOut = async () => {
    // Whatever becomes of the request, this screen forgets what it showed.
    await answerOf(client.DELETE('/api/session')).catch(() => undefined)
    be(queries, null)
  }
  return (
    <header className="top-bar">
      <button
        type="button"
        className="menu-button"
        aria-expanded={menuOpen}
        aria-controls="navigation"
        onClick={onMenu}
      >
        <span aria-hidden="true">☰</span>
        <span className="hidden">{t('shell.menu')}</span>
      </button>
      <div className="logo">{t('app.name')}</div>
      <PostChoice />
      <Find />
      <div className="tools">
        <button type="button" className="link" aria-pressed={large} onClick={() => setLarge(!large)}>
          {t('shell.large')}
        </button>
        <button type="button" className="link" aria-pressed={dark} onClick={() => setDark(!dark)}>
          {t('shell.dark')}
        </button>
        <LanguageSwitch />
        <button type="button" className="link" onClick={onHelp} title={t('keys.title')}>
          {t('shell.keys')}
        </button>
        <Link className="who" to="/account" title={t('account.title')}>
          {me.name}
        </Link>
        <button type="button" className="link" onClick={() => void signOut()}>
          {t('shell.signOut')}
        </button>
      </div>
    </header>
  )
}

/** By words, a place, or a number on a receipt; it looks through every tray. */
function Find() {
  const { t } = useWords()
  const navigate = useNavigate()
  const [asked, setAsked] = useState('')
  return (
    <form
      role="search"
      className="find"
      onSubmit={(event) => {
        event.preventDefault()
        const text = asked.trim()
        if (text)
          void navigate({ to: '/tray/$tray', params: { tray: 'all' }, search: { text } }).then(() => setAsked(''))
      }}
    >
      <input
        id="find"
        type="search"
        aria-label={t('shell.find')}
        placeholder={t('shell.find')}
        maxLength={100}
        value={asked}
        onChange={(event) => setAsked(event.target.value)}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  )
}
