/** The few web-platform globals that both processes have and pure rules may use. */
declare class URL {
  constructor(url: string, base?: string);
  readonly hostname: string;
  readonly host: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly search: string;
  readonly hash: string;
  pathname: string;
  readonly href: string;
  readonly origin: string;
}
