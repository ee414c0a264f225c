import { expect, test } from "bun:test";
import { namesOf } from "./names.ts";

const brief = (name: string, path: string | null = null) => {
  const {
    many,
    one,
    manyType,
    oneType,
    path: under,
    file,
  } = namesOf(name, {
    path,
    singular: null,
    plural: null,
  });
  return [many, one, manyType, oneType, under, file].join(" ");
};

test("names follow from the export", () => {
  expect(brief("teamMembers")).toBe(
    "teamMembers teamMember TeamMembers TeamMember team-members team-members",
  );
  expect(brief("people")).toBe("people person People Person people people");
  expect(brief("OAuthClients2")).toBe(
    "OAuthClients2 oAuthClients2 OAuthClients2s OAuthClients2 o-auth-clients-2 o-auth-clients-2",
  );
});

test("an export in the singular keeps its name, and its types are told apart", () => {
  expect(brief("user")).toBe("user user Users User user user");
});

test("a word without a plural has a list", () => {
  expect(brief("news")).toBe("news news NewsList News news news");
});

test("a row's type never hides one that generated code needs", () => {
  expect(brief("pages")).toBe("pages page Pages PageRow pages pages");
  // `ListQuery` would be its query.
  expect(brief("lists")).toBe("lists list Lists ListRow lists lists");
});

test("resource() has the last word", () => {
  expect(
    namesOf("staff", { path: "team", singular: "staffMember", plural: "staffMembers" }),
  ).toEqual({
    many: "staffMembers",
    one: "staffMember",
    manyType: "StaffMembers",
    oneType: "StaffMember",
    path: "team",
    file: "staff-members",
    oneLabel: "staff member",
    manyLabel: "staff members",
  });
});
