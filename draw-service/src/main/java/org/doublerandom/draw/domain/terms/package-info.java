/** What the public reads about a batch before its files are frozen, and the terms at its end (protocol §10). */
@NullMarked
package org.doublerandom.draw.domain.terms;

import org.jspecify.annotations.NullMarked;
