import { checkout } from "./checkout.ts";
import { data } from "./data.ts";
import { mobile } from "./mobile.ts";
import { platform } from "./platform.ts";
import { support } from "./support.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { website } from "./website.ts";

/** One vocabulary per project, with the slug of the team that owns it. */
export const vocabularies: readonly { readonly team: string; readonly words: Vocabulary }[] = [
  { team: "storefront", words: checkout },
  { team: "storefront", words: mobile },
  { team: "storefront", words: website },
  { team: "foundations", words: data },
  { team: "foundations", words: platform },
  { team: "care", words: support },
];
