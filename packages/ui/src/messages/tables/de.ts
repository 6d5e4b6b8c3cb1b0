import { plural } from '../plural.js'
import type { TableMessages } from './TableMessages.js'

/** Deutsch. */
export const tablesDe: TableMessages = {
  columns: 'Spalten',
  pin: (column) => `${column} anheften`,
  moveEarlier: (column) => `${column} nach vorn`,
  moveLater: (column) => `${column} nach hinten`,
  resetColumns: 'Spalten zurücksetzen',
  currency: 'Währung',

  sortLabel: 'Sortieren nach',
  ascending: (column) => `${column}, aufsteigend`,
  descending: (column) => `${column}, absteigend`,
  sortedBy: (list) => `Sortiert nach ${list}`,
  unsorted: 'Nicht sortiert',

  selectRow: (row) => `${row} auswählen`,
  selectAll: 'Alle Zeilen auswählen',
  selected: (count, printed) =>
    plural('de', count, { one: `${printed} Zeile ausgewählt`, other: `${printed} Zeilen ausgewählt` }),
  clearSelection: 'Auswahl aufheben',
  details: (row) => `Einzelheiten zu ${row}`,
  gridHelp:
    'Pfeiltasten bewegen zwischen Zellen. Eingabe auf einem Spaltenkopf sortiert danach, mit Umschalt als weitere Spalte. Umschalt mit den Pfeilen nach links und rechts ändert die Breite.',

  print: 'Drucken',
  printLimit: ({ shown, total }) => `Die ersten ${shown} von ${total} Zeilen. Die CSV-Datei enthält alle.`,

  fields: 'Felder',
  rowFields: 'Zeilen',
  columnFields: 'In Spalten',
  values: 'Werte',
  addTo: (place) => `Zu ${place} hinzufügen`,
  remove: (field) => `${field} entfernen`,
  subtotal: (group) => `${group} gesamt`,
  expandAll: 'Alle aufklappen',
  collapseAll: 'Alle zuklappen',
  heat: 'Nach Größe färben',
  dataPoints: 'Datenpunkte',
  showPoints: 'Datenpunkte anzeigen',
  pivotHelp:
    'Pfeiltasten bewegen zwischen Zellen. Auf dem Namen einer Gruppe klappt der Pfeil zu den Zahlen sie auf, der andere klappt sie zu. Eingabe auf einem Spaltenkopf sortiert danach, Eingabe auf einer Zahl zeigt ihre Datenpunkte.',
  partly: ({ without, points }) => `${without} von ${points} Datenpunkten haben diese Zahl nicht`,
  tooMany: ({ shown, total }) =>
    `Die ersten ${shown} von ${total} Spalten. Wählen Sie weniger Spaltenfelder, um alle zu sehen.`,
  cannotLayOut: 'Diese Zahlen lassen sich so nicht anordnen',
}
