/** Annual plans: drafted, approved, then in force. */
@NullMarked
package org.doublerandom.plan.domain.annual;

import org.jspecify.annotations.NullMarked;
