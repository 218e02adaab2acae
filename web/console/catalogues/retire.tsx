import { Opened } from '../parts/opened.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'

/** Takes an entry of a catalogue out of use, or brings it back, with the reason. */
export function Retire({
  active,
  act,
}: {
  active: boolean
  act: (body: { active: boolean; reason: string }) => Promise<unknown>
}) {
  const { t } = useWords()
  const label = t(active ? 'catalogues.retire' : 'catalogues.restore')
  return (
    <Opened label={label}>
      {(close) => (
        <>
          {active && <p className="quiet">{t('catalogues.retireNote')}</p>}
          <EntryForm
            label={label}
            fields={() => [{ kind: 'text', name: 'reason', label: t('registers.reason'), max: 500, required: true }]}
            button={label}
            onCancel={close}
            act={async ({ reason = '' }) => {
              await act({ active: !active, reason })
              close()
            }}
          />
        </>
      )}
    </Opened>
  )
}
