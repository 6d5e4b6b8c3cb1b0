import { plural } from '../plural.js'
import type { TableMessages } from './TableMessages.js'

/** हिन्दी. */
export const tablesHi: TableMessages = {
  columns: 'कॉलम',
  pin: (column) => `${column} पिन करें`,
  moveEarlier: (column) => `${column} पहले ले जाएँ`,
  moveLater: (column) => `${column} बाद में ले जाएँ`,
  resetColumns: 'कॉलम रीसेट करें',
  currency: 'मुद्रा',

  sortLabel: 'क्रम का आधार',
  ascending: (column) => `${column}, बढ़ते क्रम में`,
  descending: (column) => `${column}, घटते क्रम में`,
  sortedBy: (list) => `क्रमबद्ध: ${list}`,
  unsorted: 'क्रमबद्ध नहीं',

  selectRow: (row) => `${row} चुनें`,
  selectAll: 'सभी पंक्तियाँ चुनें',
  selected: (count, printed) =>
    plural('hi', count, { one: `${printed} पंक्ति चुनी गई`, other: `${printed} पंक्तियाँ चुनी गईं` }),
  clearSelection: 'चयन हटाएँ',
  details: (row) => `${row} का विवरण`,
  gridHelp:
    'तीर कुंजियाँ सेल के बीच ले जाती हैं। कॉलम शीर्षक पर Enter उससे क्रमबद्ध करता है, Shift के साथ अतिरिक्त कॉलम के रूप में। Shift के साथ बाएँ और दाएँ तीर चौड़ाई बदलते हैं।',

  print: 'प्रिंट करें',
  printLimit: ({ shown, total }) => `${total} में से पहली ${shown} पंक्तियाँ। CSV फ़ाइल में सभी हैं।`,

  fields: 'फ़ील्ड',
  rowFields: 'पंक्तियाँ',
  columnFields: 'कॉलम में',
  values: 'मान',
  addTo: (place) => `${place} में जोड़ें`,
  remove: (field) => `${field} हटाएँ`,
  subtotal: (group) => `${group} का योग`,
  expandAll: 'सभी खोलें',
  collapseAll: 'सभी समेटें',
  heat: 'आकार के अनुसार रंगें',
  dataPoints: 'डेटा बिंदु',
  showPoints: 'डेटा बिंदु दिखाएँ',
  pivotHelp:
    'तीर कुंजियाँ सेल के बीच ले जाती हैं। समूह के नाम पर आँकड़ों की ओर का तीर उसे खोलता है, दूसरा उसे बंद करता है। कॉलम शीर्षक पर Enter उससे क्रमबद्ध करता है, आँकड़े पर Enter उसके डेटा बिंदु दिखाता है।',
  partly: ({ without, points }) => `${points} में से ${without} डेटा बिंदुओं में यह आँकड़ा नहीं है`,
  tooMany: ({ shown, total }) => `${total} में से पहले ${shown} कॉलम। सभी देखने के लिए कम कॉलम फ़ील्ड चुनें।`,
  cannotLayOut: 'ये आँकड़े इस तरह नहीं रखे जा सकते',
}
