import type { ChartMessages } from './ChartMessages.js'

/** Indonesian. */
export const figuresId: ChartMessages = {
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

  notTold: 'tidak disebutkan',
  atLeast: (value) => `setidaknya ${value}`,
  inDays: (_, printed) => `dalam ${printed} hari`,

  market: 'Pasar',
  category: 'Kategori',
  tierTitle: 'Tingkat volume bulan ini',
  tier: 'Tingkat',
  tierCharged: 'Ditagihkan ke akun ini',
  tierVolume: 'Volume, setidaknya',
  tierFrom: 'Tingkat dari',
  tierTo: 'Tingkat sampai',
  tierNext: 'Tingkat berikutnya dari',
  tierLeft: 'Sisa di tingkat',
  noEnd: 'tanpa batas',
  nextTier: (from) => `tingkat berikutnya dari ${from}`,
  leftInTier: (value) => `sisa ${value} di tingkat ini`,
  lastTier: 'tingkat terakhir',
  oneTier: 'satu tingkat untuk semua volume',
  noTier: 'tidak ada tingkat yang dilaporkan',
  tierUnread: (label) => `tingkat yang tidak terbaca: ${label}`,
  tierAhead: 'lebih dari isi tingkat yang dilaporkan: platform belum melaporkan yang berikutnya',
  tierTotal: (total) => `Akun ini ditagih untuk ${total} pesan bulan ini.`,
  tierNearest: ({ label, volume, next }) =>
    `Paling dekat ke tingkat berikutnya: ${label} dengan ${volume}; mulai pada ${next}.`,
  tierUntold: (_, printed) => `Platform tidak menyebut apakah ${printed} pesan ditagih.`,
  tierResets: ({ when, zone, days }) => `Tingkat dimulai lagi ${days}: ${when}, ${zone}.`,
  tierNote:
    'Tingkat menghitung pesan tertagih seluruh portofolio bisnis, lewat semua penyedia. Yang ditunjukkan satu akun adalah paling sedikit; tingkatnya adalah yang dilaporkan platform.',
  tierWhole: 'Akun ini dinyatakan sebagai seluruh portofolio, dan angkanya dari bulan ini sampai hari ini.',

  allowanceTitle: 'Pesan layanan gratis bulan ini',
  phone: 'Nomor telepon',
  used: 'Terpakai',
  left: 'Sisa',
  charged: 'Ditagihkan',
  pace: 'Per hari',
  usedUpColumn: 'Habis',
  state: 'Keadaan',
  usedOf: ({ used, allowance }) => `${used} dari ${allowance} terpakai`,
  freeSoFar: (used) => `${used} gratis sejauh ini`,
  notUsed: 'tidak terpakai',
  overBy: (value) => `${value} lebih dari jatah`,
  usedUpOn: (date) => `habis pada ${date}`,
  usedUpAbout: ({ date, pace }) => `dengan ${pace} per hari habis sekitar ${date}`,
  lasts: ({ pace, expected }) => `dengan ${pace} per hari cukup sebulan: sekitar ${expected}`,
  noPace: 'terlalu sedikit hari untuk laju',
  beginsOn: (date) => `jatah dimulai pada ${date}`,
  chargedToo: (value) => `${value} ditagihkan`,
  freeTotal: ({ used, numbers, allowance }) =>
    `${used} pesan gratis dipakai oleh ${numbers} bulan ini, dari ${allowance} masing-masing.`,
  freeBefore: ({ used, numbers, date }) =>
    `${used} pesan gratis dipakai oleh ${numbers} bulan ini. Jatah dimulai pada ${date}.`,
  phones: (_, printed) => `${printed} nomor`,
  upAlready: (list) => `Habis: ${list}.`,
  upFirst: ({ label, date }) => `Berikutnya habis: ${label}, sekitar ${date}.`,
  paceNote:
    'Laju: rata-rata hari yang telah lewat bulan ini, setidaknya empat; setelah tiga minggu, tiap hari dalam minggu tersendiri.',
  freeNote: 'Gratis adalah yang dihargai gratis oleh platform, apa pun kategorinya.',
  allowanceSource: 'Jatah ini adalah yang diumumkan platform, sebagaimana dilaporkan integrator.',

  forecastTitle: 'Perkiraan biaya bulan ini',
  forecastBetween: ({ likely, low, high }) => `${likely} kemungkinan antara ${low} dan ${high}`,
  forecastSoFar: (value) => `${value} sejauh ini`,
  forecastWithout: ({ categories, value }) =>
    `tanpa ${categories} (${value} sejauh ini): gratis sampai jatahnya habis, jadi laju tidak dapat meramalkan biayanya`,
  forecastMissing: (_, printed) => `${printed} hari lampau tanpa angka diperkirakan`,
  forecastAside: (_, printed) => `${printed} hari kampanye diperkirakan tidak terulang`,
  forecastNoFigures: 'Tidak ada perkiraan: tidak satu pun hari yang lewat punya angka',
  forecastNoTraffic: 'Tidak ada perkiraan: semua hari yang lewat bernilai nol',
  forecastTooShort: 'Belum ada perkiraan: terlalu sedikit hari yang diketahui sejak pesan pertama',
  forecastIdle: 'Tidak ada perkiraan: tujuh hari terakhir bernilai nol',
  forecastUneven: 'Tidak ada perkiraan: hanya beberapa hari yang membawa sebagian besarnya',
  forecastUnsettled:
    'Belum ada perkiraan: diketahui kurang dari enam minggu, dan minggu-minggunya terlalu berbeda',
  forecastUncertain: 'Tidak ada perkiraan: hari-harinya terlalu beragam sehingga tidak berarti',
  forecastAllowance:
    'Tidak ada perkiraan: pesan layanan gratis sampai jatahnya habis, jadi laju tidak dapat meramalkan biayanya',
}
