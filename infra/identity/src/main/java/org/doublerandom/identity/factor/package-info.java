/** The second factor of a sign-in: codes of a device that shares a secret (TOTP); knows persons by their ids only. */
@NullMarked
package org.doublerandom.identity.factor;

import org.jspecify.annotations.NullMarked;
