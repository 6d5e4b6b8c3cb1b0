import type { DashboardMessages } from './DashboardMessages.js'

/** Indonesian, which has no plural forms. */
export const dashboardsId: DashboardMessages = {
  notices: {
    approximate: () => 'Angka bersifat perkiraan dan dapat berbeda dari tagihan.',
    'cost-withheld': () =>
      'Biaya tidak ditampilkan kepada bisnis yang ditagih melalui mitra. Tanyakan biayanya kepada mitra.',
    'clamped-to-look-back': ({ date, until, printed }) =>
      `Platform menyimpan data ${printed} hari: ${date} sampai ${until} tidak dapat diminta.`,
    'range-aligned': ({ value }) => `Periode diperluas menjadi ${value}.`,
    'partial-bucket': ({ date }) => `Periode yang dimulai ${date} belum berakhir.`,
    'cut-bucket': ({ name, value }) => `${name} hanya mencakup ${value}.`,
    settling: ({ date }) => `Angka mulai ${date} masih dapat berubah.`,
    'reads-expire': () =>
      'Platform menyimpan data pesan dibaca dan klik selama 7 hari setelah pengiriman; yang lebih lama kembali menjadi nol.',
    'product-type-omitted': () => 'Pesan yang dikirim melalui Marketing Messages API tidak disertakan.',
    'dataset-retired': ({ date }) =>
      `Penetapan harga per percakapan berakhir pada ${date}; hari-hari setelahnya mungkin kosong.`,
    'insights-disabled': () => 'Analitik template belum dikonfirmasi untuk akun ini.',
    'unknown-value': ({ name, value }) =>
      `“${value}” (${name}) masih baru di platform dan ditampilkan sebagaimana diterima.`,
    'unknown-key': ({ name }) =>
      `Platform mengirim “${name}”, yang disimpan tetapi tidak ditampilkan di sini.`,
    'dimension-missing': ({ printed, name }) => `${printed} titik data diterima tanpa ${name}.`,
    'bounds-missing': ({ printed }) => `${printed} titik data diterima tanpa waktu pastinya.`,
    'points-outside': ({ printed }) =>
      `${printed} titik data berada di luar yang diminta dan tidak dihitung.`,
    'empty-unproved': () =>
      'Tidak ada angka yang datang, dan jawabannya tidak menyatakan bahwa memang tidak ada: periksa apakah token boleh membaca angka akun ini.',
    'unreadable-points': ({ printed }) => `${printed} titik data tidak dapat dibaca dan tidak dihitung.`,
    'unreadable-values': ({ printed, name }) =>
      `${printed} angka ${name} tidak dapat dibaca dan tidak tersedia.`,
    truncated: () => 'Platform tidak mengirim semua yang diminta.',
    'account-fields-refused': ({ list }) =>
      `Platform tidak memberitahukan semua hal tentang akun ini. Tidak diketahui: ${list}.`,
    'currency-differs': ({ name, value }) =>
      `Nominal datang dalam ${name} dan ditampilkan demikian; akunnya memakai ${value}.`,
    'amounts-left-out': ({ printed, list }) =>
      `${printed} nominal dalam ${list} tidak disertakan: bukan dalam mata uang akun.`,
    'unknown-time-zone': ({ value }) => `Zona waktu akun tidak diketahui; hari dihitung menurut ${value}.`,
    'mixed-currencies': ({ list }) =>
      `Akun menggunakan mata uang yang berbeda (${list}), yang tidak dijumlahkan.`,
    'mixed-zones': ({ list }) => `Hari pada setiap akun berbeda: ${list}.`,
    'attached-only': () => 'Hanya nomor dan template yang kini ada di akun yang dihitung.',
    'agent-charges-apart': () =>
      'Biaya Meta Business Agent, jika akun memilikinya, tidak termasuk dalam biaya ini.',
    'spent-on-opened': () =>
      'Jumlah yang dibelanjakan: untuk percakapan yang dibuka dalam periode ini karena template dikirim.',
    'possible-faulty-zeros': () =>
      'Angka template yang diminta pada 13–15 November 2024 mungkin keliru bernilai nol. Minta lagi angkanya.',
    'charge-no-rate': ({ printed }) =>
      `Tanpa biaya terhitung: ${printed}. Tidak ada tarif di daftar harga yang mencakupnya.`,
    'charge-untold': ({ printed }) =>
      `Tanpa biaya terhitung: ${printed}. Angka ini tidak menunjukkan tarif yang berlaku, dan sebagian mungkin gratis. Bagi menurut jenis harga, negara, dan kategori.`,
    'charge-rates-change': ({ printed }) =>
      `Tanpa biaya terhitung: ${printed}. Tarif berubah di tengah periode; pilih per hari.`,
    'charge-amount-missing': ({ printed }) =>
      `Tanpa biaya terhitung: ${printed}. Biaya dari platform tidak tersedia atau dalam mata uang lain.`,
    'charge-at-most': ({ printed }) =>
      `Dihitung dengan biaya tertinggi yang mungkin: ${printed}. Angka ini tidak menunjukkan tarif yang berlaku, dan sebagian mungkin gratis.`,
  },
  aboutAccount: ({ account, text }) => `${account}: ${text}`,
  errors: {
    'invalid-query': {
      title: 'Pilihan ini tidak dapat ditampilkan',
      advice: 'Ubah tanggal atau filternya.',
    },
    aborted: { title: 'Dihentikan', advice: 'Coba lagi saat Anda ingin melihatnya.' },
    network: { title: 'Tidak ada koneksi', advice: 'Periksa koneksi lalu coba lagi.' },
    timeout: { title: 'Prosesnya terlalu lama', advice: 'Coba lagi, atau pilih periode yang lebih pendek.' },
    'bad-response': { title: 'Jawaban tidak dapat dibaca', advice: 'Coba lagi sebentar lagi.' },
    transient: { title: 'WhatsApp mengalami gangguan sementara', advice: 'Coba lagi sebentar lagi.' },
    'too-large': {
      title: 'Terlalu banyak sekaligus',
      advice:
        'Pilih periode yang lebih pendek, interval yang lebih panjang, atau perincian yang lebih sedikit.',
    },
    'rate-limit': {
      title: 'Terlalu banyak permintaan untuk akun ini',
      advice: 'Tunggu beberapa saat, lalu coba lagi.',
    },
    auth: {
      title: 'Koneksi ke WhatsApp telah kedaluwarsa',
      advice: 'Minta pengelola halaman ini untuk memperbaruinya.',
    },
    permission: {
      title: 'Anda tidak memiliki akses ke angka ini',
      advice: 'Minta akses analitik kepada administrator akun WhatsApp Business.',
    },
    'account-restricted': {
      title: 'Akun ini dibatasi',
      advice: 'Lihat kualitas akun di Pengelola WhatsApp.',
    },
    'not-found': {
      title: 'Akun ini tidak ditemukan',
      advice: 'Pastikan ID-nya milik akun WhatsApp Business, bukan milik nomor telepon atau bisnis.',
    },
    'invalid-request': {
      title: 'WhatsApp menolak permintaan ini',
      advice: 'Ubah filter lalu coba lagi.',
    },
    'cost-withheld': {
      title: 'Biaya tidak ditampilkan untuk akun ini',
      advice: 'Akun ini ditagih melalui mitra. Tanyakan biayanya kepada mitra.',
    },
    'insights-disabled': {
      title: 'Analitik template belum disiapkan',
      advice: 'Konfirmasikan untuk akun ini; angka dihitung sejak saat itu.',
    },
    'insights-unavailable': {
      title: 'Analitik template tidak tersedia untuk akun ini',
      advice: 'WhatsApp tidak menyediakannya, misalnya, di Uni Eropa, Inggris Raya, dan Jepang.',
    },
    'insights-permanent': {
      title: 'Analitik template tidak dapat dinonaktifkan',
      advice: 'Setelah dikonfirmasi, fitur ini tetap aktif.',
    },
    configuration: {
      title: 'Halaman ini tidak disiapkan dengan benar',
      advice: 'Beri tahu pengelolanya.',
    },
    unknown: { title: 'Terjadi kesalahan', advice: 'Coba lagi sebentar lagi.' },
  },
  causes: {
    coexistence: {
      title: 'Angka ini tidak tersedia untuk akun ini',
      advice:
        'Salah satu nomornya juga dipakai di aplikasi WhatsApp Business, dan WhatsApp tidak memberikan angka seperti ini untuknya.',
    },
    'insights-elsewhere': {
      title: 'Angka ini tidak diaktifkan untuk akun ini',
      advice: 'Lihat setelan akun di Pengelola WhatsApp.',
    },
    'field-not-offered': {
      title: 'WhatsApp tidak menyediakan angka ini di sini',
      advice: 'Beri tahu pengelola halaman ini: aplikasinya mungkin perlu akses atau versi yang lebih baru.',
    },
    'monthly-window': {
      title: 'Bulan tidak dapat ditampilkan untuk periode ini',
      advice: 'Pilih bulan penuh yang sudah berakhir, atau tampilkan hari.',
    },
    payment: {
      title: 'Pembayaran akun ini bermasalah',
      advice: 'Lihat setelan pembayarannya di Pengelola WhatsApp.',
    },
    'host-refused': { title: 'Server halaman ini menolak', advice: 'Tanyakan kepada pengelola halaman ini.' },
    redirected: {
      title: 'Sesi Anda mungkin sudah berakhir',
      advice: 'Masuk lagi, lalu muat ulang halaman ini.',
    },
    'wrong-answer': { title: 'Jawabannya bukan yang diminta', advice: 'Beri tahu pengelola halaman ini.' },
  },
  traceId: (id) => `ID pelacakan ${id}`,
  reportBug:
    'Laporkan kesalahan analitik template ke Meta melalui tiket Direct Support: topik “WABiz: Cloud API”, jenis “Bug or Implementation Issue”.',

  figuresShown: (period) => `Angka untuk ${period} ditampilkan.`,
  figuresNone: (period) => `Tidak ada angka untuk ${period}.`,
  incomplete: 'Sebagian angka tidak ada',
  notUpdated: 'Angka tidak dapat diperbarui; ini angka sebelumnya',
  earlierMissing: 'Periode pembanding tidak dapat dimuat',

  emptyNoTraffic: 'Tidak ada pesan pada periode ini',
  emptyUnproved: 'Token mungkin tidak berhak membaca angka ini',
  emptyFilters: 'Tidak ada yang cocok dengan filter',
  emptyDetached: 'Nomor dan template yang sudah tidak ada di akun tidak dihitung',
  emptyRetired: 'Percakapan tidak lagi dihitung sejak 1 Juli 2025',
  emptyInsightsRecent: 'Analitik template hanya menghitung sejak dikonfirmasi',
  emptyRegion:
    'Analitik template tidak tersedia di Uni Eropa, Inggris Raya, dan Jepang, juga untuk nomor dari sana atau akun yang dibagikan dengan bisnis di sana',
  emptyOnPremises: 'Di On-Premises API, jumlah di bawah 1.000 tidak ditampilkan',
  emptyProductType: 'Template dikirim melalui Marketing Messages API',

  messagesTitle: 'Pesan',
  messagesTable: 'Pesan menurut periode',
  deliveryRate: 'Tingkat penyampaian',
  deliveryRateOf: 'tersampaikan dari yang terkirim',
  conversationsTitle: 'Percakapan',
  conversationCostTitle: 'Biaya percakapan',
  conversationsTable: 'Percakapan menurut kategori dan jenis',
  volumeTitle: 'Pesan tersampaikan',
  volumeCostTitle: 'Biaya pesan',
  countriesTitle: 'Pesan tersampaikan menurut negara',
  pricingTableWithoutCost: 'Pesan menurut kategori dan jenis',
  pricingTable: 'Pesan dan biaya menurut kategori dan jenis',
  templatesTitle: 'Template',
  templatesTable: 'Perbandingan template',
  funnelTitle: 'Dari terkirim hingga diklik',
  funnelCounts: ({ counted, total }) =>
    `Hanya menghitung ${counted} dari ${total} pesan terkirim: yang data dibacanya masih diketahui.`,
  clicksTable: 'Klik tombol',
  bucket: 'Periode',
  template: 'Template',
  button: 'Tombol',
  clickKind: 'Jenis klik',
  clicks: 'Klik',
  readRate: 'Tingkat dibaca',
  readRateOf: 'dibaca dari yang tersampaikan',
  shareOf: ({ share, of }) => `${share} dari ${of}`,
  freeShare: 'Gratis',
  freeUnknown: ({ printed }) => `jenis tidak dikenal: ${printed}`,
  splitBy: 'Rinci menurut',

  insightsTitle: 'Analitik template',
  insightsWhat: 'Lihat seberapa sering setiap template dikirim, disampaikan, dibaca, dan diklik.',
  insightsCollects:
    'Meta menambahkan pelacakan tautan ke template Anda, yang dapat dinonaktifkan untuk setiap template, serta mengumpulkan dan menganonimkan data dari chat Anda dengan pelanggan untuk meningkatkan layanannya.',
  insightsForever: 'Setelah dikonfirmasi, tidak dapat dinonaktifkan.',
  insightsFromNow: 'Angka dikumpulkan sejak saat konfirmasi, bukan sebelumnya.',
  insightsStart: 'Siapkan analitik template',
  insightsConfirm: (account) => `Konfirmasi untuk ${account}`,
  insightsAgree: 'Saya memahami bahwa ini tidak dapat dibatalkan',
  insightsDone: 'Analitik template telah dikonfirmasi. Angka pertama muncul bersama pesan berikutnya.',
  insightsAlready: 'Analitik template sudah dikonfirmasi untuk akun ini.',
  back: 'Kembali',

  trackingTitle: 'Pelacakan klik',
  trackingWhat: 'Menghitung klik pada tombol template ini.',
  trackingOn: 'Klik dihitung',
  trackingOff: 'Klik tidak dihitung',
  trackingNever: ({ category, counted }) =>
    `Kategori template ini adalah ${category}. Meta hanya menghitung klik untuk ${counted}, jadi kliknya tidak dihitung dan tidak ada yang perlu diatur.`,
  trackingUnknown: ({ counted }) =>
    `Tidak diketahui apakah Meta menghitung klik untuk kategori template ini; Meta hanya menyatakannya untuk ${counted}.`,
  trackingTurnOn: 'Hitung klik',
  trackingTurnOff: 'Berhenti menghitung klik',
  trackingCategory: (category) => `Template tetap dalam kategorinya: ${category}.`,
  trackingReview:
    'Dengan kategori lain, template akan kembali ditinjau dan tidak dapat dikirim selama itu; karena itulah kategorinya saat ini ikut dikirim.',
  trackingDone: 'Tersimpan.',
  working: 'Tunggu sebentar…',
}
