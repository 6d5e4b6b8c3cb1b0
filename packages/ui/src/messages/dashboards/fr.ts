import { plural } from '../plural.js'
import type { DashboardMessages } from './DashboardMessages.js'

/** French, with no-break spaces before the signs that take one. */
export const dashboardsFr: DashboardMessages = {
  notices: {
    approximate: () => 'Les chiffres sont approximatifs et peuvent différer des factures.',
    'cost-withheld': () =>
      'Les entreprises facturées par un partenaire ne voient aucun coût ici. Demandez les coûts au partenaire.',
    'clamped-to-look-back': ({ date, until, count, printed }) => {
      const days = plural('fr', count, { one: `${printed} jour`, other: `${printed} jours` })
      return `La plateforme conserve ${days}\u00a0: la période du ${date} au ${until} n’a pas pu être consultée.`
    },
    'range-aligned': ({ value }) => `La période a été élargie à ${value}.`,
    'partial-bucket': ({ date }) => `La période commencée le ${date} n’est pas encore terminée.`,
    'cut-bucket': ({ name, value }) => `${name} ne comprend que ${value}.`,
    settling: ({ date }) => `Les chiffres à partir du ${date} peuvent encore changer.`,
    'reads-expire': () =>
      'La plateforme conserve les lectures et les clics pendant 7\u00a0jours après l’envoi\u202f; ensuite, ils retombent à zéro.',
    'product-type-omitted': () => 'Les messages envoyés via la Marketing Messages API ne sont pas inclus.',
    'dataset-retired': ({ date }) =>
      `La tarification par conversation a pris fin le ${date}\u202f; les jours suivants peuvent être vides.`,
    'insights-disabled': () => 'Les statistiques des modèles ne sont pas confirmées pour ce compte.',
    'unknown-value': ({ name, value }) =>
      `«\u00a0${value}\u00a0» (${name}) est nouveau sur la plateforme et affiché tel quel.`,
    'unknown-key': ({ name }) =>
      `La plateforme a envoyé «\u00a0${name}\u00a0», qui est conservé mais pas affiché ici.`,
    'dimension-missing': ({ count, printed, name }) =>
      plural('fr', count, {
        one: `${printed} point de données est arrivé sans ${name}.`,
        other: `${printed} points de données sont arrivés sans ${name}.`,
      }),
    'bounds-missing': ({ count, printed }) =>
      plural('fr', count, {
        one: `${printed} point de données est arrivé sans son heure exacte.`,
        other: `${printed} points de données sont arrivés sans leur heure exacte.`,
      }),
    'points-outside': ({ count, printed }) =>
      plural('fr', count, {
        one: `${printed} point de données était hors de la demande et n’est pas compté.`,
        other: `${printed} points de données étaient hors de la demande et ne sont pas comptés.`,
      }),
    'empty-unproved': () =>
      'Aucun chiffre n’est arrivé, et rien dans la réponse ne dit qu’il n’y en a pas\u00a0: vérifiez que le jeton peut lire ces chiffres du compte.',
    'unreadable-points': ({ count, printed }) =>
      plural('fr', count, {
        one: `${printed} point de données n’a pas pu être lu et n’est pas compté.`,
        other: `${printed} points de données n’ont pas pu être lus et ne sont pas comptés.`,
      }),
    'unreadable-values': ({ count, printed, name }) =>
      plural('fr', count, {
        one: `${printed} chiffre de ${name} n’a pas pu être lu et manque.`,
        other: `${printed} chiffres de ${name} n’ont pas pu être lus et manquent.`,
      }),
    truncated: () => 'La plateforme n’a pas envoyé tout ce qui était demandé.',
    'account-fields-refused': ({ list }) =>
      `La plateforme n’a pas tout dit de ce compte. Inconnu\u00a0: ${list}.`,
    'currency-differs': ({ name, value }) =>
      `Les montants sont arrivés en ${name} et sont affichés ainsi\u202f; le compte lui-même utilise ${value}.`,
    'amounts-left-out': ({ count, printed, list }) =>
      plural('fr', count, {
        one: `${printed} montant en ${list} est laissé de côté\u00a0: il n’est pas dans la devise du compte.`,
        other: `${printed} montants en ${list} sont laissés de côté\u00a0: ils ne sont pas dans la devise du compte.`,
      }),
    'unknown-time-zone': ({ value }) =>
      `Le fuseau horaire du compte n’est pas connu\u202f; les jours sont ceux de ${value}.`,
    'mixed-currencies': ({ list }) =>
      `Les comptes utilisent des devises différentes (${list}), qui ne sont pas additionnées.`,
    'mixed-zones': ({ list }) => `Les jours des comptes diffèrent\u00a0: ${list}.`,
    'attached-only': () =>
      'Seuls les numéros et modèles qui appartiennent maintenant au compte sont comptés.',
    'agent-charges-apart': () =>
      'Les frais d’un Meta Business Agent, si le compte en a un, ne sont pas compris dans ces coûts.',
    'spent-on-opened': () =>
      'Montant dépensé\u00a0: pour les conversations ouvertes pendant la période par l’envoi d’un modèle.',
    'possible-faulty-zeros': () =>
      'Les chiffres des modèles consultés du 13 au 15 novembre 2024 peuvent être nuls par erreur. Consultez-les à nouveau.',
    'charge-no-rate': ({ printed }) =>
      `Sans montant facturé\u00a0: ${printed}. Aucun tarif de la grille ne les couvre.`,
    'charge-untold': ({ printed }) =>
      `Sans montant facturé\u00a0: ${printed}. Les chiffres n’indiquent pas quel tarif s’applique, et certains peuvent être gratuits. Répartissez-les par type de tarification, pays et catégorie.`,
    'charge-rates-change': ({ printed }) =>
      `Sans montant facturé\u00a0: ${printed}. Les tarifs changent pendant la période\u202f; choisissez des jours.`,
    'charge-amount-missing': ({ printed }) =>
      `Sans montant facturé\u00a0: ${printed}. Le coût de la plateforme est absent ou dans une autre devise.`,
    'charge-at-most': ({ printed }) =>
      `Facturés au montant maximal possible\u00a0: ${printed}. Les chiffres n’indiquent pas quel tarif s’applique, et certains peuvent être gratuits.`,
  },
  aboutAccount: ({ account, text }) => `${account}\u00a0: ${text}`,
  errors: {
    'invalid-query': {
      title: 'Cette sélection ne peut pas être affichée',
      advice: 'Modifiez les dates ou les filtres.',
    },
    aborted: { title: 'Interrompu', advice: 'Réessayez quand vous voudrez voir les chiffres.' },
    network: { title: 'Pas de connexion', advice: 'Vérifiez la connexion et réessayez.' },
    timeout: {
      title: 'Le chargement a pris trop de temps',
      advice: 'Réessayez ou choisissez une période plus courte.',
    },
    'bad-response': { title: 'La réponse n’a pas pu être lue', advice: 'Réessayez dans un instant.' },
    transient: {
      title: 'WhatsApp a rencontré un problème passager',
      advice: 'Réessayez dans un instant.',
    },
    'too-large': {
      title: 'C’est trop de données à la fois',
      advice: 'Choisissez une période plus courte, des intervalles plus longs ou moins de répartitions.',
    },
    'rate-limit': {
      title: 'Trop de requêtes pour ce compte',
      advice: 'Patientez un peu, puis réessayez.',
    },
    auth: {
      title: 'La connexion à WhatsApp a expiré',
      advice: 'Demandez au responsable de cette page de la renouveler.',
    },
    permission: {
      title: 'Vous n’avez pas accès à ces chiffres',
      advice: 'Demandez l’accès aux statistiques à un administrateur du compte WhatsApp Business.',
    },
    'account-restricted': {
      title: 'Ce compte est restreint',
      advice: 'Consultez la qualité du compte dans le Gestionnaire WhatsApp.',
    },
    'not-found': {
      title: 'Ce compte est introuvable',
      advice:
        'Vérifiez que l’identifiant est celui d’un compte WhatsApp Business, et non d’un numéro de téléphone ou d’une entreprise.',
    },
    'invalid-request': {
      title: 'WhatsApp a refusé cette requête',
      advice: 'Modifiez les filtres et réessayez.',
    },
    'cost-withheld': {
      title: 'Les coûts de ce compte ne sont pas affichés',
      advice: 'Il est facturé par un partenaire. Demandez ses coûts au partenaire.',
    },
    'insights-disabled': {
      title: 'Les statistiques des modèles ne sont pas configurées',
      advice: 'Confirmez-les pour ce compte\u202f; les chiffres commencent à ce moment-là.',
    },
    'insights-unavailable': {
      title: 'Les statistiques des modèles ne sont pas proposées à ce compte',
      advice: 'WhatsApp ne les propose pas, par exemple, dans l’UE, au Royaume-Uni et au Japon.',
    },
    'insights-permanent': {
      title: 'Les statistiques des modèles ne peuvent pas être désactivées',
      advice: 'Une fois confirmées, elles restent actives.',
    },
    configuration: {
      title: 'Cette page n’est pas configurée correctement',
      advice: 'Prévenez son responsable.',
    },
    unknown: { title: 'Une erreur s’est produite', advice: 'Réessayez dans un instant.' },
  },
  causes: {
    coexistence: {
      title: 'Ces chiffres n’existent pas pour ce compte',
      advice:
        'L’un de ses numéros est aussi utilisé dans l’application WhatsApp Business, pour laquelle WhatsApp ne donne pas ces chiffres.',
    },
    'insights-elsewhere': {
      title: 'Ces chiffres ne sont pas activés pour ce compte',
      advice: 'Consultez les paramètres du compte dans le Gestionnaire WhatsApp.',
    },
    'field-not-offered': {
      title: 'WhatsApp ne propose pas ces chiffres ici',
      advice:
        'Prévenez le responsable de cette page\u00a0: son application a peut-être besoin d’un accès ou d’une version plus récente.',
    },
    'monthly-window': {
      title: 'Impossible d’afficher des mois pour cette période',
      advice: 'Choisissez des mois entiers et terminés, ou affichez les jours.',
    },
    payment: {
      title: 'Le paiement de ce compte n’est pas en règle',
      advice: 'Consultez ses paramètres de paiement dans le Gestionnaire WhatsApp.',
    },
    'host-refused': {
      title: 'Le serveur de cette page a refusé',
      advice: 'Demandez au responsable de cette page.',
    },
    redirected: {
      title: 'Vous avez peut-être été déconnecté',
      advice: 'Reconnectez-vous, puis rechargez cette page.',
    },
    'wrong-answer': {
      title: 'La réponse n’est pas celle qui était demandée',
      advice: 'Prévenez le responsable de cette page.',
    },
  },
  traceId: (id) => `Identifiant de trace ${id}`,
  reportBug:
    'Signalez à Meta les erreurs des statistiques des modèles par un ticket Direct Support\u00a0: sujet «\u00a0WABiz: Cloud API\u00a0», type «\u00a0Bug or Implementation Issue\u00a0».',

  figuresShown: (period) => `Les chiffres pour ${period} sont affichés.`,
  figuresNone: (period) => `Aucun chiffre pour ${period}.`,
  incomplete: 'Une partie des chiffres manque',
  notUpdated: 'Les chiffres n’ont pas pu être actualisés ; voici les précédents',
  earlierMissing: 'La période de comparaison n’a pas pu être chargée',

  emptyNoTraffic: 'Aucun message sur cette période',
  emptyUnproved: 'Le jeton n’a peut-être pas le droit de lire ces chiffres',
  emptyFilters: 'Rien ne correspond aux filtres',
  emptyDetached: 'Les numéros et modèles qui ont quitté le compte ne sont pas comptés',
  emptyRetired: 'Les conversations ne sont plus comptées depuis le 1er juillet 2025',
  emptyInsightsRecent: 'Les statistiques des modèles ne comptent qu’à partir de leur confirmation',
  emptyRegion:
    'Les statistiques des modèles ne sont pas proposées dans l’UE, au Royaume-Uni et au Japon, ni avec des numéros de là-bas ou si le compte est partagé avec des entreprises de là-bas',
  emptyOnPremises: 'Avec l’API On-Premises, les nombres inférieurs à 1\u202f000 ne sont pas affichés',
  emptyProductType: 'Les modèles ont été envoyés via la Marketing Messages API',

  messagesTitle: 'Messages',
  messagesTable: 'Messages par période',
  deliveryRate: 'Taux de distribution',
  deliveryRateOf: 'distribués sur envoyés',
  conversationsTitle: 'Conversations',
  conversationCostTitle: 'Coût des conversations',
  conversationsTable: 'Conversations par catégorie et type',
  volumeTitle: 'Messages distribués',
  volumeCostTitle: 'Coût des messages',
  countriesTitle: 'Messages distribués par pays',
  pricingTableWithoutCost: 'Messages par catégorie et type',
  pricingTable: 'Messages et coût par catégorie et type',
  templatesTitle: 'Modèles',
  templatesTable: 'Comparaison des modèles',
  funnelTitle: 'De l’envoi au clic',
  funnelCounts: ({ counted, total }) =>
    `Ne compte que ${counted} des ${total} messages envoyés : ceux dont les lectures sont encore connues.`,
  clicksTable: 'Clics sur les boutons',
  bucket: 'Période',
  template: 'Modèle',
  button: 'Bouton',
  clickKind: 'Type de clic',
  clicks: 'Clics',
  readRate: 'Taux de lecture',
  readRateOf: 'lus sur distribués',
  shareOf: ({ share, of }) => `${share} des ${of}`,
  freeShare: 'Sans frais',
  freeUnknown: ({ printed }) => `type inconnu\u00a0: ${printed}`,
  splitBy: 'Répartir par',

  insightsTitle: 'Statistiques des modèles',
  insightsWhat: 'Voyez combien de fois chaque modèle a été envoyé, distribué, lu et cliqué.',
  insightsCollects:
    'Meta ajoute à vos modèles un suivi des liens, désactivable pour chacun d’eux, et collecte et anonymise des données de vos discussions avec les clients afin d’améliorer ses services.',
  insightsForever: 'Une fois confirmées, elles ne peuvent plus être désactivées.',
  insightsFromNow: 'Les chiffres sont collectés à partir de la confirmation, pas avant.',
  insightsStart: 'Configurer les statistiques des modèles',
  insightsConfirm: (account) => `Confirmer pour ${account}`,
  insightsAgree: 'Je comprends que cette action est irréversible',
  insightsDone:
    'Les statistiques des modèles sont confirmées. Les premiers chiffres arriveront avec les prochains messages.',
  insightsAlready: 'Les statistiques des modèles sont déjà confirmées pour ce compte.',
  back: 'Retour',

  trackingTitle: 'Suivi des clics',
  trackingWhat: 'Compte les clics sur les boutons de ce modèle.',
  trackingOn: 'Les clics sont comptés',
  trackingOff: 'Les clics ne sont pas comptés',
  trackingNever: ({ category, counted }) =>
    `Ce modèle est de la catégorie ${category}. Meta ne compte les clics que pour ${counted}\u202f; les siens ne sont pas comptés et il n’y a rien à régler.`,
  trackingUnknown: ({ counted }) =>
    `On ne sait pas si Meta compte les clics de la catégorie de ce modèle\u202f; cela n’est annoncé que pour ${counted}.`,
  trackingTurnOn: 'Compter les clics',
  trackingTurnOff: 'Ne plus compter les clics',
  trackingCategory: (category) => `Le modèle garde sa catégorie\u00a0: ${category}.`,
  trackingReview:
    'Avec une autre catégorie, le modèle repasserait en examen et ne pourrait pas être envoyé entre-temps\u202f; c’est pourquoi sa catégorie actuelle est transmise aussi.',
  trackingDone: 'Enregistré.',
  working: 'Un instant…',
}
