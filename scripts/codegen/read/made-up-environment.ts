import { messageOf } from "@headwater/database/errors";

/** What importing a schema threw, and the variables it looked for that are not set. */
export interface EnvironmentLack {
  readonly thrown: unknown;
  readonly unset: readonly string[];
}

/** Of a form that most who ask for a variable of such a name take. */
const FORMS: readonly (readonly [name: RegExp, value: string])[] = [
  [
    /(?:DATABASE|POSTGRES|PG|DB|NEON|SUPABASE_DB)\w*UR[IL]/,
    "postgres://user:secret@localhost:5432/none",
  ],
  [/UR[IL]|ENDPOINT|ORIGIN|HREF/, "http://localhost:3000"],
  [/EMAIL|MAIL_FROM/, "nobody@example.com"],
  [/HOST|DOMAIN/, "localhost"],
  [/PORT$|TIMEOUT|TTL|LIMIT|COUNT|SIZE|(?:MAX|MIN)_|_(?:MS|SECONDS|MINUTES|HOURS|DAYS)$/, "3000"],
  [/^(?:IS|USE|ENABLE|DISABLE|ALLOW)_|_(?:ENABLED|DISABLED)$/, "false"],
];

/** As long as a key of 32 bytes in hexadecimal digits. */
const OTHER = "0123456789abcdef".repeat(4);

/** One of a few words, or what a platform sets: who asks for it can do without, or knows better. */
const CHOSEN = /(?:^|_)(?:ENV|ENVIRONMENT|LEVEL|MODE|STAGE|RUNTIME|REGION)$|^(?:VERCEL|SKIP)_/;

const formOf = (name: string): string => FORMS.find(([form]) => form.test(name))?.[1] ?? OTHER;

/**
 * Gives variables that an import lacked values, for as long as the process lives; gives their names.
 * Those that the error names are the ones it lacked; where it names none, most that it looked for.
 */
export const makeUpEnvironment = (lacks: readonly EnvironmentLack[]): readonly string[] => {
  const names = lacks.flatMap(({ thrown, unset }) => {
    const message = messageOf(thrown);
    const named = unset.filter((name) => message.includes(name));
    return named.length > 0 ? named : unset.filter((name) => !CHOSEN.test(name));
  });
  const made = [...new Set(names)].filter((name) => process.env[name] === undefined);
  for (const name of made) process.env[name] = formOf(name);
  return made;
};
