import { plural } from '../plural.js'
import type { ChartMessages } from './ChartMessages.js'

/** German. */
export const figuresDe: ChartMessages = {
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

  notTold: 'nicht genannt',
  atLeast: (value) => `mindestens ${value}`,
  inDays: (days, printed) => plural('de', days, { one: `in ${printed} Tag`, other: `in ${printed} Tagen` }),

  market: 'Markt',
  category: 'Kategorie',
  tierTitle: 'Mengenstufen in diesem Monat',
  tier: 'Stufe',
  tierCharged: 'Diesem Konto berechnet',
  tierVolume: 'Menge, mindestens',
  tierFrom: 'Stufe ab',
  tierTo: 'Stufe bis',
  tierNext: 'Nächste Stufe ab',
  tierLeft: 'Rest der Stufe',
  noEnd: 'ohne Ende',
  nextTier: (from) => `nächste Stufe ab ${from}`,
  leftInTier: (value) => `noch ${value} in dieser Stufe`,
  lastTier: 'die letzte Stufe',
  oneTier: 'eine Stufe für jede Menge',
  noTier: 'keine Stufe gemeldet',
  tierUnread: (label) => `eine nicht lesbare Stufe: ${label}`,
  tierAhead: 'mehr, als die gemeldete Stufe fasst: Die Plattform meldet die nächste noch nicht',
  tierTotal: (total) => `Diesem Konto wurden in diesem Monat ${total} Nachrichten berechnet.`,
  tierNearest: ({ label, volume, next }) =>
    `Der nächsten Stufe am nächsten: ${label} mit ${volume}; sie beginnt bei ${next}.`,
  tierUntold: (count, printed) =>
    plural('de', count, {
      one: `Bei ${printed} Nachricht sagt die Plattform nicht, ob sie berechnet wurde.`,
      other: `Bei ${printed} Nachrichten sagt die Plattform nicht, ob sie berechnet wurden.`,
    }),
  tierResets: ({ when, zone, days }) => `Die Stufen beginnen ${days} von vorn: ${when}, ${zone}.`,
  tierNote:
    'Stufen zählen die berechneten Nachrichten des ganzen Unternehmensportfolios, über alle Anbieter. Was ein Konto zeigt, ist das Mindeste; die Stufe ist die von der Plattform gemeldete.',
  tierWhole:
    'Dieses Konto ist laut Angabe das ganze Portfolio, und seine Zahlen umfassen den Monat bis heute.',

  allowanceTitle: 'Freie Servicenachrichten in diesem Monat',
  phone: 'Telefonnummer',
  used: 'Verbraucht',
  left: 'Übrig',
  charged: 'Berechnet',
  pace: 'Je Tag',
  usedUpColumn: 'Aufgebraucht',
  state: 'Stand',
  usedOf: ({ used, allowance }) => `${used} von ${allowance} verbraucht`,
  freeSoFar: (used) => `bisher ${used} frei`,
  notUsed: 'nicht genutzt',
  overBy: (value) => `${value} über dem Freikontingent`,
  usedUpOn: (date) => `aufgebraucht am ${date}`,
  usedUpAbout: ({ date, pace }) => `bei ${pace} je Tag aufgebraucht etwa am ${date}`,
  lasts: ({ pace, expected }) => `bei ${pace} je Tag reicht es den Monat: etwa ${expected}`,
  noPace: 'zu wenige Tage für ein Tempo',
  beginsOn: (date) => `das Freikontingent beginnt am ${date}`,
  chargedToo: (value) => `${value} berechnet`,
  freeTotal: ({ used, numbers, allowance }) =>
    `${used} freie Nachrichten in diesem Monat, von ${numbers} mit je ${allowance}.`,
  freeBefore: ({ used, numbers, date }) =>
    `${used} freie Nachrichten in diesem Monat, von ${numbers}. Das Freikontingent beginnt am ${date}.`,
  phones: (count, printed) =>
    plural('de', count, { one: `${printed} Telefonnummer`, other: `${printed} Telefonnummern` }),
  upAlready: (list) => `Aufgebraucht: ${list}.`,
  upFirst: ({ label, date }) => `Als Nächstes aufgebraucht: ${label}, etwa am ${date}.`,
  paceNote:
    'Tempo: das Mittel der vergangenen Tage dieses Monats, mindestens vier; nach drei Wochen jedes Wochentags für sich.',
  freeNote: 'Frei ist, was die Plattform als frei abrechnet, gleich welcher Kategorie.',
  allowanceSource:
    'Das Freikontingent ist das von der Plattform angekündigte, wie Integratoren es berichten.',

  forecastTitle: 'Erwartete Kosten in diesem Monat',
  forecastBetween: ({ likely, low, high }) => `zu ${likely} zwischen ${low} und ${high}`,
  forecastSoFar: (value) => `bisher ${value}`,
  forecastWithout: ({ categories, value }) =>
    `ohne ${categories} (bisher ${value}): bis zu einem Kontingent frei, daher verrät kein Tempo die Kosten`,
  forecastMissing: (count, printed) =>
    plural('de', count, {
      one: `${printed} vergangener Tag ohne Wert ist geschätzt`,
      other: `${printed} vergangene Tage ohne Wert sind geschätzt`,
    }),
  forecastAside: (count, printed) =>
    plural('de', count, {
      one: `${printed} Tag einer Kampagne wird nicht noch einmal erwartet`,
      other: `${printed} Tage einer Kampagne werden nicht noch einmal erwartet`,
    }),
  forecastNoFigures: 'Keine Prognose: Kein vergangener Tag hat einen Wert',
  forecastNoTraffic: 'Keine Prognose: Alle vergangenen Tage stehen auf null',
  forecastTooShort: 'Noch keine Prognose: Seit der ersten Nachricht sind zu wenige Tage bekannt',
  forecastIdle: 'Keine Prognose: Die letzten sieben Tage stehen auf null',
  forecastUneven: 'Keine Prognose: Einzelne Tage machen das meiste aus',
  forecastUnsettled:
    'Noch keine Prognose: Erst seit weniger als sechs Wochen bekannt, und die Wochen unterscheiden sich zu stark',
  forecastUncertain: 'Keine Prognose: Die Tage schwanken so stark, dass sie nichts sagen würde',
  forecastAllowance:
    'Keine Prognose: Servicenachrichten sind bis zu einem Kontingent frei, daher verrät kein Tempo ihre Kosten',
}
