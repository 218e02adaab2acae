import { Button } from 'antd'
import { useWords } from '../words/use-words.ts'

/**
 * What was just let go, and the button that brings it back. It is told to who does not see it, has the focus (what was pressed is gone), and
 * stays until something else is done: nobody is hurried (WCAG 2.2, 2.2.1). Only for what concerns nobody else.
 */
export function Undo({ said, isPending, onUndo }: { said: string | null; isPending: boolean; onUndo: () => void }) {
  const { t } = useWords()
  return (
    <div role="status">
      {said !== null && (
        <p className="last-receipt">
          {said}{' '}
          <Button size="small" autoFocus loading={isPending} onClick={onUndo}>
            {t('form.undo')}
          </Button>
        </p>
      )}
    </div>
  )
}
