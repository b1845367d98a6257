/** Batches of a plan line: released once, then drawn. */
@NullMarked
package org.doublerandom.plan.domain.batch;

import org.jspecify.annotations.NullMarked;
