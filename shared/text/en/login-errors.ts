import type { LoginErrorTexts } from '../../login-error';

/** What happened and what to do, for an accountant; `who` says whose move it is (product.md S4). */
export const loginErrors = {
  who: {
    you: 'You can put this right',
    client: 'Your client can put this right',
    eta: 'The Tax Authority (ETA) can put this right',
    network: 'Your network administrator can put this right',
    nobody: 'Nobody needs to do anything yet',
  },

  invalid_client: {
    headline: 'Client ID or client secret not accepted',
    advice:
      'Check both for typing errors, and check that they belong to this environment: Production and Preproduction have different ones. The secret may have expired or been replaced; if there is a second secret, try it. Otherwise ask your client to create a new one in the portal: taxpayer profile, Representatives, ERP.',
  },
  unauthorized_client: {
    headline: 'This ERP system may not sign in here',
    advice:
      'For a login on behalf of a taxpayer: the taxpayer has not granted you representation, or has withdrawn it. Ask your client to check it in the portal under Representatives, then try again.',
  },
  invalid_grant: {
    headline: 'The login was refused: system user blocked or expired',
    advice:
      'Ask your client to open the ERP system under Representatives in the portal, and to renew it or register it again.',
  },
  invalid_scope: {
    headline: 'The scope is not allowed for this ERP system',
    advice: 'Edit the profile and leave Scope empty. ETA then grants what the system is allowed.',
  },
  invalid_request: {
    headline: 'The service did not understand the login',
    advice:
      'The usual cause is a wrong registration number in On behalf of. Check it against the taxpayer’s registration card.',
  },
  unsupported_grant_type: {
    headline: 'This address does not offer this kind of login',
    advice:
      'The address is probably not an ETA identity service. Check the identity service URL of the environment.',
  },
  blocked: {
    headline: 'The system user is blocked',
    advice:
      'Trying again will not help. ETA’s helpdesk, or your client’s portal administrator, must lift the block.',
  },
  other_oauth_error: {
    headline: 'The service refused the login for a reason Miftah does not know',
    advice:
      'The service’s own words below may help. If they do not, send them to ETA’s helpdesk together with the code.',
  },

  dns_failure: {
    headline: 'The service’s address could not be found',
    advice:
      'Check the internet connection. For a custom environment, check the identity service URL for typing errors. In an office network the administrator may need to allow the address.',
  },
  connection_refused: {
    headline: 'The service is not accepting connections',
    advice:
      'It may be down for a short while; Miftah keeps trying. For a custom environment, check the address and the port.',
  },
  connection_reset: {
    headline: 'The connection broke before an answer came',
    advice:
      'This usually passes; Miftah tries again by itself. If it stays, a firewall may be closing the connection.',
  },
  unreachable: {
    headline: 'The service cannot be reached from this network',
    advice:
      'A firewall, a VPN or a routing fault is in the way. Try without the VPN, or ask your network administrator to allow the service’s address.',
  },
  offline: {
    headline: 'This computer is offline',
    advice: 'Connect to a network. Miftah then continues by itself.',
  },
  timeout: {
    headline: 'No answer within 15 seconds',
    advice:
      'The service or the connection is slow at the moment. Miftah tries again by itself. The current token stays usable until it expires.',
  },
  proxy_authentication: {
    headline: 'The proxy asks for a password',
    advice:
      'Your office network lets programs out only with a user name and password. Ask the administrator to let Miftah reach the service without one.',
  },
  proxy_failure: {
    headline: 'The proxy did not let the connection through',
    advice:
      'Check the proxy in the system’s network settings, or ask your network administrator. Miftah uses the system’s proxy.',
  },

  tls_expired: {
    headline: 'The service’s certificate is not valid today',
    advice:
      'First check the date and time of this computer. If they are right, the certificate has expired and the service’s operator must renew it. Nothing was sent.',
  },
  tls_self_signed: {
    headline: 'The service’s certificate was signed by itself',
    advice:
      'A public service never does this: something in the network may be answering in its place. Ask your network administrator. Nothing was sent.',
  },
  tls_wrong_host: {
    headline: 'The certificate belongs to another address',
    advice:
      'Another server is answering, such as the sign-in page of a guest network, or the URL is wrong. Open a web page to see whether the network asks you to sign in. Nothing was sent.',
  },
  tls_unknown_issuer: {
    headline: 'The certificate’s issuer is not known to this computer',
    advice:
      'Office networks that inspect traffic need their own certificate installed on each computer. Ask your network administrator to install it. Nothing was sent.',
  },
  tls_legacy_renegotiation: {
    headline: 'The server’s encryption is too old for this computer',
    advice:
      'ETA’s own servers work with Miftah, so an older device in between is likely. Tell your network administrator the code below. Nothing was sent.',
  },
  tls_other: {
    headline: 'No secure connection could be made',
    advice:
      'Something between this computer and the service disturbs the encryption. Tell your network administrator the code below. Nothing was sent.',
  },
  network_other: {
    headline: 'The connection failed',
    advice:
      'Miftah tries again by itself. If this stays, tell your network administrator the code below.',
  },

  redirect: {
    headline: 'The service sends Miftah to another address',
    advice:
      'Miftah does not follow, so that no secret reaches a stranger. Check the identity service URL, and whether the network asks you to sign in first. During maintenance at ETA it passes by itself.',
  },
  http_unauthorized: {
    headline: 'The service answered “not authorised” without a reason',
    advice:
      'Check the client ID and secret. In the profile, also try the other setting of Send credentials in.',
  },
  http_forbidden: {
    headline: 'The service refuses this computer or this login',
    advice:
      'The environment may be the wrong one for this client ID. ETA may also refuse connections from outside Egypt or through a VPN.',
  },
  http_not_found: {
    headline: 'There is no login at this address',
    advice:
      'The address may be the API’s instead of the identity service’s; people mix them up. Check the identity service URL of the environment.',
  },
  http_timeout: {
    headline: 'The service waited too long for the login',
    advice: 'The connection is slow at the moment. Miftah tries again by itself.',
  },
  http_too_many_requests: {
    headline: 'Too many logins in a short time',
    advice:
      'The service asks for a pause. Miftah keeps to it and then tries again by itself. Other programs using the same client ID count as well.',
  },
  http_server_error: {
    headline: 'The service has a fault of its own',
    advice:
      'ETA’s side is down or in maintenance. Miftah keeps trying; the current token stays usable until it expires.',
  },
  http_other: {
    headline: 'The service gave an unexpected answer',
    advice:
      'Check the identity service URL. If it is right, send the code below to ETA’s helpdesk.',
  },

  body_html: {
    headline: 'A web page came back instead of a token',
    advice:
      'This is often the sign-in page of a guest network, or a maintenance page. Open a web page to see; also check the identity service URL.',
  },
  body_empty: {
    headline: 'The answer was empty',
    advice: 'The service has a fault. Miftah tries again by itself.',
  },
  body_not_object: {
    headline: 'The answer could not be read',
    advice:
      'It is not what an identity service sends. Miftah tries again by itself. For a custom environment, check the identity service URL.',
  },
  body_too_large: {
    headline: 'The answer was far too long',
    advice:
      'It is not what an identity service sends, so Miftah stopped reading. For a custom environment, check the identity service URL.',
  },
  body_cut_off: {
    headline: 'The answer broke off half-way',
    advice: 'The connection was disturbed. Miftah tries again by itself.',
  },

  token_missing: {
    headline: 'The service said yes but sent no token',
    advice: 'This is a fault of the service. Try again later, or tell ETA’s helpdesk.',
  },
  token_malformed: {
    headline: 'The service sent a token that cannot be used',
    advice:
      'It is too long, or holds characters that a token may not have. Try again later, or tell ETA’s helpdesk.',
  },
  token_type_wrong: {
    headline: 'The service sent a token of an unknown kind',
    advice:
      'ETA’s tokens are of the kind “Bearer”. Check the identity service URL; if it is right, tell ETA’s helpdesk.',
  },
  lifetime_invalid: {
    headline: 'The service sent a token without a sensible lifetime',
    advice:
      'It has expired already, or its lifetime cannot be read. Try again later, or tell ETA’s helpdesk.',
  },
  request_not_sendable: {
    headline: 'Miftah did not send this login',
    advice:
      'Something in the profile cannot be sent safely: a colon in the client ID, an empty secret, letters in On behalf of, or an address that is not https. Edit the profile or the environment.',
  },
} as const satisfies LoginErrorTexts;
