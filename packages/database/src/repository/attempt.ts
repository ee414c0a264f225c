/** What `work` promises; what it throws at once becomes a rejection too. */
export const attempt = <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
};
