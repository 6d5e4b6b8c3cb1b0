import { plural } from '../plural.js'
import type { DashboardMessages } from './DashboardMessages.js'

/** German. */
export const dashboardsDe: DashboardMessages = {
  notices: {
    approximate: () => 'Die Zahlen sind ungefähr und können von Rechnungen abweichen.',
    'cost-withheld': () =>
      'Wer über einen Partner abgerechnet wird, sieht hier keine Kosten. Fragen Sie den Partner danach.',
    'clamped-to-look-back': ({ date, until, count, printed }) => {
      const days = plural('de', count, { one: `${printed} Tag`, other: `${printed} Tage` })
      return `Die Plattform bewahrt ${days} auf: ${date} bis ${until} ließ sich nicht abfragen.`
    },
    'range-aligned': ({ value }) => `Der Zeitraum wurde auf ${value} erweitert.`,
    'partial-bucket': ({ date }) => `Der Zeitraum, der am ${date} begann, ist noch nicht vorbei.`,
    'cut-bucket': ({ name, value }) => `${name} enthält nur ${value}.`,
    settling: ({ date }) => `Zahlen ab ${date} können sich noch ändern.`,
    'reads-expire': () =>
      'Die Plattform bewahrt Lesevorgänge und Klicks 7 Tage nach dem Versand auf; ältere fallen auf null zurück.',
    'product-type-omitted': () =>
      'Nachrichten, die über die Marketing Messages API gesendet wurden, sind nicht enthalten.',
    'dataset-retired': ({ date }) =>
      `Die Abrechnung nach Unterhaltungen endete am ${date}; spätere Tage können leer sein.`,
    'insights-disabled': () => 'Vorlagenanalysen sind für dieses Konto nicht bestätigt.',
    'unknown-value': ({ name, value }) =>
      `„${value}“ (${name}) ist neu auf der Plattform und wird unverändert gezeigt.`,
    'unknown-key': ({ name }) =>
      `Die Plattform hat „${name}“ gesendet; es bleibt erhalten, wird hier aber nicht gezeigt.`,
    'dimension-missing': ({ count, printed, name }) =>
      plural('de', count, {
        one: `${printed} Datenpunkt kam ohne ${name}.`,
        other: `${printed} Datenpunkte kamen ohne ${name}.`,
      }),
    'bounds-missing': ({ count, printed }) =>
      plural('de', count, {
        one: `${printed} Datenpunkt kam ohne genaue Zeitangabe.`,
        other: `${printed} Datenpunkte kamen ohne genaue Zeitangabe.`,
      }),
    'points-outside': ({ count, printed }) =>
      plural('de', count, {
        one: `${printed} Datenpunkt lag außerhalb der Anfrage und wird nicht gezählt.`,
        other: `${printed} Datenpunkte lagen außerhalb der Anfrage und werden nicht gezählt.`,
      }),
    'empty-unproved': () =>
      'Es kamen keine Zahlen, und nichts in der Antwort sagt, dass es keine gibt: Prüfen Sie, ob das Token diese Zahlen des Kontos lesen darf.',
    'unreadable-points': ({ count, printed }) =>
      plural('de', count, {
        one: `${printed} Datenpunkt war nicht lesbar und wird nicht gezählt.`,
        other: `${printed} Datenpunkte waren nicht lesbar und werden nicht gezählt.`,
      }),
    'unreadable-values': ({ count, printed, name }) =>
      plural('de', count, {
        one: `${printed} Wert von ${name} war nicht lesbar und fehlt.`,
        other: `${printed} Werte von ${name} waren nicht lesbar und fehlen.`,
      }),
    truncated: () => 'Die Plattform hat nicht alles gesendet, was angefragt wurde.',
    'account-fields-refused': ({ list }) =>
      `Die Plattform hat nicht alles über dieses Konto mitgeteilt. Nicht bekannt: ${list}.`,
    'currency-differs': ({ name, value }) =>
      `Beträge kamen in ${name} und werden so gezeigt; das Konto selbst nutzt ${value}.`,
    'amounts-left-out': ({ count, printed, list }) =>
      plural('de', count, {
        one: `${printed} Betrag in ${list} fehlt: Er ist nicht in der Währung des Kontos.`,
        other: `${printed} Beträge in ${list} fehlen: Sie sind nicht in der Währung des Kontos.`,
      }),
    'unknown-time-zone': ({ value }) =>
      `Die Zeitzone des Kontos ist nicht bekannt; es gelten die Tage von ${value}.`,
    'mixed-currencies': ({ list }) =>
      `Die Konten verwenden verschiedene Währungen (${list}), die nicht addiert werden.`,
    'mixed-zones': ({ list }) => `Die Tage der Konten weichen voneinander ab: ${list}.`,
    'attached-only': () => 'Gezählt werden nur Nummern und Vorlagen, die jetzt zum Konto gehören.',
    'agent-charges-apart': () =>
      'Kosten eines Meta Business Agent, falls das Konto einen hat, sind hierin nicht enthalten.',
    'spent-on-opened': () =>
      'Ausgaben: für Unterhaltungen, die im Zeitraum durch den Versand einer Vorlage eröffnet wurden.',
    'possible-faulty-zeros': () =>
      'Vorlagenzahlen, die vom 13. bis 15. November 2024 abgefragt wurden, sind womöglich fälschlich null. Fragen Sie sie erneut ab.',
    'charge-no-rate': ({ printed }) =>
      `Ohne berechneten Preis: ${printed}. Kein Tarif der Preisliste gilt dafür.`,
    'charge-untold': ({ printed }) =>
      `Ohne berechneten Preis: ${printed}. Die Zahlen sagen nicht, welcher Tarif gilt, und manche können kostenlos sein. Teilen Sie sie nach Preistyp, Land und Kategorie auf.`,
    'charge-rates-change': ({ printed }) =>
      `Ohne berechneten Preis: ${printed}. Die Tarife ändern sich innerhalb des Zeitraums; wählen Sie Tage.`,
    'charge-amount-missing': ({ printed }) =>
      `Ohne berechneten Preis: ${printed}. Die Kosten der Plattform fehlen oder sind in einer anderen Währung.`,
    'charge-at-most': ({ printed }) =>
      `Zum höchstmöglichen Preis berechnet: ${printed}. Die Zahlen sagen nicht, welcher Tarif gilt, und manche können kostenlos sein.`,
  },
  aboutAccount: ({ account, text }) => `${account}: ${text}`,
  errors: {
    'invalid-query': {
      title: 'Diese Auswahl lässt sich nicht anzeigen',
      advice: 'Ändern Sie den Zeitraum oder die Filter.',
    },
    aborted: { title: 'Abgebrochen', advice: 'Versuchen Sie es erneut, wenn Sie es sehen möchten.' },
    network: {
      title: 'Keine Verbindung',
      advice: 'Prüfen Sie die Verbindung und versuchen Sie es erneut.',
    },
    timeout: {
      title: 'Es hat zu lange gedauert',
      advice: 'Versuchen Sie es erneut oder wählen Sie einen kürzeren Zeitraum.',
    },
    'bad-response': {
      title: 'Die Antwort war nicht lesbar',
      advice: 'Versuchen Sie es gleich noch einmal.',
    },
    transient: {
      title: 'WhatsApp hatte eine vorübergehende Störung',
      advice: 'Versuchen Sie es gleich noch einmal.',
    },
    'too-large': {
      title: 'Das ist zu viel auf einmal',
      advice: 'Wählen Sie einen kürzeren Zeitraum, längere Intervalle oder weniger Aufschlüsselungen.',
    },
    'rate-limit': {
      title: 'Zu viele Anfragen für dieses Konto',
      advice: 'Warten Sie eine Weile und versuchen Sie es dann erneut.',
    },
    auth: {
      title: 'Die Verbindung zu WhatsApp ist abgelaufen',
      advice: 'Bitten Sie die Verantwortlichen dieser Seite, sie zu erneuern.',
    },
    permission: {
      title: 'Sie haben keinen Zugriff auf diese Zahlen',
      advice:
        'Bitten Sie eine Administratorin oder einen Administrator des WhatsApp-Business-Kontos um Zugriff auf die Analysen.',
    },
    'account-restricted': {
      title: 'Dieses Konto ist eingeschränkt',
      advice: 'Sehen Sie sich die Kontoqualität im WhatsApp Manager an.',
    },
    'not-found': {
      title: 'Dieses Konto wurde nicht gefunden',
      advice:
        'Prüfen Sie, ob die ID zu einem WhatsApp-Business-Konto gehört und nicht zu einer Telefonnummer oder einem Unternehmen.',
    },
    'invalid-request': {
      title: 'WhatsApp hat diese Anfrage abgelehnt',
      advice: 'Ändern Sie die Filter und versuchen Sie es erneut.',
    },
    'cost-withheld': {
      title: 'Für dieses Konto werden keine Kosten gezeigt',
      advice: 'Es wird über einen Partner abgerechnet. Fragen Sie den Partner nach den Kosten.',
    },
    'insights-disabled': {
      title: 'Vorlagenanalysen sind nicht eingerichtet',
      advice: 'Bestätigen Sie sie für dieses Konto; Zahlen gibt es erst ab dann.',
    },
    'insights-unavailable': {
      title: 'Vorlagenanalysen sind für dieses Konto nicht verfügbar',
      advice: 'WhatsApp bietet sie zum Beispiel in der EU, im Vereinigten Königreich und in Japan nicht an.',
    },
    'insights-permanent': {
      title: 'Vorlagenanalysen lassen sich nicht ausschalten',
      advice: 'Einmal bestätigt, bleiben sie eingeschaltet.',
    },
    configuration: {
      title: 'Diese Seite ist nicht richtig eingerichtet',
      advice: 'Informieren Sie die Verantwortlichen.',
    },
    unknown: { title: 'Etwas ist schiefgegangen', advice: 'Versuchen Sie es gleich noch einmal.' },
  },
  causes: {
    coexistence: {
      title: 'Diese Zahlen gibt es für dieses Konto nicht',
      advice:
        'Eine seiner Nummern läuft auch in der WhatsApp Business App; dafür liefert WhatsApp solche Zahlen nicht.',
    },
    'insights-elsewhere': {
      title: 'Diese Zahlen sind für dieses Konto nicht eingeschaltet',
      advice: 'Sehen Sie sich die Einstellungen des Kontos im WhatsApp Manager an.',
    },
    'field-not-offered': {
      title: 'WhatsApp bietet diese Zahlen hier nicht an',
      advice:
        'Informieren Sie die Verantwortlichen dieser Seite: Die App braucht vielleicht Zugriff oder eine neuere Version.',
    },
    'monthly-window': {
      title: 'Für diesen Zeitraum lassen sich keine Monate zeigen',
      advice: 'Wählen Sie ganze, abgeschlossene Monate oder zeigen Sie Tage.',
    },
    payment: {
      title: 'Die Zahlung dieses Kontos ist nicht in Ordnung',
      advice: 'Sehen Sie sich die Zahlungseinstellungen im WhatsApp Manager an.',
    },
    'host-refused': {
      title: 'Der Server dieser Seite hat abgelehnt',
      advice: 'Fragen Sie die Verantwortlichen dieser Seite.',
    },
    redirected: {
      title: 'Sie wurden vielleicht abgemeldet',
      advice: 'Melden Sie sich neu an und laden Sie die Seite neu.',
    },
    'wrong-answer': {
      title: 'Es kam eine andere Antwort als die angefragte',
      advice: 'Informieren Sie die Verantwortlichen dieser Seite.',
    },
  },
  traceId: (id) => `Trace-ID ${id}`,
  reportBug:
    'Melden Sie Fehler der Vorlagenanalysen bei Meta mit einem Ticket an den Direct Support: Thema „WABiz: Cloud API“, Typ „Bug or Implementation Issue“.',

  figuresShown: (period) => `Zahlen für ${period} werden angezeigt.`,
  figuresNone: (period) => `Für ${period} gibt es keine Zahlen.`,
  incomplete: 'Ein Teil der Zahlen fehlt',
  notUpdated: 'Die Zahlen konnten nicht aktualisiert werden; dies sind die früheren',
  earlierMissing: 'Der Vergleichszeitraum konnte nicht geladen werden',

  emptyNoTraffic: 'Keine Nachrichten in diesem Zeitraum',
  emptyUnproved: 'Dem Token fehlt vielleicht das Recht, diese Zahlen zu lesen',
  emptyFilters: 'Die Filter lassen nichts übrig',
  emptyDetached: 'Nummern und Vorlagen, die nicht mehr zum Konto gehören, werden nicht gezählt',
  emptyRetired: 'Unterhaltungen werden seit dem 1. Juli 2025 nicht mehr gezählt',
  emptyInsightsRecent: 'Vorlagenanalysen zählen erst ab ihrer Bestätigung',
  emptyRegion:
    'Vorlagenanalysen sind in der EU, im Vereinigten Königreich und in Japan nicht verfügbar, auch nicht mit Nummern von dort oder wenn das Konto mit Unternehmen dort geteilt ist',
  emptyOnPremises: 'Mit der On-Premises API werden Anzahlen unter 1.000 nicht angezeigt',
  emptyProductType: 'Die Vorlagen wurden über die Marketing Messages API gesendet',

  messagesTitle: 'Nachrichten',
  messagesTable: 'Nachrichten nach Zeitraum',
  deliveryRate: 'Zustellrate',
  deliveryRateOf: 'zugestellt von gesendet',
  conversationsTitle: 'Unterhaltungen',
  conversationCostTitle: 'Kosten der Unterhaltungen',
  conversationsTable: 'Unterhaltungen nach Kategorie und Typ',
  volumeTitle: 'Zugestellte Nachrichten',
  volumeCostTitle: 'Kosten der Nachrichten',
  countriesTitle: 'Zugestellte Nachrichten nach Land',
  pricingTableWithoutCost: 'Nachrichten nach Kategorie und Typ',
  pricingTable: 'Nachrichten und Kosten nach Kategorie und Typ',
  templatesTitle: 'Vorlagen',
  templatesTable: 'Vorlagen im Vergleich',
  funnelTitle: 'Vom Versand zum Klick',
  funnelCounts: ({ counted, total }) =>
    `Zählt nur ${counted} von ${total} gesendeten Nachrichten: jene, deren Lesungen noch bekannt sind.`,
  clicksTable: 'Klicks auf Buttons',
  bucket: 'Zeitraum',
  template: 'Vorlage',
  button: 'Button',
  clickKind: 'Art des Klicks',
  clicks: 'Klicks',
  readRate: 'Leserate',
  readRateOf: 'gelesen von zugestellt',
  shareOf: ({ share, of }) => `${share} von ${of}`,
  freeShare: 'Kostenlos',
  freeUnknown: ({ printed }) => `unbekannter Typ: ${printed}`,
  splitBy: 'Aufschlüsseln nach',

  insightsTitle: 'Vorlagenanalysen',
  insightsWhat: 'Sehen Sie, wie oft jede Vorlage gesendet, zugestellt, gelesen und angeklickt wurde.',
  insightsCollects:
    'Meta fügt Ihren Vorlagen Link-Tracking hinzu, das sich für jede einzeln ausschalten lässt, und erhebt und anonymisiert Daten aus Ihren Chats mit Kundinnen und Kunden, um die eigenen Dienste zu verbessern.',
  insightsForever: 'Einmal bestätigt, lassen sie sich nicht mehr ausschalten.',
  insightsFromNow: 'Zahlen werden ab dem Moment der Bestätigung erhoben, nicht davor.',
  insightsStart: 'Vorlagenanalysen einrichten',
  insightsConfirm: (account) => `Für ${account} bestätigen`,
  insightsAgree: 'Mir ist klar, dass sich das nicht rückgängig machen lässt',
  insightsDone: 'Die Vorlagenanalysen sind bestätigt. Die ersten Zahlen kommen mit den nächsten Nachrichten.',
  insightsAlready: 'Die Vorlagenanalysen sind für dieses Konto bereits bestätigt.',
  back: 'Zurück',

  trackingTitle: 'Klick-Tracking',
  trackingWhat: 'Zählt Klicks auf die Buttons dieser Vorlage.',
  trackingOn: 'Klicks werden gezählt',
  trackingOff: 'Klicks werden nicht gezählt',
  trackingNever: ({ category, counted }) =>
    `Die Vorlage gehört zur Kategorie ${category}. Meta zählt Klicks nur für ${counted}; ihre werden nicht gezählt, und es gibt nichts umzuschalten.`,
  trackingUnknown: ({ counted }) =>
    `Ob Meta Klicks der Kategorie dieser Vorlage zählt, ist nicht bekannt; angekündigt ist es nur für ${counted}.`,
  trackingTurnOn: 'Klicks zählen',
  trackingTurnOff: 'Klicks nicht mehr zählen',
  trackingCategory: (category) => `Die Vorlage behält ihre Kategorie: ${category}.`,
  trackingReview:
    'Mit einer anderen Kategorie käme die Vorlage erneut in die Prüfung und ließe sich so lange nicht senden; deshalb wird die jetzige mitgeschickt.',
  trackingDone: 'Gespeichert.',
  working: 'Einen Moment…',
}
