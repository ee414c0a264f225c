export interface AskedAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends one request, given as the bytes that go over the wire, and reads the JSON that comes back. */
export const ask = async (port: number, request: Buffer): Promise<AskedAnswer> => {
  const [head = "", body] = request.toString().split("\r\n\r\n");
  const [method = "GET", path = "/"] = head.split(" ");
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { "content-type": "application/json", "accept-encoding": "identity" },
    ...(body === "" ? undefined : { body }),
  });
  return { status: response.status, body: await response.json() };
};
