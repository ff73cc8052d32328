// Numbers that the environment may give to a test. A test that was told nonsense must not do nothing and pass.

/** The whole number, from one on, in a variable of the environment; what is usual where it is not set. */
export function setting(name, usual) {
  const told = process.env[name];
  if (told === undefined || told === "") return usual;
  if (!/^[1-9]\d{0,6}$/.test(told)) throw new Error(`${name} is "${told}"; it must be a whole number from 1 on.`);
  return Number(told);
}
