import { plural } from '../plural.js'
import type { FigureMessages } from './FigureMessages.js'

/** German. */
export const figuresDe: FigureMessages = {
  reading: ({ label, value }) => `${label}: ${value}`,
  value: 'Wert',
  share: 'Anteil',
  name: 'Name',
  totalOf: (total) => `Insgesamt ${total}.`,
  notDrawn: (count, printed) =>
    plural('de', count, {
      one: `${printed} Wert lässt sich nicht zeichnen; er steht in der Tabelle.`,
      other: `${printed} Werte lassen sich nicht zeichnen; sie stehen in der Tabelle.`,
    }),

  helpParts: 'voriger und nächster Teil',
  helpGrid: 'Wochentage und Uhrzeiten',
  helpWeeks: 'Tage und Wochen',
  helpMonths: 'einen Monat zurück oder vor',
  helpNear: 'das Nächste in dieser Richtung',
  helpOpen: 'mit dem Lesen beginnen; nochmals: öffnen',

  step: 'Schritt',
  rate: 'Quote',
  rateOf: ({ rate, of }) => `${rate} von ${of}`,
  rateZero: (of) => `keine Quote: ${of} ist 0`,
  rateMissing: (of) => `keine Quote: ${of} fehlt`,
  steps: (list) => `${list}.`,
  denominator: 'Quote von',
  above: ({ label, of }) =>
    `${label} ist mehr als ${of}: Die Plattform zählt es getrennt, die Zahl ist also echt.`,

  other: (_, printed) => `Sonstige (${printed})`,

  ramp: 'Farben',
  between: ({ low, high }) => `${low} bis ${high}`,
  meanOf: ({ mean, range }) => `Im Schnitt ${mean}, ${range}.`,

  group: 'Gruppe',
  back: 'Zurück zu allem',

  country: 'Land',
  code: 'Code',
  ranked: 'Länder nach Wert',
  offMap: 'Nicht auf der Karte',
  fewer: 'Weniger zeigen',
  mapFailed: 'Die Karte ließ sich nicht laden. Alle Zahlen stehen in der Liste und der Tabelle.',
  helpRanked: 'das nächste und das vorige nach Wert',
}
