import { plural } from '../plural.js'
import type { FigureMessages } from './FigureMessages.js'

/** Spanish. */
export const figuresEs: FigureMessages = {
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
}
