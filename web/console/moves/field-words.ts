import { useTranslation } from 'react-i18next'
import { useWords } from '../words/use-words.ts'
import type { Language } from '../words/words.ts'
import type { Field } from './form-fields.ts'
import { namedByRules } from './named-by-rules.ts'

type Named = Pick<Field, 'name' | 'said'>

/** How fields and choices are called. A field nobody named yet shows what the door says of it, or its own name. */
export function useFieldWords(move: string) {
  const { i18n } = useTranslation()
  const { language, say } = useWords()
  const first = (keys: readonly string[]) => keys.find((key) => i18n.exists(key))
  return {
    labelOf: (field: Named): string => {
      const key = first([`field.${move}.${field.name}`, `field.${field.name}`])
      return key ? i18n.t(key) : describedIn(field, language)
    },
    choiceOf: (field: Named, value: string): string => {
      const named = namedByRules[field.name]?.[value]
      if (named) return say(named)
      const key = first([`choice.${field.name}.${value}`, `choice.${value}`])
      return key ? i18n.t(key) : value
    },
  }
}

/** A door's description is written "中文 / English". */
function describedIn({ name, said }: Named, language: Language): string {
  const [zh, en = zh] = (said ?? '').split(' / ')
  return (language === 'zh' ? zh : en) || name
}
