import { RowWriter } from "../row-writer.ts";
import type { Seed } from "../seed.ts";
import { permissions, roles } from "./roles.ts";

/**
 * Roles and permissions. A role gets its permissions when one of both is new, so that what somebody
 * has taken from it since is not given back.
 */
export const productionSeed: Seed = {
  name: "production",
  description: "roles and permissions",
  production: true,
  async run(repositories, progress) {
    const grants = permissions.flatMap(({ key, roles: having }) =>
      having.map((roleKey) => ({ roleKey, permissionKey: key })),
    );
    const writer = new RowWriter(roles.length + permissions.length + grants.length, progress);

    const newRoles = await writer.writeMissing(
      "roles",
      repositories.roles,
      roles,
      ({ key }) => key,
    );
    const newPermissions = await writer.writeMissing(
      "permissions",
      repositories.permissions,
      permissions.map(({ key, description }) => ({ key, description })),
      ({ key }) => key,
    );
    const isNew = new Set([...newRoles, ...newPermissions].map(({ key }) => key));
    await writer.write(
      "rolePermissions",
      repositories.rolePermissions,
      grants.filter(({ roleKey, permissionKey }) => isNew.has(roleKey) || isNew.has(permissionKey)),
    );
    return writer.written;
  },
};
