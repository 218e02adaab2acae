import { useWords } from '../words/use-words.ts'

/** Named in the language it leads to, so that nobody has to read what he cannot. */
export function LanguageSwitch() {
  const { language, choose } = useWords()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <button type="button" className="link" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => void choose(other)}>
      {other === 'zh' ? '中文' : 'English'}
    </button>
  )
}
