/** How plans, batches and usable items are stored. */
@NullMarked
package org.doublerandom.plan.persistence;

import org.jspecify.annotations.NullMarked;
