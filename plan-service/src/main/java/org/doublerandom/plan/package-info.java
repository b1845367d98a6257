/** What will be inspected, when, at which rate: annual plans, their approval and the release of batches. */
@NullMarked
package org.doublerandom.plan;

import org.jspecify.annotations.NullMarked;
