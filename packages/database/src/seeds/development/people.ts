/** The people of the development data; the first of a team owns it. */
export const people = [
  {
    name: "Amara Okafor",
    email: "amara.okafor@headwater.test",
    role: "admin",
    teams: ["storefront", "foundations", "care"],
  },
  {
    name: "Jonas Lindqvist",
    email: "jonas.lindqvist@headwater.test",
    role: "member",
    teams: ["storefront"],
  },
  {
    name: "Priya Raman",
    email: "priya.raman@headwater.test",
    role: "member",
    teams: ["storefront", "care"],
  },
  {
    name: "Mateo Fernández",
    email: "mateo.fernandez@headwater.test",
    role: "member",
    teams: ["storefront"],
  },
  {
    name: "Hana Suzuki",
    email: "hana.suzuki@headwater.test",
    role: "admin",
    teams: ["foundations"],
  },
  {
    name: "Oliver Brandt",
    email: "oliver.brandt@headwater.test",
    role: "member",
    teams: ["foundations"],
  },
  {
    name: "Zofia Kowalska",
    email: "zofia.kowalska@headwater.test",
    role: "member",
    teams: ["foundations", "storefront"],
  },
  {
    name: "Samuel Adeyemi",
    email: "samuel.adeyemi@headwater.test",
    role: "member",
    teams: ["care"],
  },
  {
    name: "Chloé Martin",
    email: "chloe.martin@headwater.test",
    role: "member",
    teams: ["care", "storefront"],
  },
  {
    name: "Ravi Menon",
    email: "ravi.menon@headwater.test",
    role: "member",
    teams: ["foundations"],
  },
  {
    name: "Ingrid Dahl",
    email: "ingrid.dahl@headwater.test",
    role: "member",
    teams: ["storefront", "foundations"],
  },
  {
    name: "Tomás Ribeiro",
    email: "tomas.ribeiro@headwater.test",
    role: "member",
    teams: ["care", "foundations"],
  },
] as const;

export const teams = [
  { slug: "storefront", name: "Storefront" },
  { slug: "foundations", name: "Foundations" },
  { slug: "care", name: "Customer care" },
] as const;
