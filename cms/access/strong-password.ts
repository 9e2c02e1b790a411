import { ValidationError, type CollectionBeforeValidateHook } from 'payload';

const shortest = 12;

/** Refuses passwords that are short or of one kind of character only. */
export const strongPassword: CollectionBeforeValidateHook = ({ data, req, collection }) => {
  const password: unknown = data?.password;
  if (typeof password !== 'string' || isStrong(password)) return data;
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: [
        {
          path: 'password',
          message: `Mật khẩu cần ít nhất ${shortest} ký tự và không chỉ lặp lại một ký tự. / Use at least ${shortest} characters, not one repeated.`,
        },
      ],
    },
    req.t,
  );
};

function isStrong(password: string): boolean {
  return password.length >= shortest && new Set(password).size >= 5;
}
