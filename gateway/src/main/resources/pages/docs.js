// Shows the description of one service at a time; a service that is down is shown as down and breaks nothing.
const nav = document.getElementById('services');
const note = document.getElementById('note');

async function describe(service) {
  try {
    const answer = await fetch(service.description);
    if (!answer.ok) {
      const problem = await answer.json().catch(() => ({}));
      return { ...service, why: answer.status === 503 ? 'not running' : problem.title ?? `answers ${answer.status}` };
    }
    return { ...service, api: await answer.json() };
  } catch (failure) {
    return { ...service, why: 'no readable description' };
  }
}

function show(service, button) {
  nav.querySelectorAll('button').forEach(each => each.removeAttribute('aria-current'));
  button.setAttribute('aria-current', 'true');
  note.textContent = `The service for ${service.subject}.`;
  location.hash = service.name;
  SwaggerUIBundle({
    domNode: document.getElementById('page'),
    spec: { ...service.api, servers: [{ url: location.origin }] },
    validatorUrl: null,
    deepLinking: false,
  });
}

function button(service) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = service.api ? service.name : `${service.name} (${service.why})`;
  made.disabled = !service.api;
  made.addEventListener('click', () => show(service, made));
  nav.append(made);
  return made;
}

async function start() {
  const listed = await (await fetch('/docs/services')).json();
  const services = await Promise.all(listed.map(describe));
  const buttons = services.map(button);
  const wanted = services.findIndex(service => service.api && '#' + service.name === location.hash);
  const first = wanted >= 0 ? wanted : services.findIndex(service => service.api);
  if (first >= 0) {
    show(services[first], buttons[first]);
  } else {
    note.textContent = 'No service is running, so there is nothing to describe. Start the mesh and load this page again.';
  }
}

start().catch(() => { note.textContent = 'The gateway did not say which services there are. Load this page again.'; });
