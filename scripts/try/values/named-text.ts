import { capitalized } from "../../codegen/words.ts";
import type { Random } from "./random.ts";
import * as words from "./words.ts";

/** What a text is made of: a number that no other row of the table has, and chance. */
export interface Draw {
  readonly n: number;
  readonly random: Random;
}

type Make = (draw: Draw) => string;

const title: Make = ({ n, random }) =>
  `${capitalized(random.pick(words.QUALITIES))} ${random.pick(words.THINGS)} ${n}`;
const person: Make = ({ n, random }) =>
  `${random.pick(words.FIRST_NAMES)} ${random.pick(words.LAST_NAMES)} ${n + 1}`;
const slug: Make = ({ n, random }) =>
  `${random.pick(words.QUALITIES)}-${random.pick(words.THINGS)}-${n}`;
const moment: Make = ({ n }) => new Date(Date.UTC(2026, 0, 1, n, 7 * n)).toISOString();
const oneOf =
  (list: readonly [string, ...string[]]): Make =>
  ({ random }) =>
    random.pick(list);

const plain = (text: string): string =>
  text.normalize("NFD").replaceAll(/[^\w]/g, "").toLowerCase();

/** What columns are called, as words joined by `_`, and what such a text looks like. */
const NAMED: readonly (readonly [RegExp, Make])[] = [
  [
    /e_?mail$|(^|_)email_address$/,
    ({ n, random }) =>
      `${plain(random.pick(words.FIRST_NAMES))}.${plain(random.pick(words.LAST_NAMES))}${n}@example.org`,
  ],
  [/(^|_)(first|given)_?name$/, oneOf(words.FIRST_NAMES)],
  [/(^|_)(last|family|sur)_?name$/, oneOf(words.LAST_NAMES)],
  [/(^|_)(full_?name|display_?name|author|owner|contact)(_name)?$/, person],
  [
    /(^|_)(user_?name|handle|login|nick_?name)$/,
    ({ n, random }) => `${plain(random.pick(words.FIRST_NAMES))}${n}`,
  ],
  [/(^|_)(slug|key|code|identifier)$/, slug],
  [
    /(^|_)(url|uri|link|href|website|avatar|image|logo|icon|homepage|callback)$/,
    (draw) => `https://example.org/${slug(draw)}`,
  ],
  [/(^|_)(phone|mobile|tel|fax)(_number)?$/, ({ n }) => `+35121${String(1_000_000 + n)}`],
  [/(^|_)(colou?r)$/, ({ random }) => `#${random.hex(6)}`],
  [
    /(^|_)(description|summary|body|content|text|message|note|notes|bio|comment|reason)$/,
    ({ n, random }) => `${random.pick(words.SENTENCES)} (${n})`,
  ],
  [/(^|_)(title|subject|label|headline|name)$/, title],
  [/(^|_)(city|town)$/, oneOf(words.CITIES)],
  [/(^|_)(country|country_code|region)$/, oneOf(words.COUNTRIES)],
  [
    /(^|_)(street|address|address_line\d?)$/,
    ({ n, random }) => `${n} ${capitalized(random.pick(words.THINGS))} Street`,
  ],
  [/(^|_)(zip|zip_code|postal_code|postcode)$/, ({ n }) => String(10_000 + n)],
  [/(^|_)currency(_code)?$/, oneOf(words.CURRENCIES)],
  [/(^|_)(locale|language|lang)$/, oneOf(words.LOCALES)],
  [/(^|_)time_?zone$/, oneOf(words.TIME_ZONES)],
  [/(^|_)(mime|mime_type|content_type|media_type)$/, oneOf(words.MIME_TYPES)],
  [/(^|_)(ip|ip_address)$/, ({ n }) => `192.0.2.${n % 256}`],
  [/(^|_)(user_agent)$/, ({ n }) => `Mozilla/5.0 (X11; Linux x86_64) Example/${n}.0`],
  [/(^|_)(host|hostname|domain)$/, (draw) => `${slug(draw)}.example.org`],
  [/(^|_)(path|file_?path|folder|directory)$/, (draw) => `/files/${slug(draw)}.txt`],
  [/(^|_)(file|file_?name)$/, (draw) => `${slug(draw)}.txt`],
  [/(^|_)(version)$/, ({ n }) => `1.${n}.0`],
  [
    /(^|_)(hash|checksum|digest|sha\d*|token|secret|api_?key|password)$/,
    ({ random }) => random.hex(32),
  ],
  [/(^|_)(status|state)$/, oneOf(words.STATES)],
  [/(^|_)(date|day|birthday|birth_date)$/, (draw) => moment(draw).slice(0, 10)],
  [/(^|_)(at|on|time|timestamp|expires|until|since|from)$/, moment],
  [
    /(^|_)(json|data|metadata|meta|payload|settings|config|options|props)$/,
    ({ n }) => JSON.stringify({ note: n }),
  ],
  [/(^|_)(id|uuid|guid)$/, ({ random }) => random.uuid()],
];

/** `createdAt`, `created-at`, `CreatedAt` → `created_at` */
const joined = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "_")
    .toLowerCase();

/** Tables whose rows are people: their names are people's names. */
const PEOPLE =
  /(^|_)(user|person|people|member|author|customer|contact|employee|student|teacher|patient|artist|player|profile|account_holder|owner)s?$/;

/** A text such as one would expect in a column of that name, in the rows of such an owner. */
export const namedText = (column: string, draw: Draw, owner: string): string => {
  const name = joined(column);
  if (name === "name" && PEOPLE.test(joined(owner))) return person(draw);
  return (NAMED.find(([pattern]) => pattern.test(name))?.[1] ?? title)(draw);
};
