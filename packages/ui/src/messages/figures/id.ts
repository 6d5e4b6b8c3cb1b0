import type { FigureMessages } from './FigureMessages.js'

/** Indonesian. */
export const figuresId: FigureMessages = {
  reading: ({ label, value }) => `${label}: ${value}`,
  value: 'Nilai',
  share: 'Bagian',
  name: 'Nama',
  totalOf: (total) => `Total ${total}.`,
  notDrawn: (_, printed) => `${printed} nilai tidak dapat digambar; ada di tabel.`,

  helpParts: 'bagian sebelumnya dan berikutnya',
  helpGrid: 'hari dan jam',
  helpWeeks: 'hari dan minggu',
  helpMonths: 'mundur atau maju satu bulan',
  helpNear: 'yang terdekat ke arah itu',
  helpOpen: 'mulai membaca; sekali lagi: buka',

  step: 'Langkah',
  rate: 'Rasio',
  rateOf: ({ rate, of }) => `${rate} dari ${of}`,
  rateZero: (of) => `tanpa rasio: ${of} adalah 0`,
  rateMissing: (of) => `tanpa rasio: ${of} tidak ada`,
  steps: (list) => `${list}.`,
  denominator: 'Rasio dari',
  above: ({ label, of }) =>
    `${label} lebih besar dari ${of}: platform menghitungnya terpisah, jadi ini nyata.`,

  other: (_, printed) => `Lainnya (${printed})`,

  ramp: 'Warna',
  between: ({ low, high }) => `${low} sampai ${high}`,
  meanOf: ({ mean, range }) => `Rata-rata ${mean}, ${range}.`,

  group: 'Kelompok',
  back: 'Kembali ke semua',

  country: 'Negara',
  code: 'Kode',
  ranked: 'Negara menurut nilai',
  offMap: 'Tidak ada di peta',
  fewer: 'Tampilkan lebih sedikit',
  mapFailed: 'Peta tidak dapat dimuat. Semua angka ada di daftar dan tabel.',
  helpRanked: 'berikutnya dan sebelumnya menurut nilai',
}
