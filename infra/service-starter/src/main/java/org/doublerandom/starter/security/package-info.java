/** Who is calling: tokens are checked here again, whatever the gateway did. */
@NullMarked
package org.doublerandom.starter.security;

import org.jspecify.annotations.NullMarked;
