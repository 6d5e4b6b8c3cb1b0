import { plural } from '../plural.js'
import type { TableMessages } from './TableMessages.js'

/** Português do Brasil. */
export const tablesPt: TableMessages = {
  columns: 'Colunas',
  pin: (column) => `Fixar ${column}`,
  moveEarlier: (column) => `Mover ${column} para antes`,
  moveLater: (column) => `Mover ${column} para depois`,
  resetColumns: 'Redefinir colunas',
  currency: 'Moeda',

  sortLabel: 'Ordenar por',
  ascending: (column) => `${column}, crescente`,
  descending: (column) => `${column}, decrescente`,
  sortedBy: (list) => `Ordenado por ${list}`,
  unsorted: 'Sem ordem',

  selectRow: (row) => `Selecionar ${row}`,
  selectAll: 'Selecionar todas as linhas',
  selected: (count, printed) =>
    plural('pt-BR', count, { one: `${printed} linha selecionada`, other: `${printed} linhas selecionadas` }),
  clearSelection: 'Limpar seleção',
  details: (row) => `Detalhes de ${row}`,
  gridHelp:
    'As setas movem entre células. Enter em um cabeçalho ordena por essa coluna; com Shift, como coluna adicional. Shift com as setas esquerda e direita muda a largura.',

  print: 'Imprimir',
  printLimit: ({ shown, total }) => `As primeiras ${shown} de ${total} linhas. O arquivo CSV tem todas.`,

  fields: 'Campos',
  rowFields: 'Linhas',
  columnFields: 'Em colunas',
  values: 'Valores',
  addTo: (place) => `Adicionar a ${place}`,
  remove: (field) => `Remover ${field}`,
  subtotal: (group) => `Total de ${group}`,
  expandAll: 'Expandir tudo',
  collapseAll: 'Recolher tudo',
  heat: 'Colorir por tamanho',
  dataPoints: 'Pontos de dados',
  showPoints: 'Mostrar os pontos de dados',
  pivotHelp:
    'As setas movem entre células. No nome de um grupo, a seta em direção aos valores o expande e a outra o recolhe. Enter em um cabeçalho ordena por essa coluna; Enter em um valor mostra seus pontos de dados.',
  partly: ({ without, points }) => `${without} de ${points} pontos de dados não têm este valor`,
  tooMany: ({ shown, total }) =>
    `As primeiras ${shown} de ${total} colunas. Escolha menos campos de coluna para ver todas.`,
  cannotLayOut: 'Estes números não podem ser dispostos assim',
}
