import type { Messages } from './Messages.js'
import { plural } from './plural.js'

/** French. */
export const fr: Messages = {
  actions: 'Actions du graphique',
  tableActions: 'Actions du tableau',
  viewAsTable: 'Afficher en tableau',
  viewAsChart: 'Afficher en graphique',
  exportCsv: 'Télécharger en CSV',
  exportSvg: 'Télécharger en SVG',
  exportPng: 'Télécharger en PNG',
  exportPngBlocked: 'Cette page ne permet pas de créer un PNG ; un SVG a été téléchargé à la place.',
  copyTable: 'Copier en texte',
  copied: 'Copié',
  copyFailed: 'La copie n’est pas autorisée ici. Téléchargez plutôt le CSV.',
  cancel: 'Annuler',
  retry: 'Réessayer',

  idle: 'Choisissez ce qu’il faut afficher',
  loading: 'Chargement…',
  loadingProgress: ({ done, total }) => `Chargement : ${done} requêtes sur ${total}`,
  loaded: ({ title, summary }) => `${title}. ${summary}`,
  refreshing: 'Mise à jour en cours. Voici les chiffres précédents.',
  errorTitle: 'Le chargement a échoué',
  errorAdvice: 'Vérifiez la connexion et réessayez.',
  emptyTitle: 'Rien à afficher pour cette sélection',
  emptyReasons: 'Raisons possibles',
  noPermissionTitle: 'Vous n’avez pas accès à ces chiffres',
  noPermissionAdvice: 'Demandez l’accès aux statistiques à un administrateur du compte WhatsApp Business.',
  costWithheldTitle: 'La plateforme ne communique pas ce coût',
  costWithheldAdvice:
    'Les entreprises facturées par un partenaire ne voient aucun coût ici. Demandez les prix au partenaire.',

  missingNoData: 'aucune donnée',
  missingWithheld: 'non communiqué',
  missingFuture: 'pas encore',
  partialBucket: 'décompte en cours',

  zoneLine: (zone) => `Heures : ${zone}`,
  ownDays: (zones) =>
    zones === '' ? 'Jours propres à chaque compte' : `Jours propres à chaque compte : ${zones}`,
  approximate: 'Les chiffres sont approximatifs et peuvent différer des factures',

  summaryTotal: ({ total, range }) => `${total} au total, ${range}.`,
  summaryTotals: ({ totals, range }) => `${totals}, ${range}.`,
  summaryChange: ({ change, direction }) =>
    direction === 'same' ? 'Comme la période précédente.' : `${change} par rapport à la période précédente.`,
  periodNotOver: 'Cette période n’est pas encore terminée.',
  summaryPeak: ({ value, when, label }) => `Maximum : ${value}, ${when} (${label}).`,
  summaryPeakAlone: ({ value, when }) => `Maximum : ${value}, ${when}.`,
  summaryLargest: ({ label, share }) => `Plus grande part : ${label} avec ${share}.`,
  summaryRange: ({ low, high, range }) => `Entre ${low} et ${high}, ${range}.`,
  summaryMissing: (count, printed) =>
    plural('fr', count, { one: `Il manque ${printed} point.`, other: `Il manque ${printed} points.` }),

  legend: 'Séries',
  showOnly: (label) => `Afficher uniquement ${label}`,
  only: 'seule',
  showAll: 'Tout afficher',
  moreSeries: (_, printed) => `et ${printed} de plus`,
  total: 'Total',
  previousPeriod: 'Période précédente',
  periodBefore: 'la période précédente',
  tooltipBefore: 'Deuxième chiffre : la période précédente',
  previousSuffix: (label) => `${label}, avant`,

  plotLabel: (title) =>
    `${title}. Appuyez sur Entrée pour lire les points, point d’interrogation pour l’aide.`,
  plotRole: 'graphique',
  reading: ({ date, label, value }) => `${date}. ${label} : ${value}`,
  help: 'Aide au clavier',
  helpEnter: 'commencer la lecture ; encore : ouvrir le point',
  helpPoints: 'point précédent et suivant',
  helpSeries: 'série précédente et suivante',
  helpEnds: 'premier et dernier point',
  helpPages: 'dix points à la fois',
  helpEscape: 'quitter',
  close: 'Fermer',

  zoom: 'Zoom',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  zoomEarlier: 'Plus tôt',
  zoomLater: 'Plus tard',
  zoomReset: 'Tout afficher',
  zoomFrom: 'Du',
  zoomTo: 'Au',
  zoomed: (range) => `Affichage : ${range}`,

  annotations: 'Événements',
  note: ({ date, label }) => `${date} : ${label}`,

  change: ({ change, against }) => `${change} contre ${against}`,
  points: (points) => `${points}\u00a0pt`,
  noComparison: 'Aucun chiffre antérieur à comparer',

  bucketColumn: {
    HALF_HOUR: 'Heure',
    HOUR: 'Heure',
    DAY: 'Jour',
    WEEK: 'Semaine du',
    MONTH: 'Mois',
    QUARTER: 'Trimestre dès',
  },
  sortBy: (column) => `Trier par ${column}`,
  rows: (count, printed) => plural('fr', count, { one: `${printed} ligne`, other: `${printed} lignes` }),
  tableEmpty: 'Aucune ligne',
}
