import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from '../words/use-words.ts'

interface Pages {
  readonly hasNextPage: boolean
  readonly isFetchingNextPage: boolean
  readonly fetchNextPage: () => unknown
}

/** The foot of a list: its next page while there is one, and whatever else stands there. */
export function More({ list, children }: { list: Pages; children?: ReactNode }) {
  const { t } = useWords()
  if (!list.hasNextPage && !children) return null
  return (
    <div className="page-foot">
      {list.hasNextPage && (
        <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
          {t('tray.more')}
        </Button>
      )}
      {children}
    </div>
  )
}
