import { useEffect } from 'react'
import { isPractice } from './practice.ts'
import { useWords } from '../words/use-words.ts'

/** What the browser's tab says; the page itself takes the focus, so that a reader hears where he is. */
export function useTitle(title: string): void {
  const { t } = useWords()
  useEffect(() => {
    const named = title ? `${title} · ${t('app.name')}` : t('app.name')
    document.title = isPractice() ? `${t('practice.mark')} · ${named}` : named
  }, [title, t])
}
