/** Which characters a text may hold; plain Java, so that a service's domain may import it. */
@NullMarked
package org.doublerandom.plaintext;

import org.jspecify.annotations.NullMarked;
