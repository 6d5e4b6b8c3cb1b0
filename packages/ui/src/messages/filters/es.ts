import { plural } from '../plural.js'
import type { FilterMessages } from './FilterMessages.js'

/** Spanish. */
export const filtersEs: FilterMessages = {
  filters: 'Filtros',
  close: 'Cerrar',

  range: 'Periodo',
  presets: {
    today: 'Hoy',
    yesterday: 'Ayer',
    'last-7-days': 'Últimos 7 días',
    'last-28-days': 'Últimos 28 días',
    'last-30-days': 'Últimos 30 días',
    'last-90-days': 'Últimos 90 días',
    'month-to-date': 'Mes en curso',
    'last-month': 'Mes pasado',
  },
  firstDay: 'Primer día',
  lastDay: 'Último día',
  calendar: 'Días del periodo',
  previousMonth: 'Mes anterior',
  nextMonth: 'Mes siguiente',
  calendarStart: 'Elige el primer día',
  calendarFinish: 'Elige el último día',
  selected: 'seleccionado',
  apply: 'Aplicar',
  dayCount: (count, printed) => plural('es', count, { one: `${printed} día`, other: `${printed} días` }),
  zoneOfDays: (zone) => `Días en ${zone}`,
  utcDays: (datasets) => `${datasets}: días en UTC`,
  reach: ({ days, since }) => `La plataforma guarda ${days} días: desde el ${since}.`,
  reachOf: ({ dataset, days, since }) => `${dataset}: solo ${days} días, desde el ${since}.`,
  rangeIncomplete: 'Escribe los dos días completos.',
  rangeReversed: 'El último día es anterior al primero.',
  rangeTooEarly: (day) => `La plataforma no guarda nada anterior al ${day}.`,
  rangeInFuture: 'Aún no hay cifras de días futuros.',

  granularity: 'Mostrar por',
  tooFine: 'El periodo es demasiado largo',
  tooCoarse: 'El periodo es demasiado corto',
  notOffered: 'No disponible aquí',
  lackedBy: (datasets) => `No para ${datasets}`,

  compare: 'Comparar',
  compareModes: {
    previous: 'Periodo anterior',
    'same-weekdays': 'Anterior, mismos días de la semana',
    year: 'Un año antes',
  },
  compareNone: 'Sin comparación',
  compareOutOfReach: 'Anterior a lo que guarda la plataforma',

  search: 'Buscar',
  searchIn: (name) => `Buscar: ${name}`,
  clearSearch: 'Borrar la búsqueda',
  selectAll: 'Seleccionar todo',
  clear: 'Borrar',
  done: 'Listo',
  noMatches: 'Nada coincide',
  noOptions: 'No hay nada que elegir',
  addTyped: (value) => `Añadir ${value}`,
  typeToAdd: 'Escribe uno y pulsa Intro',
  moreMatches: (_, printed) => `y ${printed} más: escribe para acotar`,
  chosen: (count, printed) =>
    plural('es', count, { one: `${printed} elegido`, other: `${printed} elegidos` }),
  allCounted: 'Nada elegido: se cuenta todo',
  chooseOne: 'Elige al menos uno',
  standsAlone: 'Solo por separado',
  needs: (names) => `Añade también ${names}`,
  all: 'Todo',
  splitBy: 'Desglosar por',
  measures: 'Métricas',
  accounts: 'Cuentas',
  status: 'Estado',
  yes: 'Sí',
  no: 'No',

  activeFilters: 'Filtros activos',
  noFilters: 'Sin filtros: se cuenta todo',
  removeFilter: (filter) => `Quitar ${filter}`,
  removed: (name) => `Filtro quitado: ${name}`,
  undo: 'Deshacer',
  reset: 'Restablecer',
  wasReset: 'Filtros restablecidos',
  more: (printed) => `+${printed}`,
  views: 'Vistas',
  viewName: 'Nombre de esta vista',
  saveView: 'Guardar vista',
  deleteView: (name) => `Eliminar la vista ${name}`,
  noViews: 'Todavía no hay vistas guardadas',
  viewSaved: (name) => `Guardada como ${name}`,
  viewProblems: {
    load: 'No se pudieron leer las vistas guardadas.',
    save: 'No se pudo guardar la vista.',
    remove: 'No se pudo eliminar la vista.',
  },

  changes: {
    'filter-dropped': ({ dataset, name }) => `${dataset}: no se puede filtrar por «${name}».`,
    'values-dropped': ({ dataset, name, values }) =>
      `${dataset}: ${values} no se puede pedir junto con los demás valores de «${name}».`,
    'dimension-dropped': ({ dataset, name }) => `${dataset}: no se puede desglosar por «${name}».`,
    'dimension-needs': ({ dataset, name, values }) =>
      `${dataset}: el desglose por «${name}» solo es posible junto con ${values}.`,
    'metrics-dropped': ({ dataset, values }) => `${dataset}: no mide ${values}.`,
    'granularity-changed': ({ dataset, from, to }) =>
      `${dataset}: se muestra por «${to}» en lugar de «${from}».`,
    'range-clamped': ({ dataset, to }) =>
      `${dataset}: empieza el ${to}; la plataforma no guarda nada anterior.`,
    'range-unreachable': ({ dataset, to }) =>
      `${dataset}: no hay nada de este periodo; la plataforma no guarda nada anterior al ${to}.`,
    'compare-dropped': ({ dataset, to }) =>
      `${dataset}: no hay con qué comparar; la plataforma no guarda nada anterior al ${to}.`,
    refused: ({ dataset, values }) => `${dataset}: no se puede pedir: ${values}`,
  },
  changesTitle: 'Diferencias con tu selección',
}
