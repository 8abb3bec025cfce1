import { pagePolicy } from './page-policy.ts';

const script = `
  const form = document.querySelector('form');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const headers = { authorization: 'Bearer ' + form.token.value };
    const answer = await fetch(form.dataset.base + '/session', { method: 'POST', headers });
    if (answer.ok) location.reload();
    else form.querySelector('output').textContent = 'That is not the token of this service.';
  });
`;

export const signInPolicy = pagePolicy(script);

/** Shown instead of a page to a browser without the cookie; the token never enters an address or a log. */
export function signInPage(basePath: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Amuro: sign in</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 26rem; margin: 20vh auto; padding: 0 1rem; color: #1b1f24 }
  input, button { font: inherit; padding: .4rem .6rem; width: 100%; box-sizing: border-box; margin-top: .5rem }
  output { color: #b3261e }
</style>
<form data-base="${basePath}">
  <label>Token of this service (its AMURO_TOKEN)
    <input type="password" name="token" autocomplete="current-password" required autofocus></label>
  <button>Sign in</button>
  <p><output></output></p>
</form>
<script>${script}</script>
</html>
`;
}
