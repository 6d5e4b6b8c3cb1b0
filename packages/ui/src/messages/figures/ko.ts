import type { FigureMessages } from './FigureMessages.js'

/** Korean. */
export const figuresKo: FigureMessages = {
  reading: ({ label, value }) => `${label}: ${value}`,
  value: '값',
  share: '비중',
  name: '이름',
  totalOf: (total) => `총 ${total}.`,
  notDrawn: (_, printed) => `그릴 수 없는 값 ${printed}개는 표에 있습니다.`,

  helpParts: '이전 및 다음 부분',
  helpGrid: '요일과 시간',
  helpWeeks: '일과 주',
  helpMonths: '한 달 앞뒤로',
  helpNear: '그 방향에서 가장 가까운 것',
  helpOpen: '읽기 시작, 한 번 더: 열기',

  step: '단계',
  rate: '비율',
  rateOf: ({ rate, of }) => `${of} 대비 ${rate}`,
  rateZero: (of) => `비율 없음: ${of} 값이 0`,
  rateMissing: (of) => `비율 없음: ${of} 값 없음`,
  steps: (list) => `${list}.`,
  denominator: '비율 기준',
  above: ({ label, of }) => `${label}: ${of}보다 많습니다. 플랫폼이 따로 집계하므로 실제 값입니다.`,

  other: (_, printed) => `기타 (${printed})`,

  ramp: '색상',
  between: ({ low, high }) => `${low}~${high}`,
  meanOf: ({ mean, range }) => `평균 ${mean}, ${range}.`,

  group: '그룹',
  back: '전체로 돌아가기',

  country: '국가',
  code: '코드',
  ranked: '값 순 국가',
  offMap: '지도에 없음',
  fewer: '간단히 보기',
  mapFailed: '지도를 불러오지 못했습니다. 모든 수치는 목록과 표에 있습니다.',
  helpRanked: '값 순으로 다음과 이전',
}
