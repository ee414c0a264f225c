/** What stands at `/` as long as the web UI has not been built. */
export const notBuiltPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Headwater</title>
    <style>
      :root { color-scheme: light dark; }
      body { max-width: 34rem; margin: 18vh auto 0; padding: 0 1.25rem; font: 16px/1.6 system-ui, sans-serif; }
      code { padding: 0.1em 0.35em; border-radius: 4px; background: light-dark(#e8f0f2, #22323a); }
      a { color: light-dark(#0e7490, #4cc3df); }
    </style>
  </head>
  <body>
    <h1>Headwater is running</h1>
    <p>The web UI has not been built yet. <code>bun run dev</code> builds it, or by itself: <code>bun run --cwd packages/client build</code>.</p>
    <p>The API needs no build: read it at <a href="/docs">/docs</a>, or see <a href="/api/openapi.json">/api/openapi.json</a>.</p>
  </body>
</html>
`;
