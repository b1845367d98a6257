/** What other services tell, kept as far as the public record and its deadlines need it. */
@NullMarked
package org.doublerandom.publication.application.facts;

import org.jspecify.annotations.NullMarked;
