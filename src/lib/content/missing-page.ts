/** What the worker answers where neither the offline copy nor the host has the page: a whole file, since no other can be relied on. */
export const missingPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>This page is not here · Soleus</title>
<style>
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
body { max-width: 36rem; margin: 3rem auto; padding: 0 20px }
</style>
<h1>This page is not here</h1>
<p>A part of the offline copy of Soleus is missing, and there is no network to fetch it from. What you logged is still on this device.</p>
<p>Open this page again once there is a network. Until then <a href="/">Today</a> may still work.</p>
`;
