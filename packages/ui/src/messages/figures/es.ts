import { plural } from '../plural.js'
import type { ChartMessages } from './ChartMessages.js'

/** Spanish. */
export const figuresEs: ChartMessages = {
  reading: ({ label, value }) => `${label}: ${value}`,
  value: 'Valor',
  share: 'Parte',
  name: 'Nombre',
  totalOf: (total) => `${total} en total.`,
  notDrawn: (count, printed) =>
    plural('es', count, {
      one: `${printed} valor no se puede dibujar; está en la tabla.`,
      other: `${printed} valores no se pueden dibujar; están en la tabla.`,
    }),

  helpParts: 'parte anterior y siguiente',
  helpGrid: 'días de la semana y horas',
  helpWeeks: 'días y semanas',
  helpMonths: 'un mes atrás o adelante',
  helpNear: 'lo más cercano en esa dirección',
  helpOpen: 'empezar a leer; otra vez: abrir',

  step: 'Paso',
  rate: 'Tasa',
  rateOf: ({ rate, of }) => `${rate} de ${of}`,
  rateZero: (of) => `sin tasa: ${of} es 0`,
  rateMissing: (of) => `sin tasa: falta ${of}`,
  steps: (list) => `${list}.`,
  denominator: 'Tasa sobre',
  above: ({ label, of }) => `${label} supera a ${of}: la plataforma lo cuenta aparte, así que es real.`,

  other: (_, printed) => `Otros (${printed})`,

  ramp: 'Colores',
  between: ({ low, high }) => `de ${low} a ${high}`,
  meanOf: ({ mean, range }) => `${mean} de media, ${range}.`,

  group: 'Grupo',
  back: 'Volver a todo',

  country: 'País',
  code: 'Código',
  ranked: 'Países por valor',
  offMap: 'Fuera del mapa',
  fewer: 'Mostrar menos',
  mapFailed: 'No se pudo cargar el mapa. La lista y la tabla tienen todas las cifras.',
  helpRanked: 'el siguiente y el anterior por valor',

  notTold: 'sin indicar',
  atLeast: (value) => `al menos ${value}`,
  inDays: (days, printed) => plural('es', days, { one: `en ${printed} día`, other: `en ${printed} días` }),

  market: 'Mercado',
  category: 'Categoría',
  tierTitle: 'Tramos de volumen este mes',
  tier: 'Tramo',
  tierCharged: 'Cobrado a esta cuenta',
  tierVolume: 'Volumen, al menos',
  tierFrom: 'Tramo desde',
  tierTo: 'Tramo hasta',
  tierNext: 'Tramo siguiente desde',
  tierLeft: 'Queda en el tramo',
  noEnd: 'sin fin',
  nextTier: (from) => `tramo siguiente desde ${from}`,
  leftInTier: (value) => `quedan ${value} en este tramo`,
  lastTier: 'el último tramo',
  oneTier: 'un solo tramo para todo volumen',
  noTier: 'ningún tramo comunicado',
  tierUnread: (label) => `un tramo ilegible: ${label}`,
  tierAhead: 'más de lo que cabe en el tramo comunicado: la plataforma aún no comunica el siguiente',
  tierTotal: (total) => `A esta cuenta se le cobraron ${total} mensajes este mes.`,
  tierNearest: ({ label, volume, next }) =>
    `Más cerca de su tramo siguiente: ${label} con ${volume}; empieza en ${next}.`,
  tierUntold: (count, printed) =>
    plural('es', count, {
      one: `De ${printed} mensaje la plataforma no dice si se cobró.`,
      other: `De ${printed} mensajes la plataforma no dice si se cobraron.`,
    }),
  tierResets: ({ when, zone, days }) => `Los tramos vuelven a empezar ${days}: ${when}, ${zone}.`,
  tierNote:
    'Los tramos cuentan los mensajes cobrados de toda la cartera comercial, con todos los proveedores. Lo que muestra una cuenta es lo mínimo; el tramo es el que comunicó la plataforma.',
  tierWhole: 'Se indica que esta cuenta es toda la cartera, y sus cifras son del mes hasta hoy.',

  allowanceTitle: 'Mensajes de servicio gratis este mes',
  phone: 'Número de teléfono',
  used: 'Usados',
  left: 'Quedan',
  charged: 'Cobrados',
  pace: 'Al día',
  usedUpColumn: 'Agotado',
  state: 'Estado',
  usedOf: ({ used, allowance }) => `${used} de ${allowance} usados`,
  freeSoFar: (used) => `${used} gratis hasta ahora`,
  notUsed: 'sin usar',
  overBy: (value) => `${value} más que el cupo`,
  usedUpOn: (date) => `agotado el ${date}`,
  usedUpAbout: ({ date, pace }) => `a ${pace} al día se agota hacia el ${date}`,
  lasts: ({ pace, expected }) => `a ${pace} al día alcanza para el mes: unos ${expected}`,
  noPace: 'muy pocos días para un ritmo',
  beginsOn: (date) => `el cupo empieza el ${date}`,
  chargedToo: (value) => `${value} cobrados`,
  freeTotal: ({ used, numbers, allowance }) =>
    `${used} mensajes gratis usados por ${numbers} este mes, de ${allowance} cada uno.`,
  freeBefore: ({ used, numbers, date }) =>
    `${used} mensajes gratis usados por ${numbers} este mes. El cupo empieza el ${date}.`,
  phones: (count, printed) => plural('es', count, { one: `${printed} número`, other: `${printed} números` }),
  upAlready: (list) => `Agotado: ${list}.`,
  upFirst: ({ label, date }) => `El próximo en agotarse: ${label}, hacia el ${date}.`,
  paceNote:
    'Ritmo: la media de los días ya terminados de este mes, al menos cuatro; tras tres semanas, la de cada día de la semana.',
  freeNote: 'Gratis es lo que la plataforma facturó como gratis, sea cual sea su categoría.',
  allowanceSource: 'El cupo es el que anunció la plataforma, según informan los integradores.',

  forecastTitle: 'Costo previsto este mes',
  forecastBetween: ({ likely, low, high }) => `con un ${likely} de probabilidad, entre ${low} y ${high}`,
  forecastSoFar: (value) => `${value} hasta ahora`,
  forecastWithout: ({ categories, value }) =>
    `sin ${categories} (${value} hasta ahora): es gratis hasta un cupo, así que ningún ritmo anticipa el costo`,
  forecastMissing: (count, printed) =>
    plural('es', count, {
      one: `${printed} día pasado sin cifra está estimado`,
      other: `${printed} días pasados sin cifra están estimados`,
    }),
  forecastAside: (count, printed) =>
    plural('es', count, {
      one: `no se espera que se repita ${printed} día de una campaña`,
      other: `no se espera que se repitan ${printed} días de una campaña`,
    }),
  forecastNoFigures: 'Sin previsión: ningún día terminado tiene cifra',
  forecastNoTraffic: 'Sin previsión: todos los días terminados están en cero',
  forecastTooShort: 'Aún sin previsión: se conocen muy pocos días desde el primer mensaje',
  forecastIdle: 'Sin previsión: los últimos siete días están en cero',
  forecastUneven: 'Sin previsión: unos pocos días suponen casi todo',
  forecastUnsettled: 'Aún sin previsión: se conocen menos de seis semanas y difieren demasiado',
  forecastUncertain: 'Sin previsión: los días varían tanto que no diría nada',
  forecastAllowance:
    'Sin previsión: los mensajes de servicio son gratis hasta un cupo, así que ningún ritmo anticipa su costo',
}
