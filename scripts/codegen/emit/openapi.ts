import type { SchemaModel } from "../model.ts";
import type { EmittedFile } from "./emitted-file.ts";

export const emitOpenapi = (_model: SchemaModel): EmittedFile[] => [];
