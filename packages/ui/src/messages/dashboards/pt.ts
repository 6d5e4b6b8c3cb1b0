import { plural } from '../plural.js'
import type { DashboardMessages } from './DashboardMessages.js'

/** Brazilian Portuguese. */
export const dashboardsPt: DashboardMessages = {
  notices: {
    approximate: () => 'Os números são aproximados e podem diferir das faturas.',
    'cost-withheld': () =>
      'Os custos não são mostrados a empresas cobradas por um parceiro. Peça os custos ao parceiro.',
    'clamped-to-look-back': ({ date, until, count, printed }) => {
      const days = plural('pt-BR', count, { one: `${printed} dia`, other: `${printed} dias` })
      return `A plataforma guarda ${days}: não foi possível consultar de ${date} a ${until}.`
    },
    'range-aligned': ({ value }) => `O período foi ampliado para ${value}.`,
    'partial-bucket': ({ date }) => `O período que começou em ${date} ainda não terminou.`,
    'cut-bucket': ({ name, value }) => `${name} inclui apenas ${value}.`,
    settling: ({ date }) => `Os números a partir de ${date} ainda podem mudar.`,
    'reads-expire': () =>
      'A plataforma guarda leituras e cliques por 7 dias após o envio; depois disso, eles voltam a zero.',
    'product-type-omitted': () => 'As mensagens enviadas pela Marketing Messages API não estão incluídas.',
    'dataset-retired': ({ date }) =>
      `A cobrança por conversa terminou em ${date}; os dias posteriores podem estar vazios.`,
    'insights-disabled': () => 'A análise de modelos não está confirmada nesta conta.',
    'unknown-value': ({ name, value }) =>
      `“${value}” (${name}) é novo na plataforma e aparece como foi recebido.`,
    'unknown-key': ({ name }) => `A plataforma enviou “${name}”, que é mantido, mas não aparece aqui.`,
    'dimension-missing': ({ count, printed, name }) =>
      plural('pt-BR', count, {
        one: `${printed} ponto de dados veio sem ${name}.`,
        other: `${printed} pontos de dados vieram sem ${name}.`,
      }),
    'bounds-missing': ({ count, printed }) =>
      plural('pt-BR', count, {
        one: `${printed} ponto de dados veio sem o horário exato.`,
        other: `${printed} pontos de dados vieram sem o horário exato.`,
      }),
    'points-outside': ({ count, printed }) =>
      plural('pt-BR', count, {
        one: `${printed} ponto de dados estava fora do que foi solicitado e não é contado.`,
        other: `${printed} pontos de dados estavam fora do que foi solicitado e não são contados.`,
      }),
    'empty-unproved': () =>
      'Nenhum número chegou, e nada na resposta diz que não há: verifique se o token pode ler estes números da conta.',
    'unreadable-points': ({ count, printed }) =>
      plural('pt-BR', count, {
        one: `${printed} ponto de dados não pôde ser lido e não é contado.`,
        other: `${printed} pontos de dados não puderam ser lidos e não são contados.`,
      }),
    'unreadable-values': ({ count, printed, name }) =>
      plural('pt-BR', count, {
        one: `${printed} número de ${name} não pôde ser lido e está faltando.`,
        other: `${printed} números de ${name} não puderam ser lidos e estão faltando.`,
      }),
    truncated: () => 'A plataforma não enviou tudo o que foi solicitado.',
    'account-fields-refused': ({ list }) =>
      `A plataforma não informou tudo sobre esta conta. Não se sabe: ${list}.`,
    'currency-differs': ({ name, value }) =>
      `Os valores vieram em ${name} e são mostrados assim; a conta usa ${value}.`,
    'amounts-left-out': ({ count, printed, list }) =>
      plural('pt-BR', count, {
        one: `${printed} valor em ${list} fica de fora: não está na moeda da conta.`,
        other: `${printed} valores em ${list} ficam de fora: não estão na moeda da conta.`,
      }),
    'unknown-time-zone': ({ value }) =>
      `O fuso horário da conta não é conhecido; os dias são os de ${value}.`,
    'mixed-currencies': ({ list }) => `As contas usam moedas diferentes (${list}), que não são somadas.`,
    'mixed-zones': ({ list }) => `Os dias das contas não coincidem: ${list}.`,
    'attached-only': () => 'Só são contados os números e modelos que pertencem à conta agora.',
    'agent-charges-apart': () =>
      'As cobranças de um Meta Business Agent, se a conta tiver um, não estão incluídas nestes custos.',
    'spent-on-opened': () => 'Valor gasto: em conversas abertas no período pelo envio de um modelo.',
    'possible-faulty-zeros': () =>
      'Números de modelos consultados de 13 a 15 de novembro de 2024 podem estar zerados por engano. Consulte novamente.',
    'charge-no-rate': ({ printed }) =>
      `Sem cobrança calculada: ${printed}. Nenhuma tarifa da tabela de preços os inclui.`,
    'charge-untold': ({ printed }) =>
      `Sem cobrança calculada: ${printed}. Os números não dizem qual tarifa se aplica, e alguns podem ser gratuitos. Divida-os por tipo de preço, país e categoria.`,
    'charge-rates-change': ({ printed }) =>
      `Sem cobrança calculada: ${printed}. As tarifas mudam dentro do período; escolha dias.`,
    'charge-amount-missing': ({ printed }) =>
      `Sem cobrança calculada: ${printed}. O custo da plataforma está ausente ou em outra moeda.`,
    'charge-at-most': ({ printed }) =>
      `Com a cobrança máxima possível: ${printed}. Os números não dizem qual tarifa se aplica, e alguns podem ser gratuitos.`,
  },
  aboutAccount: ({ account, text }) => `${account}: ${text}`,
  errors: {
    'invalid-query': {
      title: 'Não é possível mostrar esta seleção',
      advice: 'Mude as datas ou os filtros.',
    },
    aborted: { title: 'Interrompido', advice: 'Tente de novo quando quiser ver.' },
    network: { title: 'Sem conexão', advice: 'Verifique a conexão e tente de novo.' },
    timeout: { title: 'Demorou demais', advice: 'Tente de novo ou escolha um período mais curto.' },
    'bad-response': {
      title: 'Não foi possível ler a resposta',
      advice: 'Tente de novo daqui a pouco.',
    },
    transient: {
      title: 'O WhatsApp teve um problema passageiro',
      advice: 'Tente de novo daqui a pouco.',
    },
    'too-large': {
      title: 'São dados demais de uma vez',
      advice: 'Escolha um período mais curto, intervalos mais longos ou menos detalhamentos.',
    },
    'rate-limit': {
      title: 'Solicitações demais para esta conta',
      advice: 'Aguarde um pouco e tente de novo.',
    },
    auth: {
      title: 'A conexão com o WhatsApp expirou',
      advice: 'Peça ao responsável por esta página para renová-la.',
    },
    permission: {
      title: 'Você não tem acesso a estes números',
      advice: 'Peça acesso às análises a um administrador da conta do WhatsApp Business.',
    },
    'account-restricted': {
      title: 'Esta conta está restrita',
      advice: 'Veja a qualidade da conta no Gerenciador do WhatsApp.',
    },
    'not-found': {
      title: 'Esta conta não foi encontrada',
      advice:
        'Verifique se o ID é de uma conta do WhatsApp Business, e não de um número de telefone ou de uma empresa.',
    },
    'invalid-request': {
      title: 'O WhatsApp recusou esta solicitação',
      advice: 'Mude os filtros e tente de novo.',
    },
    'cost-withheld': {
      title: 'Os custos desta conta não são mostrados',
      advice: 'Ela é cobrada por um parceiro. Peça os custos ao parceiro.',
    },
    'insights-disabled': {
      title: 'A análise de modelos não está configurada',
      advice: 'Confirme-a nesta conta; os números começam a partir daí.',
    },
    'insights-unavailable': {
      title: 'A análise de modelos não está disponível para esta conta',
      advice: 'O WhatsApp não a oferece, por exemplo, na UE, no Reino Unido e no Japão.',
    },
    'insights-permanent': {
      title: 'A análise de modelos não pode ser desativada',
      advice: 'Depois de confirmada, ela continua ativa.',
    },
    configuration: {
      title: 'Esta página não está configurada corretamente',
      advice: 'Avise o responsável por ela.',
    },
    unknown: { title: 'Algo deu errado', advice: 'Tente de novo daqui a pouco.' },
  },
  causes: {
    coexistence: {
      title: 'Estes números não estão disponíveis para esta conta',
      advice:
        'Um dos telefones dela também é usado no app WhatsApp Business, para o qual o WhatsApp não fornece estes números.',
    },
    'insights-elsewhere': {
      title: 'Estes números não estão ativados nesta conta',
      advice: 'Veja as configurações da conta no Gerenciador do WhatsApp.',
    },
    'field-not-offered': {
      title: 'O WhatsApp não oferece estes números aqui',
      advice:
        'Avise o responsável por esta página: o app pode precisar de acesso ou de uma versão mais nova.',
    },
    'monthly-window': {
      title: 'Não é possível mostrar meses neste período',
      advice: 'Escolha meses inteiros já encerrados ou mostre dias.',
    },
    payment: {
      title: 'O pagamento desta conta não está em dia',
      advice: 'Veja as configurações de pagamento no Gerenciador do WhatsApp.',
    },
    'host-refused': {
      title: 'O servidor desta página recusou',
      advice: 'Pergunte ao responsável por esta página.',
    },
    redirected: { title: 'Sua sessão pode ter terminado', advice: 'Entre de novo e recarregue a página.' },
    'wrong-answer': {
      title: 'A resposta não é a que foi pedida',
      advice: 'Avise o responsável por esta página.',
    },
  },
  traceId: (id) => `ID de rastreamento ${id}`,
  reportBug:
    'Informe à Meta os erros da análise de modelos por um tíquete do Direct Support: tópico “WABiz: Cloud API”, tipo “Bug or Implementation Issue”.',

  figuresShown: (period) => `Os números de ${period} estão sendo exibidos.`,
  figuresNone: (period) => `Não há números para ${period}.`,
  incomplete: 'Parte dos números está faltando',
  notUpdated: 'Não foi possível atualizar os números; estes são os anteriores',
  earlierMissing: 'Não foi possível carregar o período de comparação',

  emptyNoTraffic: 'Nenhuma mensagem neste período',
  emptyUnproved: 'Talvez o token não tenha permissão para ler estes números',
  emptyFilters: 'Nada corresponde aos filtros',
  emptyDetached: 'Números e modelos que saíram da conta não são contados',
  emptyRetired: 'As conversas deixaram de ser contadas em 1º de julho de 2025',
  emptyInsightsRecent: 'A análise de modelos só conta a partir da confirmação',
  emptyRegion:
    'A análise de modelos não está disponível na UE, no Reino Unido e no Japão, nem com números de lá ou se a conta é compartilhada com empresas de lá',
  emptyOnPremises: 'Na API On-Premises, contagens abaixo de 1.000 não são mostradas',
  emptyProductType: 'Os modelos foram enviados pela Marketing Messages API',

  messagesTitle: 'Mensagens',
  messagesTable: 'Mensagens por período',
  deliveryRate: 'Taxa de entrega',
  deliveryRateOf: 'entregues sobre enviadas',
  conversationsTitle: 'Conversas',
  conversationCostTitle: 'Custo das conversas',
  conversationsTable: 'Conversas por categoria e tipo',
  volumeTitle: 'Mensagens entregues',
  volumeCostTitle: 'Custo das mensagens',
  countriesTitle: 'Mensagens entregues por país',
  pricingTableWithoutCost: 'Mensagens por categoria e tipo',
  pricingTable: 'Mensagens e custo por categoria e tipo',
  templatesTitle: 'Modelos',
  templatesTable: 'Comparação de modelos',
  funnelTitle: 'Do envio ao clique',
  funnelCounts: ({ counted, total }) =>
    `Conta apenas ${counted} de ${total} mensagens enviadas: aquelas cujas leituras ainda são conhecidas.`,
  clicksTable: 'Cliques em botões',
  bucket: 'Período',
  template: 'Modelo',
  button: 'Botão',
  clickKind: 'Tipo de clique',
  clicks: 'Cliques',
  readRate: 'Taxa de leitura',
  readRateOf: 'lidas sobre entregues',
  shareOf: ({ share, of }) => `${share} de ${of}`,
  freeShare: 'Sem cobrança',
  freeUnknown: ({ printed }) => `tipo desconhecido: ${printed}`,
  splitBy: 'Detalhar por',

  insightsTitle: 'Análise de modelos',
  insightsWhat: 'Veja quantas vezes cada modelo foi enviado, entregue, lido e clicado.',
  insightsCollects:
    'A Meta adiciona aos seus modelos o rastreamento de links, que pode ser desativado em cada um deles, e coleta e anonimiza dados das suas conversas com clientes para melhorar os próprios serviços.',
  insightsForever: 'Depois de confirmada, não pode ser desativada.',
  insightsFromNow: 'Os números são coletados a partir do momento da confirmação, não antes.',
  insightsStart: 'Configurar análise de modelos',
  insightsConfirm: (account) => `Confirmar para ${account}`,
  insightsAgree: 'Entendo que isto não pode ser desfeito',
  insightsDone:
    'A análise de modelos está confirmada. Os primeiros números chegam com as próximas mensagens.',
  insightsAlready: 'A análise de modelos já está confirmada nesta conta.',
  back: 'Voltar',

  trackingTitle: 'Rastreamento de cliques',
  trackingWhat: 'Conta os cliques nos botões deste modelo.',
  trackingOn: 'Os cliques são contados',
  trackingOff: 'Os cliques não são contados',
  trackingNever: ({ category, counted }) =>
    `O modelo é da categoria ${category}. A Meta conta cliques apenas de ${counted}; os cliques dele não são contados e não há nada para ligar ou desligar.`,
  trackingUnknown: ({ counted }) =>
    `Não se sabe se a Meta conta os cliques da categoria deste modelo; ela só anuncia isso para ${counted}.`,
  trackingTurnOn: 'Contar cliques',
  trackingTurnOff: 'Parar de contar cliques',
  trackingCategory: (category) => `O modelo mantém a categoria atual: ${category}.`,
  trackingReview:
    'Com outra categoria, o modelo voltaria para análise e não poderia ser enviado enquanto isso; por isso a categoria atual é enviada junto.',
  trackingDone: 'Salvo.',
  working: 'Um momento…',
}
