import type { Project } from "@headwater/api-client";
import { useTickets } from "@headwater/client";
import { Skeleton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import lists from "../../components/list.module.css";
import { RelativeTime } from "../../components/relative-time.tsx";
import { StatusIcon } from "../../components/status-icon.tsx";
import { Section } from "../ticket/section.tsx";
import { ticketReference } from "../tickets/reference.ts";

const SHOWN = 8;

export const RecentTickets = ({ project }: { readonly project: Project }) => {
  const { data, isPending } = useTickets({
    where: { projectId: project.id },
    select: ["id", "title", "status", "updatedAt"],
    sort: "-updatedAt",
    limit: SHOWN,
  });
  return (
    <Section title="Recently changed">
      {isPending && <Skeleton height={320} />}
      <ul className={lists["list"]}>
        {data?.data.map(({ id, title, status, updatedAt }) => (
          <li key={id} className={lists["row"]} style={{ minHeight: 42 }}>
            <StatusIcon status={status} labelled />
            <span className={lists["sub"]}>{ticketReference(project, id)}</span>
            <Link
              to="/tickets/$ticketId"
              params={{ ticketId: String(id) }}
              className={lists["name"] ?? ""}
            >
              {title}
            </Link>
            <span className={lists["note"]}>
              <RelativeTime at={updatedAt} brief />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
