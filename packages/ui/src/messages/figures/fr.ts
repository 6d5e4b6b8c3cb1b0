import { plural } from '../plural.js'
import type { FigureMessages } from './FigureMessages.js'

/** French. */
export const figuresFr: FigureMessages = {
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
}
