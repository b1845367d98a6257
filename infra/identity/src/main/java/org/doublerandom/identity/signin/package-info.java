/** Signing persons in: who may, what wrong tries cost, and the pages that ask. */
@NullMarked
package org.doublerandom.identity.signin;

import org.jspecify.annotations.NullMarked;
