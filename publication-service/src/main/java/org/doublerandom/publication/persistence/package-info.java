/** The stored shapes of the public record and where they lie. */
@NullMarked
package org.doublerandom.publication.persistence;

import org.jspecify.annotations.NullMarked;
