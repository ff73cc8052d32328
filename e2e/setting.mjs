// Numbers for tests from the environment. An invalid number must fail, not let a test pass without doing anything.

/** The positive integer in an environment variable; the default if it is not set. */
export function setting(name, usual) {
  const told = process.env[name];
  if (told === undefined || told === "") return usual;
  if (!/^[1-9]\d{0,6}$/.test(told)) throw new Error(`${name} is "${told}"; it must be a whole number from 1 on.`);
  return Number(told);
}
