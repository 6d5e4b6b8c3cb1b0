/**
 * What regions are called whose name is another one since CLDR 42, in the languages shipped: as CLDR 48 has it. All other
 * names are the same in every CLDR from 42 (2022) to 48, but for those that `regionNames` asks for by a short name.
 */
export const disputedNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: { TK: 'توكيلاو', VI: 'جزر فيرجن الأمريكية' },
  en: { TR: 'Türkiye' },
  hi: { TR: 'तुर्किये' },
  ko: { IO: '영국령 인도양 지역', TR: '튀르키예' },
}
