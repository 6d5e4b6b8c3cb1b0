import { plural } from '../plural.js'
import type { TableMessages } from './TableMessages.js'

/** العربية. */
export const tablesAr: TableMessages = {
  columns: 'الأعمدة',
  pin: (column) => `تثبيت ${column}`,
  moveEarlier: (column) => `نقل ${column} إلى الأمام`,
  moveLater: (column) => `نقل ${column} إلى الخلف`,
  resetColumns: 'إعادة ضبط الأعمدة',
  currency: 'العملة',

  sortLabel: 'الترتيب حسب',
  ascending: (column) => `${column}، تصاعديًا`,
  descending: (column) => `${column}، تنازليًا`,
  sortedBy: (list) => `مرتَّب حسب ${list}`,
  unsorted: 'غير مرتَّب',

  selectRow: (row) => `تحديد ${row}`,
  selectAll: 'تحديد كل الصفوف',
  selected: (count, printed) =>
    plural('ar', count, {
      zero: 'لم يُحدَّد أي صف',
      one: 'صف واحد محدَّد',
      two: 'صفان محدَّدان',
      few: `${printed} صفوف محدَّدة`,
      many: `${printed} صفًا محدَّدًا`,
      other: `${printed} صف محدَّد`,
    }),
  clearSelection: 'إلغاء التحديد',
  details: (row) => `تفاصيل ${row}`,
  gridHelp:
    'تنقل مفاتيح الأسهم بين الخلايا. يرتّب Enter على عنوان العمود حسبه، ومع Shift كعمود إضافي. يغيّر Shift مع السهمين الأيمن والأيسر عرضه.',

  print: 'طباعة',
  printLimit: ({ shown, total }) => `أول ${shown} من ${total} من الصفوف. يحتوي ملف CSV عليها كلها.`,

  fields: 'الحقول',
  rowFields: 'الصفوف',
  columnFields: 'حقول الأعمدة',
  values: 'القيم',
  addTo: (place) => `إضافة إلى ${place}`,
  remove: (field) => `إزالة ${field}`,
  subtotal: (group) => `مجموع ${group}`,
  expandAll: 'توسيع الكل',
  collapseAll: 'طي الكل',
  heat: 'التلوين حسب الحجم',
  dataPoints: 'نقاط البيانات',
  showPoints: 'عرض نقاط البيانات',
  pivotHelp:
    'تنقل مفاتيح الأسهم بين الخلايا. على اسم المجموعة يوسّعها السهم المتجه نحو الأرقام ويطويها السهم الآخر. يرتّب Enter على عنوان العمود حسبه، ويعرض Enter على رقم نقاط بياناته.',
  partly: ({ without, points }) => `${without} من ${points} من نقاط البيانات بلا هذا الرقم`,
  tooMany: ({ shown, total }) => `أول ${shown} من ${total} من الأعمدة. اختر حقول أعمدة أقل لرؤيتها كلها.`,
  cannotLayOut: 'لا يمكن ترتيب هذه الأرقام هكذا',
}
