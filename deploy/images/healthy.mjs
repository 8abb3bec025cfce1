// The health check of an image: ends with 0 if the service answers.
const answer = await fetch(`http://127.0.0.1:${process.env.AMURO_PORT}/healthz`).catch(() => undefined);
process.exit(answer?.ok ? 0 : 1);
