import { Modal } from 'antd'
import { useWords } from '../words/use-words.ts'

const keys = [
  ['J K', 'keys.upDown'],
  ['Enter', 'keys.open'],
  ['N', 'keys.register'],
  ['T', 'keys.todo'],
  ['/', 'keys.find'],
  ['Ctrl Enter', 'keys.submit'],
  ['Esc', 'keys.leave'],
  ['?', 'keys.help'],
] as const

/** Every key of the desk. */
export function ShortcutsHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords()
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={t('keys.title')} width={420}>
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
