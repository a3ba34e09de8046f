export const crash = {
  title: 'Miftah has to close',
  body: 'Something went wrong inside Miftah. What you saved is safe. Please start Miftah again.',
} as const;
