/** The six things the Temporal UI can be searched by, with the type names of `temporal operator search-attribute`. */
export const searchAttributes = {
  SuggestionStage: 'Keyword',
  SuggestionRoute: 'Keyword',
  SuggestionUnits: 'KeywordList',
  SuggestionDueAt: 'Datetime',
  SuggestionRound: 'Int',
  SuggestionPlace: 'Keyword',
} as const

/** The same types as numbers of `temporal.api.enums.v1.IndexedValueType`. */
export const indexedValueTypes = { Keyword: 2, Int: 3, Datetime: 6, KeywordList: 7 } as const
