import { plural } from '../plural.js'
import type { TableMessages } from './TableMessages.js'

/** 한국어. */
export const tablesKo: TableMessages = {
  columns: '열',
  pin: (column) => `${column} 고정`,
  moveEarlier: (column) => `${column} 앞으로 이동`,
  moveLater: (column) => `${column} 뒤로 이동`,
  resetColumns: '열 초기화',
  currency: '통화',

  sortLabel: '정렬 기준',
  ascending: (column) => `${column}, 오름차순`,
  descending: (column) => `${column}, 내림차순`,
  sortedBy: (list) => `정렬: ${list}`,
  unsorted: '정렬 안 됨',

  selectRow: (row) => `${row} 선택`,
  selectAll: '모든 행 선택',
  selected: (count, printed) => plural('ko', count, { other: `${printed}개 행 선택됨` }),
  clearSelection: '선택 해제',
  details: (row) => `${row} 상세 정보`,
  gridHelp:
    '화살표 키로 셀 사이를 이동합니다. 열 제목에서 Enter를 누르면 그 열로 정렬하고, Shift와 함께 누르면 정렬 열을 추가합니다. Shift와 왼쪽, 오른쪽 화살표 키로 너비를 바꿉니다.',

  print: '인쇄',
  printLimit: ({ shown, total }) =>
    `전체 ${total}개 행 중 처음 ${shown}개입니다. CSV 파일에는 모두 들어 있습니다.`,

  fields: '필드',
  rowFields: '행',
  columnFields: '열 필드',
  values: '값',
  addTo: (place) => `${place}에 추가`,
  remove: (field) => `${field} 제거`,
  subtotal: (group) => `${group} 합계`,
  expandAll: '모두 펼치기',
  collapseAll: '모두 접기',
  heat: '크기에 따라 색칠',
  dataPoints: '데이터 포인트',
  showPoints: '데이터 포인트 보기',
  pivotHelp:
    '화살표 키로 셀 사이를 이동합니다. 그룹 이름에서는 수치 쪽 화살표로 펼치고 반대쪽 화살표로 접습니다. 열 제목에서 Enter를 누르면 그 열로 정렬하고, 수치에서 Enter를 누르면 데이터 포인트를 보여 줍니다.',
  partly: ({ without, points }) => `데이터 포인트 ${points}개 중 ${without}개에는 이 수치가 없습니다`,
  tooMany: ({ shown, total }) =>
    `전체 ${total}개 열 중 처음 ${shown}개입니다. 모두 보려면 열 필드를 줄이세요.`,
  cannotLayOut: '이 수치는 그렇게 배치할 수 없습니다',
}
