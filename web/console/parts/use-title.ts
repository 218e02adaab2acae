import { useEffect } from 'react'
import { useWords } from '../words/use-words.ts'

/** What the browser's tab says; the page itself takes the focus, so that a reader hears where he is. */
export function useTitle(title: string): void {
  const { t } = useWords()
  useEffect(() => {
    document.title = title ? `${title} · ${t('app.name')}` : t('app.name')
  }, [title, t])
}
