import { learn } from '../words/learn.ts'
import { townshipMapWords } from '../words/learned/township-map.ts'
import { useWords } from '../words/use-words.ts'
import { mapMeasures } from './figures-search.ts'

learn(townshipMapWords)

type Measure = (typeof mapMeasures)[number]

/** Townships in a table or on a map, and which number the map shows. */
export function MapChoices({
  isMap,
  measure,
  onShow,
  onMeasure,
}: {
  isMap: boolean
  measure: Measure
  onShow: (isMap: boolean) => void
  onMeasure: (measure: Measure) => void
}) {
  const { t } = useWords()
  return (
    <>
      <div className="segments" role="group" aria-label={t('map.shown')}>
        {[false, true].map((asMap) => (
          <button key={String(asMap)} type="button" aria-pressed={asMap === isMap} onClick={() => onShow(asMap)}>
            {t(asMap ? 'map.asMap' : 'map.asTable')}
          </button>
        ))}
      </div>
      {isMap && (
        <select
          aria-label={t('map.measure')}
          value={measure}
          onChange={(event) => onMeasure(event.target.value as Measure)}
        >
          {mapMeasures.map((one) => (
            <option key={one} value={one}>
              {t(`figures.m.${one}`)}
            </option>
          ))}
        </select>
      )}
    </>
  )
}
