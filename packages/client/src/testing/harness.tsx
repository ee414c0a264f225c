import "./dom.ts";
import { type Api, createApiClient, type NewTicket } from "@headwater/api-client";
import { startLiveServer } from "@headwater/api-client/testing";
import { QueryClient } from "@tanstack/react-query";
import { waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { HeadwaterProvider } from "../client.ts";
import { createGate, type Gate } from "./gate.ts";

/** A running server with a project in it, and what a test needs to write tickets of its own. */
export interface Ground extends AsyncDisposable {
  readonly api: Api;
  readonly adaId: string;
  readonly bobId: string;
  readonly projectId: string;
  newTicket(title: string, more?: Partial<NewTicket>): NewTicket;
  /** A fresh cache, and a client of its own whose writes can be held back. */
  page(): Page;
}

export interface Page {
  readonly api: Api;
  readonly gate: Gate;
  readonly queryClient: QueryClient;
  readonly wrapper: (props: { children: ReactNode }) => ReactNode;
}

export const prepareGround = async (): Promise<Ground> => {
  const server = await startLiveServer();
  const api = createApiClient({ baseUrl: server.url });
  const [ada, bob] = await api.users.createMany([
    { email: "ada@example.org", name: "Ada" },
    { email: "bob@example.org", name: "Bob" },
  ]);
  const team = await api.teams.create({ name: "Core", slug: "core" });
  const project = await api.projects.create({ teamId: team.id, key: "CORE", name: "Core" });
  const adaId = ada?.id ?? "";
  return {
    api,
    adaId,
    bobId: bob?.id ?? "",
    projectId: project.id,
    newTicket: (title, more) => ({
      projectId: project.id,
      title,
      body: "",
      reporterId: adaId,
      ...more,
    }),
    page: () => {
      const gate = createGate();
      const queryClient = new QueryClient();
      const client = createApiClient({ baseUrl: server.url, fetch: gate.fetch });
      const wrapper = ({ children }: { children: ReactNode }) => (
        <HeadwaterProvider client={client} queryClient={queryClient}>
          {children}
        </HeadwaterProvider>
      );
      return { api: client, gate, queryClient, wrapper };
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
};

/** `waitFor`, in shorter steps. */
export const eventually = (check: () => void): Promise<void> => waitFor(check, { interval: 3 });
