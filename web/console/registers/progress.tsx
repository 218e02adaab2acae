import type { components } from '../http/openapi.d.ts'
import { useWords } from '../words/use-words.ts'

/** How far the open suggestions have come with what was told to them all, and what moved. */
export function Progress({ of }: { of: components['schemas']['RecountProgress'] }) {
  const { t } = useWords()
  const { concerned, recounted, waiting, setAside, moved, earlier, later, withdrawn } = of
  if (concerned === 0) return <p>{t('progress.none')}</p>
  return (
    <div className="progress" role="status">
      <p>
        <b>{waiting === 0 ? t('progress.done', { concerned }) : t('progress.underWay', { recounted, concerned })}</b>{' '}
        <progress max={concerned} value={recounted} aria-label={t('progress.label')} />
      </p>
      <p>{t('progress.moved', { moved, earlier, later })}</p>
      {withdrawn > 0 && <p>{t('progress.withdrawn', { withdrawn })}</p>}
      {setAside > 0 && <p className="light red">{t('progress.setAside', { setAside })}</p>}
    </div>
  )
}
