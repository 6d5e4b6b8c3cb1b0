import { plural } from '../plural.js'
import type { TableMessages } from './TableMessages.js'

/** Español. */
export const tablesEs: TableMessages = {
  columns: 'Columnas',
  pin: (column) => `Fijar ${column}`,
  moveEarlier: (column) => `Mover ${column} hacia el principio`,
  moveLater: (column) => `Mover ${column} hacia el final`,
  resetColumns: 'Restablecer columnas',
  currency: 'Moneda',

  sortLabel: 'Ordenar por',
  ascending: (column) => `${column}, ascendente`,
  descending: (column) => `${column}, descendente`,
  sortedBy: (list) => `Ordenado por ${list}`,
  unsorted: 'Sin ordenar',

  selectRow: (row) => `Seleccionar ${row}`,
  selectAll: 'Seleccionar todas las filas',
  selected: (count, printed) =>
    plural('es', count, { one: `${printed} fila seleccionada`, other: `${printed} filas seleccionadas` }),
  clearSelection: 'Quitar la selección',
  details: (row) => `Detalles de ${row}`,
  gridHelp:
    'Las flechas mueven entre celdas. Intro en un encabezado ordena por esa columna; con Mayús, como columna adicional. Mayús con las flechas izquierda y derecha cambia su ancho.',

  print: 'Imprimir',
  printLimit: ({ shown, total }) =>
    `Las primeras ${shown} de ${total} filas. El archivo CSV las contiene todas.`,

  fields: 'Campos',
  rowFields: 'Filas',
  columnFields: 'En columnas',
  values: 'Valores',
  addTo: (place) => `Añadir a ${place}`,
  remove: (field) => `Quitar ${field}`,
  subtotal: (group) => `Total de ${group}`,
  expandAll: 'Expandir todo',
  collapseAll: 'Contraer todo',
  heat: 'Colorear por tamaño',
  dataPoints: 'Puntos de datos',
  showPoints: 'Mostrar los puntos de datos',
  pivotHelp:
    'Las flechas mueven entre celdas. En el nombre de un grupo, la flecha hacia las cifras lo expande y la otra lo contrae. Intro en un encabezado ordena por esa columna; Intro en una cifra muestra sus puntos de datos.',
  partly: ({ without, points }) => `${without} de ${points} puntos de datos no tienen esta cifra`,
  tooMany: ({ shown, total }) =>
    `Las primeras ${shown} de ${total} columnas. Elija menos campos de columna para verlas todas.`,
  cannotLayOut: 'Estas cifras no se pueden disponer así',
}
