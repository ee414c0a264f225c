interface PreparedQuery {
  queryWithCache(sql: string, parameters: unknown[], run: () => Promise<unknown>): Promise<unknown>;
}

interface DrizzleSession {
  prepareQuery(...query: unknown[]): PreparedQuery;
}

/**
 * Lets errors through as they are thrown. Drizzle (0.44 and later) wraps each in one of its own, so
 * that none is of the family any more, and with all parameters in its message.
 */
export const withPlainErrors = <Database extends object>(database: Database): Database => {
  const { session } = database as { session?: DrizzleSession };
  if (session === undefined) return database;
  const prepare = session.prepareQuery.bind(session);
  session.prepareQuery = (...query) => {
    const prepared = prepare(...query);
    prepared.queryWithCache = (_sql, _parameters, run) => run();
    return prepared;
  };
  return database;
};
