import { plural } from '../plural.js'
import type { DashboardMessages } from './DashboardMessages.js'

/** Spanish. */
export const dashboardsEs: DashboardMessages = {
  notices: {
    approximate: () => 'Las cifras son aproximadas y pueden diferir de las facturas.',
    'cost-withheld': () =>
      'Los costes no se muestran a las empresas facturadas a través de un partner. Pide los costes al partner.',
    'clamped-to-look-back': ({ date, until, count, printed }) => {
      const days = plural('es', count, { one: `${printed} día`, other: `${printed} días` })
      return `La plataforma guarda ${days}: no se pudo consultar del ${date} al ${until}.`
    },
    'range-aligned': ({ value }) => `El periodo se amplió a ${value}.`,
    'partial-bucket': ({ date }) => `El periodo que empezó el ${date} aún no ha terminado.`,
    'cut-bucket': ({ name, value }) => `${name} solo incluye ${value}.`,
    settling: ({ date }) => `Las cifras a partir del ${date} aún pueden cambiar.`,
    'reads-expire': () =>
      'La plataforma guarda las lecturas y los clics durante 7 días desde el envío; después vuelven a cero.',
    'product-type-omitted': () => 'No se incluyen los mensajes enviados con la Marketing Messages API.',
    'dataset-retired': ({ date }) =>
      `Los precios por conversación terminaron el ${date}; los días posteriores pueden estar vacíos.`,
    'insights-disabled': () => 'Las estadísticas de plantillas no están confirmadas en esta cuenta.',
    'unknown-value': ({ name, value }) =>
      `«${value}» (${name}) es nuevo en la plataforma y se muestra tal como llegó.`,
    'unknown-key': ({ name }) => `La plataforma envió «${name}», que se conserva pero no se muestra aquí.`,
    'dimension-missing': ({ count, printed, name }) =>
      plural('es', count, {
        one: `${printed} punto de datos llegó sin ${name}.`,
        other: `${printed} puntos de datos llegaron sin ${name}.`,
      }),
    'bounds-missing': ({ count, printed }) =>
      plural('es', count, {
        one: `${printed} punto de datos llegó sin su hora exacta.`,
        other: `${printed} puntos de datos llegaron sin su hora exacta.`,
      }),
    'points-outside': ({ count, printed }) =>
      plural('es', count, {
        one: `${printed} punto de datos quedaba fuera de lo solicitado y no se cuenta.`,
        other: `${printed} puntos de datos quedaban fuera de lo solicitado y no se cuentan.`,
      }),
    'empty-unproved': () =>
      'No llegaron cifras, y nada en la respuesta dice que no las haya: comprueba que el token puede leer estas cifras de la cuenta.',
    'unreadable-points': ({ count, printed }) =>
      plural('es', count, {
        one: `${printed} punto de datos no se pudo leer y no se cuenta.`,
        other: `${printed} puntos de datos no se pudieron leer y no se cuentan.`,
      }),
    'unreadable-values': ({ count, printed, name }) =>
      plural('es', count, {
        one: `${printed} cifra de ${name} no se pudo leer y falta.`,
        other: `${printed} cifras de ${name} no se pudieron leer y faltan.`,
      }),
    truncated: () => 'La plataforma no envió todo lo solicitado.',
    'account-fields-refused': ({ list }) =>
      `La plataforma no lo dijo todo sobre esta cuenta. No se conoce: ${list}.`,
    'currency-differs': ({ name, value }) =>
      `Los importes llegaron en ${name} y se muestran así; la cuenta usa ${value}.`,
    'amounts-left-out': ({ count, printed, list }) =>
      plural('es', count, {
        one: `${printed} importe en ${list} se deja fuera: no está en la moneda de la cuenta.`,
        other: `${printed} importes en ${list} se dejan fuera: no están en la moneda de la cuenta.`,
      }),
    'unknown-time-zone': ({ value }) =>
      `No se conoce la zona horaria de la cuenta; los días son los de ${value}.`,
    'mixed-currencies': ({ list }) => `Las cuentas usan monedas distintas (${list}), que no se suman.`,
    'mixed-zones': ({ list }) => `Los días de las cuentas no coinciden: ${list}.`,
    'attached-only': () => 'Solo se cuentan los números y las plantillas que pertenecen ahora a la cuenta.',
    'agent-charges-apart': () =>
      'Los cargos de un Meta Business Agent, si la cuenta tiene uno, no están incluidos en estos costos.',
    'spent-on-opened': () =>
      'Importe gastado: en conversaciones abiertas en el periodo por el envío de una plantilla.',
    'possible-faulty-zeros': () =>
      'Las cifras de plantillas consultadas del 13 al 15 de noviembre de 2024 pueden ser cero por error. Vuelve a consultarlas.',
    'charge-no-rate': ({ printed }) =>
      `Sin cargo calculado: ${printed}. Ninguna tarifa de la lista de precios los incluye.`,
    'charge-untold': ({ printed }) =>
      `Sin cargo calculado: ${printed}. Las cifras no indican qué tarifa se aplica y algunos pueden ser gratuitos. Divídelas por tipo de precio, país y categoría.`,
    'charge-rates-change': ({ printed }) =>
      `Sin cargo calculado: ${printed}. Las tarifas cambian dentro del periodo; elige días.`,
    'charge-amount-missing': ({ printed }) =>
      `Sin cargo calculado: ${printed}. El costo de la plataforma falta o está en otra moneda.`,
    'charge-at-most': ({ printed }) =>
      `Con el cargo máximo posible: ${printed}. Las cifras no indican qué tarifa se aplica y algunos pueden ser gratuitos.`,
  },
  aboutAccount: ({ account, text }) => `${account}: ${text}`,
  errors: {
    'invalid-query': {
      title: 'Esta selección no se puede mostrar',
      advice: 'Cambia las fechas o los filtros.',
    },
    aborted: { title: 'Detenido', advice: 'Inténtalo de nuevo cuando quieras verlo.' },
    network: { title: 'Sin conexión', advice: 'Comprueba la conexión e inténtalo de nuevo.' },
    timeout: { title: 'Ha tardado demasiado', advice: 'Inténtalo de nuevo o elige un periodo más corto.' },
    'bad-response': { title: 'No se pudo leer la respuesta', advice: 'Inténtalo de nuevo en un momento.' },
    transient: {
      title: 'WhatsApp tuvo un problema pasajero',
      advice: 'Inténtalo de nuevo en un momento.',
    },
    'too-large': {
      title: 'Son demasiados datos a la vez',
      advice: 'Elige un periodo más corto, intervalos más largos o menos desgloses.',
    },
    'rate-limit': {
      title: 'Demasiadas solicitudes para esta cuenta',
      advice: 'Espera un rato e inténtalo de nuevo.',
    },
    auth: {
      title: 'La conexión con WhatsApp ha caducado',
      advice: 'Pide a quien gestiona esta página que la renueve.',
    },
    permission: {
      title: 'No tienes acceso a estas cifras',
      advice: 'Pide acceso a las estadísticas a un administrador de la cuenta de WhatsApp Business.',
    },
    'account-restricted': {
      title: 'Esta cuenta está restringida',
      advice: 'Consulta la calidad de la cuenta en el Administrador de WhatsApp.',
    },
    'not-found': {
      title: 'No se encontró esta cuenta',
      advice:
        'Comprueba que el identificador sea de una cuenta de WhatsApp Business y no de un número de teléfono ni de una empresa.',
    },
    'invalid-request': {
      title: 'WhatsApp rechazó esta solicitud',
      advice: 'Cambia los filtros e inténtalo de nuevo.',
    },
    'cost-withheld': {
      title: 'Los costes de esta cuenta no se muestran',
      advice: 'La cuenta se factura a través de un partner. Pide los costes al partner.',
    },
    'insights-disabled': {
      title: 'Las estadísticas de plantillas no están configuradas',
      advice: 'Confírmalas en esta cuenta; las cifras empiezan a partir de entonces.',
    },
    'insights-unavailable': {
      title: 'Las estadísticas de plantillas no están disponibles para esta cuenta',
      advice: 'WhatsApp no las ofrece, por ejemplo, en la UE, el Reino Unido y Japón.',
    },
    'insights-permanent': {
      title: 'Las estadísticas de plantillas no se pueden desactivar',
      advice: 'Una vez confirmadas, permanecen activas.',
    },
    configuration: {
      title: 'Esta página no está bien configurada',
      advice: 'Avisa a quien la gestiona.',
    },
    unknown: { title: 'Algo ha fallado', advice: 'Inténtalo de nuevo en un momento.' },
  },
  causes: {
    coexistence: {
      title: 'Estas cifras no están disponibles para esta cuenta',
      advice:
        'Uno de sus números se usa también en la aplicación WhatsApp Business, para la que WhatsApp no da estas cifras.',
    },
    'insights-elsewhere': {
      title: 'Estas cifras no están activadas en esta cuenta',
      advice: 'Consulta los ajustes de la cuenta en el Administrador de WhatsApp.',
    },
    'field-not-offered': {
      title: 'WhatsApp no ofrece aquí estas cifras',
      advice:
        'Avisa a quien gestiona esta página: puede que su aplicación necesite acceso o una versión posterior.',
    },
    'monthly-window': {
      title: 'No se pueden mostrar meses en este periodo',
      advice: 'Elige meses completos ya terminados o muestra días.',
    },
    payment: {
      title: 'El pago de esta cuenta no está en orden',
      advice: 'Consulta sus ajustes de pago en el Administrador de WhatsApp.',
    },
    'host-refused': {
      title: 'El servidor de esta página se negó',
      advice: 'Pregunta a quien gestiona esta página.',
    },
    redirected: {
      title: 'Puede que se haya cerrado tu sesión',
      advice: 'Inicia sesión de nuevo y recarga la página.',
    },
    'wrong-answer': {
      title: 'La respuesta no es la que se pidió',
      advice: 'Avisa a quien gestiona esta página.',
    },
  },
  traceId: (id) => `ID de seguimiento ${id}`,
  reportBug:
    'Comunica a Meta los errores de las estadísticas de plantillas con un ticket de Direct Support: tema «WABiz: Cloud API», tipo «Bug or Implementation Issue».',

  figuresShown: (period) => `Se muestran las cifras de ${period}.`,
  figuresNone: (period) => `No hay cifras de ${period}.`,
  incomplete: 'Faltan algunas cifras',
  notUpdated: 'No se pudieron actualizar las cifras; estas son las anteriores',
  earlierMissing: 'No se pudo cargar el periodo de comparación',

  emptyNoTraffic: 'No hay mensajes en este periodo',
  emptyUnproved: 'Puede que el token no tenga permiso para leer estas cifras',
  emptyFilters: 'Nada cumple los filtros',
  emptyDetached: 'No se cuentan los números ni las plantillas que ya no están en la cuenta',
  emptyRetired: 'Las conversaciones ya no se cuentan desde el 1 de julio de 2025',
  emptyInsightsRecent: 'Las estadísticas de plantillas solo cuentan a partir de su confirmación',
  emptyRegion:
    'Las estadísticas de plantillas no están disponibles en la UE, el Reino Unido y Japón, ni con números de allí o si la cuenta se comparte con empresas de allí',
  emptyOnPremises: 'Con la API On-Premises no se muestran los recuentos inferiores a 1000',
  emptyProductType: 'Las plantillas se enviaron con la Marketing Messages API',

  messagesTitle: 'Mensajes',
  messagesTable: 'Mensajes por periodo',
  deliveryRate: 'Tasa de entrega',
  deliveryRateOf: 'entregados sobre enviados',
  conversationsTitle: 'Conversaciones',
  conversationCostTitle: 'Coste de las conversaciones',
  conversationsTable: 'Conversaciones por categoría y tipo',
  volumeTitle: 'Mensajes entregados',
  volumeCostTitle: 'Coste de los mensajes',
  countriesTitle: 'Mensajes entregados por país',
  pricingTableWithoutCost: 'Mensajes por categoría y tipo',
  pricingTable: 'Mensajes y coste por categoría y tipo',
  templatesTitle: 'Plantillas',
  templatesTable: 'Comparación de plantillas',
  funnelTitle: 'Del envío al clic',
  funnelCounts: ({ counted, total }) =>
    `Solo cuenta ${counted} de ${total} mensajes enviados: aquellos cuyas lecturas aún se conocen.`,
  clicksTable: 'Clics en botones',
  bucket: 'Periodo',
  template: 'Plantilla',
  button: 'Botón',
  clickKind: 'Tipo de clic',
  clicks: 'Clics',
  readRate: 'Tasa de lectura',
  readRateOf: 'leídos sobre entregados',
  shareOf: ({ share, of }) => `${share} de ${of}`,
  freeShare: 'Sin cargo',
  freeUnknown: ({ printed }) => `tipo desconocido: ${printed}`,
  splitBy: 'Desglosar por',

  insightsTitle: 'Estadísticas de plantillas',
  insightsWhat: 'Consulta cuántas veces se envió, se entregó, se leyó y recibió clics cada plantilla.',
  insightsCollects:
    'Meta añade a tus plantillas un seguimiento de enlaces, que puedes desactivar en cada una, y recopila y anonimiza datos de tus chats con clientes para mejorar sus servicios.',
  insightsForever: 'Una vez confirmadas, no se pueden desactivar.',
  insightsFromNow: 'Las cifras se recopilan desde el momento de la confirmación, no antes.',
  insightsStart: 'Configurar estadísticas de plantillas',
  insightsConfirm: (account) => `Confirmar para ${account}`,
  insightsAgree: 'Entiendo que esto no se puede deshacer',
  insightsDone:
    'Las estadísticas de plantillas están confirmadas. Las primeras cifras llegarán con los próximos mensajes.',
  insightsAlready: 'Las estadísticas de plantillas ya están confirmadas en esta cuenta.',
  back: 'Atrás',

  trackingTitle: 'Seguimiento de clics',
  trackingWhat: 'Cuenta los clics en los botones de esta plantilla.',
  trackingOn: 'Los clics se cuentan',
  trackingOff: 'Los clics no se cuentan',
  trackingNever: ({ category, counted }) =>
    `La plantilla es de la categoría ${category}. Meta solo cuenta los clics de ${counted}, así que los suyos no se cuentan y no hay nada que activar ni desactivar.`,
  trackingUnknown: ({ counted }) =>
    `No se sabe si Meta cuenta los clics de la categoría de esta plantilla; solo lo anuncia para ${counted}.`,
  trackingTurnOn: 'Contar clics',
  trackingTurnOff: 'Dejar de contar clics',
  trackingCategory: (category) => `La plantilla conserva su categoría: ${category}.`,
  trackingReview:
    'Con otra categoría, la plantilla volvería a revisión y no podría enviarse mientras tanto; por eso se envía también la actual.',
  trackingDone: 'Guardado.',
  working: 'Un momento…',
}
