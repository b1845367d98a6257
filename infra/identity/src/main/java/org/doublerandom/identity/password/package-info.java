/** What a password may be, and the link by which a person sets one. */
@NullMarked
package org.doublerandom.identity.password;

import org.jspecify.annotations.NullMarked;
