import { Injectable } from '@nestjs/common';
import { normalisePassword } from '@opvolging/domain';

/** Hash of a password that nobody has, made with the same parameters. */
const NOBODYS =
  '$argon2id$v=19$m=19456,t=2,p=1$zbt1nQ0MW+znzB1ubKl2kg$XTDCfhbSn/WYwWlOcUEIr2HQ8Y7+uStrwc0XGZX4XfI';

/** Argon2id with the defaults of the library; loaded when the first person signs in. */
@Injectable()
export class PasswordHasher {
  async hash(password: string): Promise<string> {
    const { hash } = await import('@node-rs/argon2');
    return hash(normalisePassword(password));
  }

  /** Without a hash it works just as long and says no, so that time does not tell who has an account. */
  async matches(hash: string | null, password: string): Promise<boolean> {
    const { verify } = await import('@node-rs/argon2');
    const same = await verify(hash ?? NOBODYS, normalisePassword(password));
    return same && hash !== null;
  }
}
