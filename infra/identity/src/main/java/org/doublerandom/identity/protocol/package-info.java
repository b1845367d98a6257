/** OAuth 2 and OpenID Connect: which programs there are, what tokens say, and who is let in where. */
@NullMarked
package org.doublerandom.identity.protocol;

import org.jspecify.annotations.NullMarked;
