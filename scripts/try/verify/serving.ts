import type { SchemaModel } from "../../codegen/model.ts";
import { type HttpClient, isRow, said } from "./http.ts";
import type { Checks } from "./outcome.ts";

/** The OpenAPI document, the docs page and the state of health. */
export const verifyServing = async (
  model: SchemaModel,
  http: HttpClient,
  checks: Checks,
): Promise<void> => {
  const document = await http.get("/api/openapi.json");
  checks.that(document.status === 200, () => said(document));
  const paths = isRow(document.body) ? document.body["paths"] : null;
  for (const { exposed, names } of model.tables) {
    const path = `/api/${names.path}`;
    checks.that(
      (isRow(paths) && path in paths) === exposed,
      () => `${path} ${exposed ? "is not" : "is"} in the OpenAPI document`,
    );
  }
  for (const path of ["/docs", "/health/live", "/health/ready"]) {
    const answer = await http.get(path);
    checks.that(answer.status === 200, () => said(answer));
  }
};
