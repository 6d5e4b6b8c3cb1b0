import { plural } from '../plural.js'
import type { FigureMessages } from './FigureMessages.js'

/** Brazilian Portuguese. */
export const figuresPt: FigureMessages = {
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
}
