export const loginErrors = {} as const;
