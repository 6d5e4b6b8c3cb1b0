import type { DashboardMessages } from './DashboardMessages.js'

/** Korean, which has no plural forms. */
export const dashboardsKo: DashboardMessages = {
  notices: {
    approximate: () => '수치는 근사값이며 청구서와 다를 수 있습니다.',
    'cost-withheld': () =>
      '파트너를 통해 청구되는 비즈니스에는 비용이 표시되지 않습니다. 파트너에게 비용을 문의하세요.',
    'clamped-to-look-back': ({ date, until, printed }) =>
      `플랫폼은 ${printed}일간의 데이터를 보관합니다. ${date}부터 ${until}까지는 조회할 수 없었습니다.`,
    'range-aligned': ({ value }) => `기간을 ${value}(으)로 넓혔습니다.`,
    'partial-bucket': ({ date }) => `${date}에 시작된 기간이 아직 끝나지 않았습니다.`,
    'cut-bucket': ({ name, value }) => `${name}에는 ${value}만 포함됩니다.`,
    settling: ({ date }) => `${date}부터의 수치는 아직 바뀔 수 있습니다.`,
    'reads-expire': () =>
      '플랫폼은 읽음과 클릭을 전송 후 7일 동안 보관합니다. 그보다 오래된 값은 0으로 돌아갑니다.',
    'product-type-omitted': () => 'Marketing Messages API로 보낸 메시지는 포함되지 않습니다.',
    'dataset-retired': ({ date }) =>
      `대화 기반 요금제는 ${date}에 종료되었습니다. 이후 날짜는 비어 있을 수 있습니다.`,
    'insights-disabled': () => '이 계정에서는 템플릿 분석이 활성화되지 않았습니다.',
    'unknown-value': ({ name, value }) =>
      `“${value}”(${name}) 값은 플랫폼에 새로 생겨 받은 그대로 표시합니다.`,
    'unknown-key': ({ name }) => `플랫폼이 보낸 “${name}” 항목은 보관되지만 여기에는 표시되지 않습니다.`,
    'dimension-missing': ({ printed, name }) =>
      `${name} 정보 없이 받은 데이터 포인트가 ${printed}개 있습니다.`,
    'bounds-missing': ({ printed }) => `정확한 시간 없이 받은 데이터 포인트가 ${printed}개 있습니다.`,
    'points-outside': ({ printed }) =>
      `요청한 범위를 벗어난 데이터 포인트 ${printed}개는 집계에서 제외했습니다.`,
    'empty-unproved': () =>
      '수치가 오지 않았고, 수치가 없다는 내용도 응답에 없습니다. 토큰에 이 계정의 수치를 읽을 권한이 있는지 확인하세요.',
    'unreadable-points': ({ printed }) => `데이터 포인트 ${printed}개를 읽을 수 없어 집계에서 제외했습니다.`,
    'unreadable-values': ({ printed, name }) => `${name} 수치 ${printed}개를 읽을 수 없어 누락되었습니다.`,
    truncated: () => '플랫폼이 요청한 내용을 모두 보내지는 않았습니다.',
    'account-fields-refused': ({ list }) =>
      `플랫폼이 이 계정의 정보를 모두 알려 주지 않았습니다. 알 수 없는 항목: ${list}.`,
    'currency-differs': ({ name, value }) =>
      `금액이 ${name}(으)로 와서 그대로 표시합니다. 계정의 통화는 ${value}입니다.`,
    'amounts-left-out': ({ printed, list }) =>
      `${list} 금액 ${printed}개는 계정의 통화가 아니어서 제외했습니다.`,
    'unknown-time-zone': ({ value }) => `계정의 시간대를 알 수 없어 ${value} 기준으로 날짜를 표시합니다.`,
    'mixed-currencies': ({ list }) => `계정마다 통화가 달라(${list}) 합산하지 않습니다.`,
    'mixed-zones': ({ list }) => `계정마다 하루의 기준이 다릅니다: ${list}.`,
    'attached-only': () => '현재 계정에 속한 번호와 템플릿만 집계됩니다.',
    'agent-charges-apart': () =>
      '계정에 Meta Business Agent가 있는 경우 그 요금은 이 비용에 포함되지 않습니다.',
    'spent-on-opened': () => '지출 금액: 템플릿 전송으로 기간 내에 시작된 대화에 든 금액입니다.',
    'possible-faulty-zeros': () =>
      '2024년 11월 13일부터 15일까지 조회한 템플릿 수치는 0으로 잘못 표시될 수 있습니다. 다시 조회하세요.',
    'charge-no-rate': ({ printed }) => `청구액 미산정: ${printed}건. 가격표에 해당하는 요금이 없습니다.`,
    'charge-untold': ({ printed }) =>
      `청구액 미산정: ${printed}건. 이 수치만으로는 적용할 요금을 알 수 없고, 일부는 무료일 수 있습니다. 요금 유형, 국가, 카테고리별로 나누어 보세요.`,
    'charge-rates-change': ({ printed }) =>
      `청구액 미산정: ${printed}건. 기간 중에 요금이 바뀝니다. 일 단위로 선택하세요.`,
    'charge-amount-missing': ({ printed }) =>
      `청구액 미산정: ${printed}건. 플랫폼 비용이 없거나 다른 통화로 되어 있습니다.`,
    'charge-at-most': ({ printed }) =>
      `가능한 최고 요금으로 산정: ${printed}건. 이 수치만으로는 적용할 요금을 알 수 없고, 일부는 무료일 수 있습니다.`,
  },
  aboutAccount: ({ account, text }) => `${account}: ${text}`,
  errors: {
    'invalid-query': {
      title: '선택한 조건은 표시할 수 없습니다',
      advice: '날짜나 필터를 변경하세요.',
    },
    aborted: { title: '중지됨', advice: '다시 보려면 다시 시도하세요.' },
    network: { title: '연결되지 않음', advice: '연결을 확인하고 다시 시도하세요.' },
    timeout: { title: '시간이 너무 오래 걸렸습니다', advice: '다시 시도하거나 더 짧은 기간을 선택하세요.' },
    'bad-response': { title: '응답을 읽을 수 없습니다', advice: '잠시 후 다시 시도하세요.' },
    transient: { title: 'WhatsApp에 일시적인 문제가 있었습니다', advice: '잠시 후 다시 시도하세요.' },
    'too-large': {
      title: '한 번에 요청하기에는 너무 많습니다',
      advice: '더 짧은 기간이나 더 긴 간격을 선택하거나 분류 기준을 줄이세요.',
    },
    'rate-limit': {
      title: '이 계정의 요청이 너무 많습니다',
      advice: '잠시 기다린 후 다시 시도하세요.',
    },
    auth: {
      title: 'WhatsApp 연결이 만료되었습니다',
      advice: '이 페이지의 운영자에게 연결 갱신을 요청하세요.',
    },
    permission: {
      title: '이 수치를 볼 권한이 없습니다',
      advice: 'WhatsApp Business 계정 관리자에게 분석 권한을 요청하세요.',
    },
    'account-restricted': {
      title: '이 계정은 제한되었습니다',
      advice: 'WhatsApp 관리자에서 계정 품질을 확인하세요.',
    },
    'not-found': {
      title: '이 계정을 찾을 수 없습니다',
      advice: '전화번호나 비즈니스가 아닌 WhatsApp Business 계정의 ID인지 확인하세요.',
    },
    'invalid-request': {
      title: 'WhatsApp이 이 요청을 거부했습니다',
      advice: '필터를 변경하고 다시 시도하세요.',
    },
    'cost-withheld': {
      title: '이 계정의 비용은 표시되지 않습니다',
      advice: '파트너를 통해 청구되는 계정입니다. 파트너에게 비용을 문의하세요.',
    },
    'insights-disabled': {
      title: '템플릿 분석이 설정되지 않았습니다',
      advice: '이 계정에서 템플릿 분석을 활성화하세요. 수치는 그때부터 집계됩니다.',
    },
    'insights-unavailable': {
      title: '이 계정에서는 템플릿 분석을 사용할 수 없습니다',
      advice: 'WhatsApp은 EU, 영국, 일본 등에서 템플릿 분석을 제공하지 않습니다.',
    },
    'insights-permanent': {
      title: '템플릿 분석은 끌 수 없습니다',
      advice: '한번 활성화하면 계속 켜져 있습니다.',
    },
    configuration: {
      title: '이 페이지가 올바르게 설정되지 않았습니다',
      advice: '페이지 운영자에게 알려 주세요.',
    },
    unknown: { title: '문제가 발생했습니다', advice: '잠시 후 다시 시도하세요.' },
  },
  causes: {
    coexistence: {
      title: '이 계정에서는 이 수치를 볼 수 없습니다',
      advice:
        '이 계정의 전화번호를 WhatsApp Business 앱에서도 사용하고 있으며, WhatsApp은 이런 번호의 수치를 제공하지 않습니다.',
    },
    'insights-elsewhere': {
      title: '이 계정에서는 이 수치가 켜져 있지 않습니다',
      advice: 'WhatsApp 관리자에서 계정 설정을 확인하세요.',
    },
    'field-not-offered': {
      title: '여기서는 WhatsApp이 이 수치를 제공하지 않습니다',
      advice: '페이지 운영자에게 알려 주세요. 앱에 권한이나 최신 버전이 필요할 수 있습니다.',
    },
    'monthly-window': {
      title: '이 기간은 월별로 표시할 수 없습니다',
      advice: '이미 끝난 온전한 달을 선택하거나 일별로 표시하세요.',
    },
    payment: {
      title: '이 계정의 결제에 문제가 있습니다',
      advice: 'WhatsApp 관리자에서 결제 설정을 확인하세요.',
    },
    'host-refused': { title: '이 페이지의 서버가 거부했습니다', advice: '페이지 운영자에게 문의하세요.' },
    redirected: { title: '로그아웃되었을 수 있습니다', advice: '다시 로그인한 다음 페이지를 새로 고치세요.' },
    'wrong-answer': { title: '요청한 것과 다른 응답이 왔습니다', advice: '페이지 운영자에게 알려 주세요.' },
  },
  traceId: (id) => `추적 ID ${id}`,
  reportBug:
    '템플릿 분석 오류는 Meta에 Direct Support 티켓으로 신고하세요. 주제는 “WABiz: Cloud API”, 유형은 “Bug or Implementation Issue”입니다.',

  figuresShown: (period) => `${period}의 수치를 표시합니다.`,
  figuresNone: (period) => `${period}에 해당하는 수치가 없습니다.`,
  incomplete: '일부 수치가 누락되었습니다',
  notUpdated: '수치를 업데이트하지 못했습니다. 이전 수치를 표시합니다',
  earlierMissing: '비교할 기간을 불러오지 못했습니다',

  emptyNoTraffic: '이 기간에 메시지가 없습니다',
  emptyUnproved: '토큰에 이 수치를 읽을 권한이 없을 수 있습니다',
  emptyFilters: '필터 조건에 맞는 항목이 없습니다',
  emptyDetached: '계정에서 제거된 번호와 템플릿은 집계되지 않습니다',
  emptyRetired: '2025년 7월 1일부터 대화는 더 이상 집계되지 않습니다',
  emptyInsightsRecent: '템플릿 분석은 활성화한 시점부터 집계됩니다',
  emptyRegion:
    'EU, 영국, 일본에서는 템플릿 분석이 제공되지 않으며, 해당 지역의 번호가 있거나 해당 지역의 비즈니스와 공유된 계정도 마찬가지입니다',
  emptyOnPremises: 'On-Premises API에서는 1,000 미만의 수가 표시되지 않습니다',
  emptyProductType: '템플릿이 Marketing Messages API로 전송되었습니다',

  messagesTitle: '메시지',
  messagesTable: '기간별 메시지',
  deliveryRate: '전달률',
  deliveryRateOf: '전송 대비 전달',
  conversationsTitle: '대화',
  conversationCostTitle: '대화 비용',
  conversationsTable: '카테고리 및 유형별 대화',
  volumeTitle: '전달된 메시지',
  volumeCostTitle: '메시지 비용',
  countriesTitle: '국가별 전달된 메시지',
  pricingTableWithoutCost: '카테고리 및 유형별 메시지',
  pricingTable: '카테고리 및 유형별 메시지와 비용',
  templatesTitle: '템플릿',
  templatesTable: '템플릿 비교',
  funnelTitle: '전송부터 클릭까지',
  funnelCounts: ({ counted, total }) =>
    `보낸 메시지 ${total}건 중 읽음 기록이 아직 남아 있는 ${counted}건만 집계합니다.`,
  clicksTable: '버튼 클릭',
  bucket: '기간',
  template: '템플릿',
  button: '버튼',
  clickKind: '클릭 유형',
  clicks: '클릭 수',
  readRate: '읽음률',
  readRateOf: '전달 대비 읽음',
  shareOf: ({ share, of }) => `${of} 대비 ${share}`,
  freeShare: '무료',
  freeUnknown: ({ printed }) => `알 수 없는 유형: ${printed}`,
  splitBy: '분류 기준',

  insightsTitle: '템플릿 분석',
  insightsWhat: '각 템플릿이 얼마나 전송되고, 전달되고, 읽히고, 클릭되었는지 확인하세요.',
  insightsCollects:
    'Meta는 템플릿에 링크 추적을 추가하며, 이는 템플릿별로 끌 수 있습니다. 또한 서비스 개선을 위해 고객과의 채팅 데이터를 수집하고 익명으로 처리합니다.',
  insightsForever: '한번 활성화하면 끌 수 없습니다.',
  insightsFromNow: '수치는 활성화한 시점부터 수집되며 그 이전은 수집되지 않습니다.',
  insightsStart: '템플릿 분석 설정',
  insightsConfirm: (account) => `${account} 계정에서 활성화`,
  insightsAgree: '되돌릴 수 없음을 이해했습니다',
  insightsDone: '템플릿 분석이 활성화되었습니다. 첫 수치는 다음 메시지부터 표시됩니다.',
  insightsAlready: '이 계정에서는 템플릿 분석이 이미 활성화되어 있습니다.',
  back: '뒤로',

  trackingTitle: '클릭 추적',
  trackingWhat: '이 템플릿의 버튼 클릭을 집계합니다.',
  trackingOn: '클릭을 집계합니다',
  trackingOff: '클릭을 집계하지 않습니다',
  trackingNever: ({ category, counted }) =>
    `이 템플릿의 카테고리는 ${category}입니다. Meta는 다음 카테고리의 클릭만 집계합니다: ${counted}. 따라서 이 템플릿의 클릭은 집계되지 않으며 설정할 항목이 없습니다.`,
  trackingUnknown: ({ counted }) =>
    `Meta가 이 템플릿 카테고리의 클릭을 집계하는지는 알려져 있지 않습니다. 집계한다고 밝힌 카테고리: ${counted}.`,
  trackingTurnOn: '클릭 집계',
  trackingTurnOff: '클릭 집계 중지',
  trackingCategory: (category) => `템플릿의 카테고리는 그대로 유지됩니다: ${category}.`,
  trackingReview:
    '카테고리가 바뀌면 템플릿이 다시 검토되고 그동안 보낼 수 없습니다. 그래서 현재 카테고리를 함께 보냅니다.',
  trackingDone: '저장되었습니다.',
  working: '잠시만 기다려 주세요…',
}
