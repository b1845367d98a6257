/** What all services mean alike; plain Java, so that their domains may import it. */
@NullMarked
package org.doublerandom.values;

import org.jspecify.annotations.NullMarked;
