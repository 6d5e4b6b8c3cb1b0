import { plural } from '../plural.js'
import type { TableMessages } from './TableMessages.js'

/** Bahasa Indonesia. */
export const tablesId: TableMessages = {
  columns: 'Kolom',
  pin: (column) => `Sematkan ${column}`,
  moveEarlier: (column) => `Pindahkan ${column} ke depan`,
  moveLater: (column) => `Pindahkan ${column} ke belakang`,
  resetColumns: 'Atur ulang kolom',
  currency: 'Mata uang',

  sortLabel: 'Urutkan menurut',
  ascending: (column) => `${column}, menaik`,
  descending: (column) => `${column}, menurun`,
  sortedBy: (list) => `Diurutkan menurut ${list}`,
  unsorted: 'Tidak diurutkan',

  selectRow: (row) => `Pilih ${row}`,
  selectAll: 'Pilih semua baris',
  selected: (count, printed) => plural('id', count, { other: `${printed} baris dipilih` }),
  clearSelection: 'Hapus pilihan',
  details: (row) => `Rincian ${row}`,
  gridHelp:
    'Tombol panah berpindah antarsel. Enter pada judul kolom mengurutkan menurut kolom itu, dengan Shift sebagai kolom tambahan. Shift dengan panah kiri dan kanan mengubah lebarnya.',

  print: 'Cetak',
  printLimit: ({ shown, total }) => `${shown} baris pertama dari ${total}. Berkas CSV memuat semuanya.`,

  fields: 'Bidang',
  rowFields: 'Baris',
  columnFields: 'Kolom atas',
  values: 'Nilai',
  addTo: (place) => `Tambahkan ke ${place}`,
  remove: (field) => `Hapus ${field}`,
  subtotal: (group) => `Jumlah ${group}`,
  expandAll: 'Bentangkan semua',
  collapseAll: 'Ciutkan semua',
  heat: 'Warnai menurut besarnya',
  dataPoints: 'Titik data',
  showPoints: 'Tampilkan titik data',
  pivotHelp:
    'Tombol panah berpindah antarsel. Pada nama grup, panah ke arah angka membukanya dan panah sebaliknya menutupnya. Enter pada judul kolom mengurutkan menurut kolom itu, Enter pada angka menampilkan titik datanya.',
  partly: ({ without, points }) => `${without} dari ${points} titik data tidak memiliki angka ini`,
  tooMany: ({ shown, total }) =>
    `${shown} kolom pertama dari ${total}. Pilih lebih sedikit bidang kolom untuk melihat semuanya.`,
  cannotLayOut: 'Angka ini tidak dapat disusun demikian',
}
