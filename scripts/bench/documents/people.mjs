/** The people of the generated minutes; none of them exists. */

const NAMES = `
  Astrid Nyberg, Inês Tavares, Rasmus Holt, Dmitri Lasko, Oluchi Marandi, Priyanka Deshmukh, Wren Adeyemi,
  Quentin Aldous, Tove Lindqvarn, Baptiste Orsel, Yuki Hanamori, Leocadia Brandt, Ferhat Gülsoy, Maeve Corrigal,
  Ignatius Pell, Solveig Rask, Hamza Teymouri, Noor Vandersteen, Kasimir Wolny, Zuzana Hrbatá, Ebele Nwosulu,
  Gwendolyn Thacker, Ulrike Sandmoser, Cosimo Bellandi, Juhani Koskela, Vashti Ormonde, Xiomara Quintal,
  Philippa Drewitt, Lorcan Ashdown, Tereza Mlynská, Anselm Huppert, Beatrix Yarrow, Dagny Elverum, Farouk Zidani,
  Hedda Wikstrand, Isidore Chastel, Kerensa Penhallow, Mattia Grosso, Odalys Ferrán, Rupert Stannick
`;
const STRANGE_NAMES = `
  Thaddeus Brill, Nerys Cadogan, Ludmila Orav, Evander Stroud, Jorunn Fosse, Ambrose Kell, Cecily Varga, Osric Thane
`;

/**
 * @typedef {object} Person
 * @property {string} name
 * @property {string} first nobody else has it
 * @property {string} code three capital letters that nobody else has
 */

/** Everybody who attends. @type {readonly Person[]} */
export const PEOPLE = NAMES.split(',').map((name) => person(name.trim()));

/** People who now and then speak, and whom no list mentions. @type {readonly Person[]} */
export const STRANGERS = STRANGE_NAMES.split(',').map((name) => person(name.trim()));

/**
 * @param {string} name
 * @returns {Person}
 */
function person(name) {
  const [first = '', last = ''] = name.split(' ');
  return { name, first, code: `${first[0]}${last[0]}${last.at(-1)}`.toUpperCase() };
}
