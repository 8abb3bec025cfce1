/** The words of one domain. Every noun begins with a consonant sound, so that "a" is always right. */
export type Lexicon = {
  names: readonly string[];
  places: readonly string[];
  jobs: readonly string[];
  foods: readonly string[];
  instruments: readonly string[];
  pets: readonly string[];
  colours: readonly string[];
  things: readonly string[];
  vehicles: readonly string[];
  times: readonly string[];
};

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words of the sets that models are tuned on. */
export const inDomainWords: Lexicon = {
  names: words(`Anna Ben Carl Dora Emil Fay Gus Hana Ivan Jane Lena Mark Nina Otto Paula Quinn Rosa Sam
    Tina Uma Victor Wendy Yara Zoe Adam Bella Clara David Elsa Frank Grace Henry Iris Jack Kate Leo Mary
    Noah Olive Peter Ruth Simon Tess Vera Walter Alice Hugo Molly Amy Bruno Cora Dan Eva Felix Gina Harry
    Ida Jonas Karen Lily Max Nora Oscar Polly Roger Sarah Tom Ursula Vince Willy`),
  places: words(`Oslo Rome Paris London Berlin Madrid Vienna Dublin Lisbon Athens Prague Warsaw Zurich Milan
    Turin Lyon Bergen Naples Geneva Hamburg Porto Seville Cardiff York Leeds Bruges Basel Venice Munich
    Dresden Cologne Bristol`),
  jobs: words(`baker teacher doctor farmer painter driver nurse singer writer judge tailor pilot cook
    gardener lawyer banker sailor plumber dancer miner`),
  foods: words(`bread cheese soup rice pasta fish cake honey salad pizza beans corn plums pears lemons
    grapes melon tofu nuts jam`),
  instruments: [],
  pets: [],
  colours: words('red blue green white black yellow'),
  things: words(`kite ball book lamp chair hat coat cup clock box basket mirror map pen scarf vase spoon
    blanket pillow bell mug ring rug candle`),
  vehicles: words('train bus car boat bike'),
  times: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday').map((day) => `on ${day}`),
};

/** Words that occur in no row that a model is tuned on; out-of-domain sets use only these. */
export const outOfDomainWords: Lexicon = {
  names: words(`Akira Bodil Chidi Dalia Esko Farah Goran Hilde Imani Jorge Kofi Malik Nadia Omar Priya Ravi
    Sanna Tariq Ulla Vikram Wanda Xenia Yusuf Zara Anouk Bilal Diego Emeka Freya Keiko Mateo Sunil`),
  places: words(`Lagos Nairobi Cairo Tokyo Osaka Lima Quito Bogota Delhi Mumbai Hanoi Manila Jakarta Accra
    Dakar Tunis Havana Santiago Seoul Kyoto`),
  jobs: [],
  foods: [],
  instruments: words('violin flute drum guitar piano harp trumpet cello banjo tuba lute zither'),
  pets: words('cat dog rabbit parrot hamster pony goat turtle lizard ferret pigeon snake'),
  colours: words('purple brown pink grey golden silver'),
  things: words(`lantern helmet wallet tent shovel hammer compass jacket bucket ribbon saddle kettle drill
    puppet whistle ladder`),
  vehicles: words('tram plane truck ferry taxi'),
  times: words('March April May June July August').map((month) => `in ${month}`),
};

const both = (kind: keyof Lexicon): readonly string[] => [...inDomainWords[kind], ...outOfDomainWords[kind]];

/** Both domains together: the words of the corpus. */
export const allWords: Lexicon = {
  names: both('names'),
  places: both('places'),
  jobs: both('jobs'),
  foods: both('foods'),
  instruments: both('instruments'),
  pets: both('pets'),
  colours: both('colours'),
  things: both('things'),
  vehicles: both('vehicles'),
  times: both('times'),
};
