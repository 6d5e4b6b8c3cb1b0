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
  waitingNamed: ({ time }) => `Meta antwortet wieder in ${time}`,
  waitingRefused: ({ time }) => `Zurzeit zu viele Anfragen. Nächster Versuch in ${time}`,
  waitingReserve: ({ time }) =>
    `Die übrigen Anfragen bleiben dem Senden von Nachrichten vorbehalten. Nächster Versuch in ${time}`,
  waitingFailed: ({ time }) => `Ein neuer Versuch ist möglich in ${time}`,
  brokenTitle: 'Dieser Teil kann nicht gezeigt werden',
  brokenAdvice:
    'Etwas darin ist fehlgeschlagen; der Rest der Seite ist nicht betroffen. Versuchen Sie es erneut und sagen Sie dem Betreiber der Seite Bescheid, wenn es so bleibt.',
  policyTitle: 'Die Sicherheitsrichtlinie der Seite weist die Stile dieses Teils zurück',
  policyAdvice:
    'Der Betreiber der Seite kann sie erlauben: den Nonce der Content-Security-Policy in den Kopf der Seite setzen oder der Wurzel als nonce="…" geben.',
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
  missingExpired: 'nicht mehr aufbewahrt',
  missingNotSent: 'nichts gesendet',
  missingNoButton: 'kein solcher Button gesehen',
  missingTrackingOff: 'Klick-Tracking ist aus',
  missingNotCounted: 'in dieser Kategorie nicht gezählt',
  missingOtherCurrency: 'in anderer Währung',
  missingSeveralCurrencies: 'mehrere Währungen',
  missingNotAsked: 'nicht abgefragt',
  missingNotAdded: 'nicht addiert',
  missingNoBasis: 'kein Teiler',
  ofKnown: ({ printed }) => `von ${printed} bekannten`,
  ofStillKnown: ({ printed }) => `von ${printed} noch bekannten`,
  stillKnown: 'noch bekannt',
  inPart: ({ reason }) => `zum Teil: ${reason}`,
  noteColumn: ({ column }) => `${column}: Anmerkung`,
  partialBucket: 'wird noch gezählt',
  onlyPart: ({ part }) => `nur ${part}`,

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
  summaryPart: ({ bucket, part }) => `${bucket} enthält nur ${part}.`,
  summaryPeak: ({ value, when, label }) => `Höchstwert: ${value}, ${when} (${label}).`,
  summaryPeakAlone: ({ value, when }) => `Höchstwert: ${value}, ${when}.`,
  summaryLargest: ({ label, share }) => `Größter Anteil: ${label} mit ${share}.`,
  summaryRange: ({ low, high, range }) => `Zwischen ${low} und ${high}, ${range}.`,
  summaryMissing: (count, printed) =>
    plural('de', count, { one: `${printed} Punkt fehlt.`, other: `${printed} Punkte fehlen.` }),

  legend: 'Reihen',
  only: 'nur diese',
  showAll: 'Alle anzeigen',
  moreSeries: (_, printed) => `und ${printed} weitere`,
  total: 'Summe',
  previousPeriod: 'Zeitraum davor',
  previousInSentence: 'dem Zeitraum davor',
  tooltipPrevious: 'Zweite Zahl: Zeitraum davor',
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
  noPrevious: 'Keine frühere Zahl zum Vergleich',

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
