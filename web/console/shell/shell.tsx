import { Outlet } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { readChoice, writeChoice } from '../parts/choices.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { DeskContext, type Desk } from '../session/desk-context.ts'
import { BeforeWork } from '../session/before-work.tsx'
import { SignInPage } from '../session/sign-in-page.tsx'
import { useMe, type Me } from '../session/use-me.ts'
import { useWords } from '../words/use-words.ts'
import { Navigation } from './navigation.tsx'
import { PracticeBand } from './practice-band.tsx'
import { TopBar } from './top-bar.tsx'
import { useShortcuts } from './use-shortcuts.ts'
import { ShortcutsHelp } from './shortcuts-help.tsx'

/** What stands around every page; nothing is shown before it is known who sits here. */
export function Shell() {
  return (
    <>
      <PracticeBand />
      <Inside />
    </>
  )
}

function Inside() {
  const me = useMe()
  if (me.isError) return <ProblemNote error={me.error} />
  if (me.data === undefined) return <Waiting />
  if (me.data === null) return <SignInPage />
  const { mustChangePassword, mustSetUpSecondFactor } = me.data
  return mustChangePassword || mustSetUpSecondFactor ? <BeforeWork me={me.data} /> : <SignedIn me={me.data} />
}

function SignedIn({ me }: { me: Me }) {
  const { t } = useWords()
  const [postId, setPostId] = useState(() => readChoice('post'))
  const [menuOpen, setMenuOpen] = useState(false)
  const [helpOpen, setHelpOpen] = useState(false)
  useShortcuts({ help: () => setHelpOpen(true) })
  const desk: Desk = useMemo(
    () => ({
      me,
      post: me.posts.find(({ id }) => id === postId) ?? null,
      choosePost: (id) => {
        writeChoice('post', id ?? '')
        setPostId(id)
      },
    }),
    [me, postId],
  )
  return (
    <DeskContext value={desk}>
      <a className="skip" href="#page">
        {t('shell.skip')}
      </a>
      <div className={`desk${menuOpen ? ' menu-open' : ''}`}>
        <TopBar menuOpen={menuOpen} onMenu={() => setMenuOpen(!menuOpen)} onHelp={() => setHelpOpen(true)} />
        <Navigation onGo={() => setMenuOpen(false)} />
        <main id="page" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <ShortcutsHelp open={helpOpen} onClose={() => setHelpOpen(false)} />
    </DeskContext>
  )
}
