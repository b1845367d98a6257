/** The entries of witnesses under the terms of a scheme, and the text that publishes them all (protocol §6). */
@NullMarked
package org.doublerandom.draw.domain.entry;

import org.jspecify.annotations.NullMarked;
