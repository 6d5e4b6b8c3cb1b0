import { plural } from '../plural.js'
import type { ChartMessages } from './ChartMessages.js'

/** French. */
export const figuresFr: ChartMessages = {
  reading: ({ label, value }) => `${label} : ${value}`,
  value: 'Valeur',
  share: 'Part',
  name: 'Nom',
  totalOf: (total) => `${total} au total.`,
  notDrawn: (count, printed) =>
    plural('fr', count, {
      one: `${printed} valeur ne peut pas être dessinée ; elle figure dans le tableau.`,
      other: `${printed} valeurs ne peuvent pas être dessinées ; elles figurent dans le tableau.`,
    }),

  helpParts: 'partie précédente et suivante',
  helpGrid: 'jours de la semaine et heures',
  helpWeeks: 'jours et semaines',
  helpMonths: 'un mois en arrière ou en avant',
  helpNear: 'le plus proche dans cette direction',
  helpOpen: 'commencer la lecture ; encore : ouvrir',

  step: 'Étape',
  rate: 'Taux',
  rateOf: ({ rate, of }) => `${rate} de ${of}`,
  rateZero: (of) => `pas de taux : ${of} vaut 0`,
  rateMissing: (of) => `pas de taux : ${of} manque`,
  steps: (list) => `${list}.`,
  denominator: 'Taux de',
  above: ({ label, of }) => `${label} dépasse ${of} : la plateforme le compte à part, c’est donc réel.`,

  other: (_, printed) => `Autres (${printed})`,

  ramp: 'Couleurs',
  between: ({ low, high }) => `de ${low} à ${high}`,
  meanOf: ({ mean, range }) => `${mean} en moyenne, ${range}.`,

  group: 'Groupe',
  back: 'Revenir à l’ensemble',

  country: 'Pays',
  code: 'Code',
  ranked: 'Pays par valeur',
  offMap: 'Hors de la carte',
  fewer: 'Afficher moins',
  mapFailed: 'La carte n’a pas pu être chargée. La liste et le tableau contiennent tous les chiffres.',
  helpRanked: 'le suivant et le précédent par valeur',

  notTold: 'non indiqué',
  atLeast: (value) => `au moins ${value}`,
  inDays: (days, printed) =>
    plural('fr', days, { one: `dans ${printed} jour`, other: `dans ${printed} jours` }),

  market: 'Marché',
  category: 'Catégorie',
  tierTitle: 'Paliers de volume ce mois-ci',
  tier: 'Palier',
  tierCharged: 'Facturé à ce compte',
  tierVolume: 'Volume, au moins',
  tierFrom: 'Palier de',
  tierTo: 'Palier jusqu’à',
  tierNext: 'Palier suivant dès',
  tierLeft: 'Reste du palier',
  noEnd: 'sans fin',
  nextTier: (from) => `palier suivant dès ${from}`,
  leftInTier: (value) => `encore ${value} dans ce palier`,
  lastTier: 'le dernier palier',
  oneTier: 'un seul palier pour tout volume',
  noTier: 'aucun palier communiqué',
  tierUnread: (label) => `un palier illisible : ${label}`,
  tierAhead: 'plus que ne contient le palier communiqué : la plateforme n’a pas encore communiqué le suivant',
  tierTotal: (total) => `Ce compte s’est vu facturer ${total} messages ce mois-ci.`,
  tierNearest: ({ label, volume, next }) =>
    `Au plus près de son palier suivant : ${label} avec ${volume} ; il commence à ${next}.`,
  tierUntold: (count, printed) =>
    plural('fr', count, {
      one: `Pour ${printed} message, la plateforme ne dit pas s’il a été facturé.`,
      other: `Pour ${printed} messages, la plateforme ne dit pas s’ils ont été facturés.`,
    }),
  tierResets: ({ when, zone, days }) => `Les paliers repartent de zéro ${days} : ${when}, ${zone}.`,
  tierNote:
    'Les paliers comptent les messages facturés de tout le portefeuille d’entreprise, par tous les fournisseurs. Un compte n’en montre que le minimum ; le palier est celui que la plateforme a communiqué.',
  tierWhole: 'Ce compte est déclaré être tout le portefeuille, et ses chiffres sont ceux du mois à ce jour.',

  allowanceTitle: 'Messages de service gratuits ce mois-ci',
  phone: 'Numéro de téléphone',
  used: 'Utilisés',
  left: 'Restants',
  charged: 'Facturés',
  pace: 'Par jour',
  usedUpColumn: 'Épuisé',
  state: 'État',
  usedOf: ({ used, allowance }) => `${used} sur ${allowance} utilisés`,
  freeSoFar: (used) => `${used} gratuits jusqu’ici`,
  notUsed: 'non utilisé',
  overBy: (value) => `${value} de plus que le quota`,
  usedUpOn: (date) => `épuisé le ${date}`,
  usedUpAbout: ({ date, pace }) => `à ${pace} par jour épuisé vers le ${date}`,
  lasts: ({ pace, expected }) => `à ${pace} par jour il suffit pour le mois : environ ${expected}`,
  noPace: 'trop peu de jours pour un rythme',
  beginsOn: (date) => `le quota commence le ${date}`,
  chargedToo: (value) => `${value} facturés`,
  freeTotal: ({ used, numbers, allowance }) =>
    `${used} messages gratuits utilisés par ${numbers} ce mois-ci, sur ${allowance} chacun.`,
  freeBefore: ({ used, numbers, date }) =>
    `${used} messages gratuits utilisés par ${numbers} ce mois-ci. Le quota commence le ${date}.`,
  phones: (count, printed) => plural('fr', count, { one: `${printed} numéro`, other: `${printed} numéros` }),
  upAlready: (list) => `Épuisé : ${list}.`,
  upFirst: ({ label, date }) => `Prochain épuisé : ${label}, vers le ${date}.`,
  paceNote:
    'Rythme : la moyenne des jours écoulés de ce mois, au moins quatre ; après trois semaines, celle de chaque jour de la semaine.',
  freeNote: 'Est gratuit ce que la plateforme a compté comme gratuit, quelle que soit la catégorie.',
  allowanceSource: 'Le quota est celui que la plateforme a annoncé, tel que les intégrateurs le rapportent.',

  forecastTitle: 'Coût prévu ce mois-ci',
  forecastBetween: ({ likely, low, high }) => `avec ${likely} de probabilité, entre ${low} et ${high}`,
  forecastSoFar: (value) => `${value} jusqu’ici`,
  forecastWithout: ({ categories, value }) =>
    `sans ${categories} (${value} jusqu’ici), gratuits jusqu’à un quota, si bien qu’aucun rythme n’en annonce le coût`,
  forecastMissing: (count, printed) =>
    plural('fr', count, {
      one: `${printed} jour passé sans chiffre est estimé`,
      other: `${printed} jours passés sans chiffre sont estimés`,
    }),
  forecastAside: (count, printed) =>
    plural('fr', count, {
      one: `${printed} jour d’une campagne n’est pas attendu de nouveau`,
      other: `${printed} jours d’une campagne ne sont pas attendus de nouveau`,
    }),
  forecastNoFigures: 'Pas de prévision, aucun jour écoulé n’a de chiffre',
  forecastNoTraffic: 'Pas de prévision, tous les jours écoulés sont à zéro',
  forecastTooShort: 'Pas encore de prévision, trop peu de jours sont connus depuis le premier message',
  forecastIdle: 'Pas de prévision, les sept derniers jours sont à zéro',
  forecastUneven: 'Pas de prévision, quelques jours font l’essentiel',
  forecastUnsettled: 'Pas encore de prévision, moins de six semaines sont connues et elles diffèrent trop',
  forecastUncertain: 'Pas de prévision, les jours varient tant qu’elle ne dirait rien',
  forecastAllowance:
    'Pas de prévision, les messages de service sont gratuits jusqu’à un quota et aucun rythme n’en annonce le coût',
}
