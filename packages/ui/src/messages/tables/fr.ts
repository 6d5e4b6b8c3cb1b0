import { plural } from '../plural.js'
import type { TableMessages } from './TableMessages.js'

/** Français. */
export const tablesFr: TableMessages = {
  columns: 'Colonnes',
  pin: (column) => `Épingler ${column}`,
  moveEarlier: (column) => `Déplacer ${column} vers le début`,
  moveLater: (column) => `Déplacer ${column} vers la fin`,
  resetColumns: 'Rétablir les colonnes',
  currency: 'Devise',

  sortLabel: 'Trier par',
  ascending: (column) => `${column}, croissant`,
  descending: (column) => `${column}, décroissant`,
  sortedBy: (list) => `Trié par ${list}`,
  unsorted: 'Non trié',

  selectRow: (row) => `Sélectionner ${row}`,
  selectAll: 'Sélectionner toutes les lignes',
  selected: (count, printed) =>
    plural('fr', count, { one: `${printed} ligne sélectionnée`, other: `${printed} lignes sélectionnées` }),
  clearSelection: 'Effacer la sélection',
  details: (row) => `Détails de ${row}`,
  gridHelp:
    'Les flèches passent d’une cellule à l’autre. Entrée sur un en-tête trie selon cette colonne, avec Maj comme colonne supplémentaire. Maj avec les flèches gauche et droite change sa largeur.',

  print: 'Imprimer',
  printLimit: ({ shown, total }) =>
    `Les ${shown} premières lignes sur ${total}. Le fichier CSV les contient toutes.`,

  fields: 'Champs',
  rowFields: 'Lignes',
  columnFields: 'En colonnes',
  values: 'Valeurs',
  addTo: (place) => `Ajouter à ${place}`,
  remove: (field) => `Retirer ${field}`,
  subtotal: (group) => `Total ${group}`,
  expandAll: 'Tout développer',
  collapseAll: 'Tout réduire',
  heat: 'Colorer selon la taille',
  dataPoints: 'Points de données',
  showPoints: 'Afficher les points de données',
  pivotHelp:
    'Les flèches passent d’une cellule à l’autre. Sur le nom d’un groupe, la flèche vers les chiffres le développe et l’autre le réduit. Entrée sur un en-tête trie selon cette colonne, Entrée sur un chiffre affiche ses points de données.',
  partly: ({ without, points }) => `${without} points de données sur ${points} n’ont pas ce chiffre`,
  tooMany: ({ shown, total }) =>
    `Les ${shown} premières colonnes sur ${total}. Choisissez moins de champs de colonne pour les voir toutes.`,
  cannotLayOut: 'Ces chiffres ne peuvent pas être disposés ainsi',
}
