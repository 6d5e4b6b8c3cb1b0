import type { Messages } from './Messages.js'
import { plural } from './plural.js'

/** German. */
export const de: Messages = {
  actions: 'Diagrammaktionen',
  tableActions: 'Tabellenaktionen',
  viewAsTable: 'Als Tabelle anzeigen',
  viewAsChart: 'Als Diagramm anzeigen',
  exportCsv: 'CSV herunterladen',
  exportSvg: 'SVG herunterladen',
  exportPng: 'PNG herunterladen',
  exportPngBlocked: 'Diese Seite erlaubt kein PNG; stattdessen wurde ein SVG heruntergeladen.',
  copyTable: 'Als Text kopieren',
  copied: 'Kopiert',
  copyFailed: 'Kopieren ist hier nicht erlaubt. Laden Sie stattdessen die CSV-Datei herunter.',
  cancel: 'Abbrechen',
  retry: 'Erneut versuchen',

  idle: 'Wählen Sie aus, was gezeigt werden soll',
  loading: 'Wird geladen…',
  loadingProgress: ({ done, total }) => `Wird geladen: ${done} von ${total} Anfragen`,
  loaded: ({ title, summary }) => `${title}. ${summary}`,
  refreshing: 'Wird aktualisiert. Dies sind die bisherigen Zahlen.',
  errorTitle: 'Konnte nicht geladen werden',
  errorAdvice: 'Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  emptyTitle: 'Für diese Auswahl gibt es nichts zu zeigen',
  emptyReasons: 'Mögliche Gründe',
  noPermissionTitle: 'Sie haben keinen Zugriff auf diese Zahlen',
  noPermissionAdvice:
    'Bitten Sie eine Administratorin oder einen Administrator des WhatsApp-Business-Kontos um Zugriff.',
  costWithheldTitle: 'Die Plattform gibt diese Kosten nicht preis',
  costWithheldAdvice:
    'Wer über einen Partner abgerechnet wird, sieht hier keine Kosten. Fragen Sie den Partner nach Preisen.',

  missingNoData: 'keine Daten',
  missingWithheld: 'zurückgehalten',
  missingFuture: 'noch nicht',
  partialBucket: 'wird noch gezählt',

  zoneLine: (zone) => `Zeiten in ${zone}`,
  ownDays: (zones) =>
    zones === ''
      ? 'Tage jedes Kontos in seiner eigenen Zeitzone'
      : `Tage jedes Kontos in seiner eigenen Zeitzone: ${zones}`,
  approximate: 'Die Zahlen sind ungefähr und können von Rechnungen abweichen',

  summaryTotal: ({ total, range }) => `Insgesamt ${total}, ${range}.`,
  summaryTotals: ({ totals, range }) => `${totals}, ${range}.`,
  summaryChange: ({ change, direction }) =>
    direction === 'same' ? 'So viel wie im Zeitraum davor.' : `${change} gegenüber dem Zeitraum davor.`,
  periodNotOver: 'Dieser Zeitraum ist noch nicht vorbei.',
  summaryPeak: ({ value, when, label }) => `Höchstwert: ${value}, ${when} (${label}).`,
  summaryPeakAlone: ({ value, when }) => `Höchstwert: ${value}, ${when}.`,
  summaryLargest: ({ label, share }) => `Größter Anteil: ${label} mit ${share}.`,
  summaryRange: ({ low, high, range }) => `Zwischen ${low} und ${high}, ${range}.`,
  summaryMissing: (count, printed) =>
    plural('de', count, { one: `${printed} Punkt fehlt.`, other: `${printed} Punkte fehlen.` }),

  legend: 'Reihen',
  showOnly: (label) => `Nur ${label} anzeigen`,
  only: 'nur diese',
  showAll: 'Alle anzeigen',
  moreSeries: (_, printed) => `und ${printed} weitere`,
  total: 'Summe',
  previousPeriod: 'Zeitraum davor',
  periodBefore: 'dem Zeitraum davor',
  tooltipBefore: 'Zweite Zahl: Zeitraum davor',
  previousSuffix: (label) => `${label}, davor`,

  plotLabel: (title) => `${title}. Mit Eingabe die Punkte lesen, Fragezeichen für Hilfe.`,
  plotRole: 'Diagramm',
  reading: ({ date, label, value }) => `${date}. ${label}: ${value}`,
  help: 'Tastaturhilfe',
  helpEnter: 'Lesen beginnen; nochmals: Punkt öffnen',
  helpPoints: 'voriger und nächster Punkt',
  helpSeries: 'vorige und nächste Reihe',
  helpEnds: 'erster und letzter Punkt',
  helpPages: 'zehn Punkte auf einmal',
  helpEscape: 'verlassen',
  close: 'Schließen',

  zoom: 'Ausschnitt',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  zoomEarlier: 'Früher',
  zoomLater: 'Später',
  zoomReset: 'Alles zeigen',
  zoomFrom: 'Von',
  zoomTo: 'Bis',
  zoomed: (range) => `Gezeigt wird ${range}`,

  annotations: 'Ereignisse',
  note: ({ date, label }) => `${date}: ${label}`,

  change: ({ change, against }) => `${change} gegenüber ${against}`,
  points: (points) => `${points}\u00a0Prozentpunkte`,
  noComparison: 'Keine frühere Zahl zum Vergleich',

  bucketColumn: {
    HALF_HOUR: 'Uhrzeit',
    HOUR: 'Uhrzeit',
    DAY: 'Tag',
    WEEK: 'Woche ab',
    MONTH: 'Monat',
    QUARTER: 'Quartal ab',
  },
  sortBy: (column) => `Nach ${column} sortieren`,
  rows: (count, printed) => plural('de', count, { one: `${printed} Zeile`, other: `${printed} Zeilen` }),
  tableEmpty: 'Keine Zeilen',
}
