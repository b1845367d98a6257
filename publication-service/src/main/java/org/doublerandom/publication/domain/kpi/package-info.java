/** Figures of the public record, each with the rows behind it. */
@NullMarked
package org.doublerandom.publication.domain.kpi;

import org.jspecify.annotations.NullMarked;
