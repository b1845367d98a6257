package org.doublerandom.starter.command;

/**
 * How the digest of a command is kept. A service whose commands hold what is easily guessed, as passwords and numbers of
 * persons, seals it: a plain digest would tell whoever reads the store when a guess was right.
 */
@FunctionalInterface
public interface DigestSeal {
    String sealed(String digest);
}
