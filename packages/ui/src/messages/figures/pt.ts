import { plural } from '../plural.js'
import type { ChartMessages } from './ChartMessages.js'

/** Brazilian Portuguese. */
export const figuresPt: ChartMessages = {
  reading: ({ label, value }) => `${label}: ${value}`,
  value: 'Valor',
  share: 'Parcela',
  name: 'Nome',
  totalOf: (total) => `${total} no total.`,
  notDrawn: (count, printed) =>
    plural('pt-BR', count, {
      one: `${printed} valor não pode ser desenhado; está na tabela.`,
      other: `${printed} valores não podem ser desenhados; estão na tabela.`,
    }),

  helpParts: 'parte anterior e próxima',
  helpGrid: 'dias da semana e horários',
  helpWeeks: 'dias e semanas',
  helpMonths: 'um mês para trás ou para a frente',
  helpNear: 'o mais próximo nessa direção',
  helpOpen: 'começar a ler; de novo: abrir',

  step: 'Etapa',
  rate: 'Taxa',
  rateOf: ({ rate, of }) => `${rate} de ${of}`,
  rateZero: (of) => `sem taxa: ${of} é 0`,
  rateMissing: (of) => `sem taxa: falta ${of}`,
  steps: (list) => `${list}.`,
  denominator: 'Taxa sobre',
  above: ({ label, of }) => `${label} é mais que ${of}: a plataforma conta à parte, portanto é real.`,

  other: (_, printed) => `Outros (${printed})`,

  ramp: 'Cores',
  between: ({ low, high }) => `de ${low} a ${high}`,
  meanOf: ({ mean, range }) => `${mean} em média, ${range}.`,

  group: 'Grupo',
  back: 'Voltar a tudo',

  country: 'País',
  code: 'Código',
  ranked: 'Países por valor',
  offMap: 'Fora do mapa',
  fewer: 'Mostrar menos',
  mapFailed: 'Não foi possível carregar o mapa. A lista e a tabela têm todos os números.',
  helpRanked: 'o próximo e o anterior por valor',

  notTold: 'não informado',
  atLeast: (value) => `no mínimo ${value}`,
  inDays: (days, printed) => plural('pt-BR', days, { one: `em ${printed} dia`, other: `em ${printed} dias` }),

  market: 'Mercado',
  category: 'Categoria',
  tierTitle: 'Faixas de volume neste mês',
  tier: 'Faixa',
  tierCharged: 'Cobrado desta conta',
  tierVolume: 'Volume, no mínimo',
  tierFrom: 'Faixa de',
  tierTo: 'Faixa até',
  tierNext: 'Próxima faixa a partir de',
  tierLeft: 'Resta na faixa',
  noEnd: 'sem fim',
  nextTier: (from) => `próxima faixa a partir de ${from}`,
  leftInTier: (value) => `restam ${value} nesta faixa`,
  lastTier: 'a última faixa',
  oneTier: 'uma só faixa para qualquer volume',
  noTier: 'nenhuma faixa informada',
  tierUnread: (label) => `uma faixa ilegível: ${label}`,
  tierAhead: 'mais do que cabe na faixa informada: a plataforma ainda não informou a próxima',
  tierTotal: (total) => `Esta conta foi cobrada por ${total} mensagens neste mês.`,
  tierNearest: ({ label, volume, next }) =>
    `Mais perto da próxima faixa: ${label} com ${volume}; ela começa em ${next}.`,
  tierUntold: (count, printed) =>
    plural('pt-BR', count, {
      one: `De ${printed} mensagem a plataforma não diz se foi cobrada.`,
      other: `De ${printed} mensagens a plataforma não diz se foram cobradas.`,
    }),
  tierResets: ({ when, zone, days }) => `As faixas recomeçam ${days}: ${when}, ${zone}.`,
  tierNote:
    'As faixas contam as mensagens cobradas de todo o portfólio empresarial, por todos os provedores. O que uma conta mostra é o mínimo; a faixa é a que a plataforma informou.',
  tierWhole: 'Declara-se que esta conta é todo o portfólio, e os números são do mês até hoje.',

  allowanceTitle: 'Mensagens de serviço grátis neste mês',
  phone: 'Número de telefone',
  used: 'Usadas',
  left: 'Restam',
  charged: 'Cobradas',
  pace: 'Por dia',
  usedUpColumn: 'Esgotado',
  state: 'Situação',
  usedOf: ({ used, allowance }) => `${used} de ${allowance} usadas`,
  freeSoFar: (used) => `${used} grátis até agora`,
  notUsed: 'não usado',
  overBy: (value) => `${value} além da cota`,
  usedUpOn: (date) => `esgotado em ${date}`,
  usedUpAbout: ({ date, pace }) => `com ${pace} por dia, esgota por volta de ${date}`,
  lasts: ({ pace, expected }) => `com ${pace} por dia dura o mês: cerca de ${expected}`,
  noPace: 'poucos dias para um ritmo',
  beginsOn: (date) => `a cota começa em ${date}`,
  chargedToo: (value) => `${value} cobradas`,
  freeTotal: ({ used, numbers, allowance }) =>
    `${used} mensagens grátis usadas por ${numbers} neste mês, de ${allowance} cada.`,
  freeBefore: ({ used, numbers, date }) =>
    `${used} mensagens grátis usadas por ${numbers} neste mês. A cota começa em ${date}.`,
  phones: (count, printed) =>
    plural('pt-BR', count, { one: `${printed} número`, other: `${printed} números` }),
  upAlready: (list) => `Esgotado: ${list}.`,
  upFirst: ({ label, date }) => `Próximo a esgotar: ${label}, por volta de ${date}.`,
  paceNote:
    'Ritmo: a média dos dias já encerrados deste mês, no mínimo quatro; após três semanas, a de cada dia da semana.',
  freeNote: 'Grátis é o que a plataforma tarifou como grátis, seja qual for a categoria.',
  allowanceSource: 'A cota é a anunciada pela plataforma, conforme relatam integradores.',

  forecastTitle: 'Custo previsto neste mês',
  forecastBetween: ({ likely, low, high }) => `com ${likely} de probabilidade, entre ${low} e ${high}`,
  forecastSoFar: (value) => `${value} até agora`,
  forecastWithout: ({ categories, value }) =>
    `sem ${categories} (${value} até agora): grátis até uma cota, por isso nenhum ritmo antecipa o custo`,
  forecastMissing: (count, printed) =>
    plural('pt-BR', count, {
      one: `${printed} dia passado sem valor é estimado`,
      other: `${printed} dias passados sem valor são estimados`,
    }),
  forecastAside: (count, printed) =>
    plural('pt-BR', count, {
      one: `não se espera que ${printed} dia de uma campanha se repita`,
      other: `não se espera que ${printed} dias de uma campanha se repitam`,
    }),
  forecastNoFigures: 'Sem previsão: nenhum dia encerrado tem valor',
  forecastNoTraffic: 'Sem previsão: todos os dias encerrados estão em zero',
  forecastTooShort: 'Ainda sem previsão: poucos dias são conhecidos desde a primeira mensagem',
  forecastIdle: 'Sem previsão: os últimos sete dias estão em zero',
  forecastUneven: 'Sem previsão: poucos dias respondem por quase tudo',
  forecastUnsettled: 'Ainda sem previsão: menos de seis semanas são conhecidas e elas diferem demais',
  forecastUncertain: 'Sem previsão: os dias variam tanto que ela nada diria',
  forecastAllowance:
    'Sem previsão: mensagens de serviço são grátis até uma cota, por isso nenhum ritmo antecipa seu custo',
}
